import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${name} в сравнении: ${others}`,
  lead: (differences) => `${counted(differences, 'различие', 'различия', 'различий')}, в порядке пометок.`,
  controls: 'О чём рассказать',
  follow: 'Идти по',
  compareWith: 'Сравнить с',
  all: 'Все источники',
  copy: 'Скопировать как текст',
  copied: 'Скопировано.',
  notCopied: 'Браузер не разрешил копирование.',
  more: (paragraphs) => `Показать ещё ${counted(paragraphs, 'абзац', 'абзаца', 'абзацев')}`,
  nothing: 'Нет другой статьи для сравнения.',
  before: 'До первого предложения',
  paragraph: (number) => `Абзац ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? roles[role].toLowerCase() : `абзац ${paragraph}`),
  says: (name, words) => [`${name}: `, words],
  sameWords: (name, place) => `${name}: то же самое (${place}).`,
  saysAt: (name, place, moved, possible, words) => [`${name} (${place}${moved ? ', перемещено' : ''}${possible ? ', возможное соответствие' : ''}): `, words],
  differs: (kind, name, words, other, theirs) => [`${kind}: ${name} — `, words, `; ${other} — `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}: ${holder} — `, words, `; ${lacker} — опущено.`],
  onlyIn: 'Слова только в одной',
  leavesOut: (name) => `${name}: опущено.`,
  setAside: (name) => `${name}: вынесено как служебный текст.`,
  tells: (name, place, lacker, words) => [`${name} (${place}), а в «${lacker}» опущено: `, words],
  tellsAside: (name, place, lacker, words) => [`${name} (${place}), а в «${lacker}» вынесено как служебный текст: `, words],
};
