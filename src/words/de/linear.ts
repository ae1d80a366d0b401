import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';
import { roles } from './roles.ts';

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${name}, verglichen mit ${others}`,
  lead: (differences) => `${counted(differences, 'Unterschied', 'Unterschiede')}, in der Reihenfolge der Markierungen.`,
  controls: 'Was berichtet wird',
  follow: 'Folgen',
  compareWith: 'Vergleichen mit',
  all: 'Alle Quellen',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  more: (paragraphs) => `${paragraphs} ${form(paragraphs, 'weiteren Absatz', 'weitere Absätze')} zeigen`,
  nothing: 'Es gibt keinen anderen Artikel zum Vergleichen.',

  before: 'Vor dem ersten Satz',
  paragraph: (number) => `Absatz ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? roles[role] : `Absatz ${paragraph}`),

  says: (name, words) => [`${name} sagt: `, words],
  sameWords: (name, place) => `${name} sagt dasselbe (${place}).`,
  saysAt: (name, place, moved, possible, words) => [`${name} sagt (${place}${moved ? ', verschoben' : ''}${possible ? ', mögliche Entsprechung' : ''}): `, words],
  differs: (kind, name, words, other, theirs) => [`${kind}: ${name} sagt `, words, `; ${other} sagt `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}: ${holder} sagt `, words, `; ${lacker} lässt das weg.`],
  onlyIn: 'Wörter nur in einem',
  leavesOut: (name) => `${name} lässt das weg.`,
  setAside: (name) => `Bei ${name} ist das als Seitenbeiwerk beiseitegelegt.`,
  tells: (name, place, lacker, words) => [`${name} berichtet (${place}), und ${lacker} lässt es weg: `, words],
  tellsAside: (name, place, lacker, words) => [`${name} berichtet (${place}), was bei ${lacker} als Seitenbeiwerk beiseitegelegt ist: `, words],
};
