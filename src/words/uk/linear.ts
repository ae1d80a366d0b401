import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${name} у порівнянні: ${others}`,
  lead: (differences) => `${counted(differences, 'відмінність', 'відмінності', 'відмінностей')}, у порядку позначок.`,
  controls: 'Що подано',
  follow: 'За статтею',
  compareWith: 'Порівняти з',
  all: 'Усі джерела',
  copy: 'Копіювати як текст',
  copied: 'Скопійовано.',
  notCopied: 'Браузер не дозволив копіювати.',
  more: (paragraphs) => `Показати ще ${counted(paragraphs, 'абзац', 'абзаци', 'абзаців')}`,
  nothing: 'Немає іншої статті, з якою можна порівняти.',

  before: 'Перед першим реченням',
  paragraph: (number) => `Абзац ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? roles[role].toLowerCase() : `абзац ${paragraph}`),

  says: (name, words) => [`${name} пише: `, words],
  sameWords: (name, place) => `${name} пише те саме (${place}).`,
  saysAt: (name, place, moved, possible, words) => [`${name} пише (${place}${moved ? ', зсунуто' : ''}${possible ? ', можливий збіг' : ''}): `, words],
  differs: (kind, name, words, other, theirs) => [`${kind}: ${name} пише `, words, `; ${other} пише `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}: ${holder} пише `, words, `; ${lacker} це пропускає.`],
  onlyIn: 'Слова лише в одній',
  leavesOut: (name) => `${name} це пропускає.`,
  setAside: (name) => `${name}: це відкладено як службовий текст сторінки.`,
  tells: (name, place, lacker, words) => [`${name} подає (${place}), а ${lacker} пропускає: `, words],
  tellsAside: (name, place, lacker, words) => [`${name} подає (${place}); ${lacker} має це серед відкладеного службового тексту сторінки: `, words],
};
