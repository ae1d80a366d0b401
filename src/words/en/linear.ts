import type { BlockRole } from '../../model.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

/** A message around words of an article, which keep their own language and direction: `Q` stands for those. */
type Said<Q> = readonly (string | Q)[];

/** Words of the linear account, which is read from top to bottom, on the page, aloud or as plain text. */
export const linear = {
  title: (name: string, others: string) => `${name}, compared with ${others}`,
  lead: (differences: number) => `${counted(differences, 'difference', 'differences')}, in the order of the marks.`,
  controls: 'What is told',
  follow: 'Follow',
  compareWith: 'Compare with',
  all: 'All sources',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  more: (paragraphs: number) => `Show ${counted(paragraphs, 'more paragraph', 'more paragraphs')}`,
  nothing: 'There is no other article to compare with.',

  before: 'Before the first sentence',
  paragraph: (number: number) => `Paragraph ${number}`,
  roles,
  /** Where in the other article, inside a sentence. */
  place: (role: BlockRole, paragraph: number | null) => (paragraph === null ? `its ${roles[role].toLowerCase()}` : `its paragraph ${paragraph}`),

  says: <Q>(name: string, words: Q): Said<Q> => [`${name} says: `, words],
  sameWords: (name: string, place: string) => `${name} says the same in ${place}.`,
  saysAt: <Q>(name: string, place: string, moved: boolean, possible: boolean, words: Q): Said<Q> => [
    `${name} says in ${place}${moved ? ', moved' : ''}${possible ? ', a possible match' : ''}: `,
    words,
  ],
  differs: <Q>(kind: string, name: string, words: Q, other: string, theirs: Q): Said<Q> => [`${kind}: ${name} says `, words, `; ${other} says `, theirs, '.'],
  lacks: <Q>(kind: string, holder: string, words: Q, lacker: string): Said<Q> => [`${kind}: ${holder} says `, words, `; ${lacker} leaves this out.`],
  onlyIn: 'Words in one only',
  leavesOut: (name: string) => `${name} leaves this out.`,
  setAside: (name: string) => `${name} has this set aside as page furniture.`,
  tells: <Q>(name: string, place: string, lacker: string, words: Q): Said<Q> => [`${name} tells in ${place}, and ${lacker} leaves it out: `, words],
  tellsAside: <Q>(name: string, place: string, lacker: string, words: Q): Said<Q> => [`${name} tells in ${place} what ${lacker} has set aside as page furniture: `, words],
};
