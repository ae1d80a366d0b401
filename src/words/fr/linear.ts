import type { BlockRole } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';
import { roles } from './roles.ts';

const WITHIN: Record<BlockRole, string> = {
  headline: 'dans son titre',
  standfirst: 'dans son chapô',
  byline: 'dans sa signature',
  dateline: 'dans son indication de lieu et de date',
  heading: 'dans un intertitre',
  paragraph: 'dans un paragraphe',
  'list-item': 'dans une liste',
  caption: 'dans une légende',
  credit: 'dans un crédit',
  furniture: 'dans son habillage de page',
};

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${name}, comparaison avec ${others}`,
  lead: (differences) => `${counted(differences, 'différence', 'différences')}, dans l’ordre des marques.`,
  controls: 'Ce qui est rapporté',
  follow: 'Suivre',
  compareWith: 'Comparer avec',
  all: 'Toutes les sources',
  copy: 'Copier en texte',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie.',
  more: (paragraphs) => `Afficher ${paragraphs} ${form(paragraphs, 'paragraphe', 'paragraphes')} de plus`,
  nothing: 'Il n’y a pas d’autre article avec lequel comparer.',

  before: 'Avant la première phrase',
  paragraph: (number) => `Paragraphe ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? WITHIN[role] : `au paragraphe ${paragraph}`),

  says: (name, words) => [`${name} écrit\u00a0: `, words],
  sameWords: (name, place) => `${name} écrit la même chose ${place}.`,
  saysAt: (name, place, moved, possible, words) => [`${name} écrit ${place}${moved ? ', à une autre place' : ''}${possible ? ', correspondance possible' : ''}\u00a0: `, words],
  differs: (kind, name, words, other, theirs) => [`${kind}\u00a0: ${name} écrit `, words, `\u202f; ${other} écrit `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}\u00a0: ${holder} écrit `, words, `\u202f; ${lacker} ne le dit pas.`],
  onlyIn: 'Mots présents d’un seul côté',
  leavesOut: (name) => `${name} ne le rapporte pas.`,
  setAside: (name) => `Chez ${name}, cela est mis de côté comme habillage de page.`,
  tells: (name, place, lacker, words) => [`${name} rapporte ${place} ce que ${lacker} ne rapporte pas\u00a0: `, words],
  tellsAside: (name, place, lacker, words) => [`${name} rapporte ${place} ce qui, chez ${lacker}, est mis de côté comme habillage de page\u00a0: `, words],
};
