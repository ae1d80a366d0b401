import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'Überschrift',
  standfirst: 'Vorspann',
  byline: 'Autorenzeile',
  dateline: 'Ortsmarke',
  heading: 'Zwischenüberschrift',
  paragraph: 'Absatz',
  'list-item': 'Listenpunkt',
  caption: 'Bildunterschrift',
  credit: 'Bildnachweis',
  furniture: 'Seitenbeiwerk',
};
