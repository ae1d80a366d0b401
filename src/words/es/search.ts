import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const search: Catalogue['search'] = {
  open: 'Buscar en los artículos',
  region: 'Búsqueda',
  field: 'Buscar en todos los artículos',
  none: 'Sin resultados',
  hits: (count) => counted(count, 'resultado', 'resultados'),
  hitOf: (at, of) => `Resultado ${at} de ${of}`,
  in: (name, hits) => `${counted(hits, 'resultado', 'resultados')} en ${name}`,
  aside: (hits) => `${counted(hits, 'resultado', 'resultados')} en líneas apartadas`,
  previous: 'Resultado anterior',
  next: 'Resultado siguiente',
  close: 'Cerrar la búsqueda',
};
