import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'Titre',
  standfirst: 'Chapô',
  byline: 'Signature',
  dateline: 'Lieu et date',
  heading: 'Intertitre',
  paragraph: 'Paragraphe',
  'list-item': 'Élément de liste',
  caption: 'Légende',
  credit: 'Crédit',
  furniture: 'Habillage de page',
};
