import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'Titular',
  standfirst: 'Entradilla',
  byline: 'Firma',
  dateline: 'Data',
  heading: 'Intertítulo',
  paragraph: 'Párrafo',
  'list-item': 'Elemento de lista',
  caption: 'Pie de foto',
  credit: 'Crédito',
  furniture: 'Elemento de página',
};
