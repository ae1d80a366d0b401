import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from './word.ts';

/** Letters that must be left when an ending is taken off; with fewer, unrelated short words fall together. */
const SHORTEST = 4;

/** A word whose form has lost its ending, so that "alleging" and "alleges" are the same word. Names keep theirs. */
export function withStem(word: Word, { endings }: Lexicon): Word {
  if (word.role !== 'plain' && word.role !== 'saying') return word;
  const ending = endings.find((end) => word.form.endsWith(end) && word.form.length - end.length >= SHORTEST);
  return ending === undefined ? word : { ...word, form: word.form.slice(0, -ending.length) };
}
