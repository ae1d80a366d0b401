import type { Lexicon } from '../lexicon/lexicon.ts';

/** Letters that must be left when an ending is taken off; with fewer, unrelated short words fall together. */
const SHORTEST = 4;

/** A word without its ending: "alleging" and "alleges" are one. Without a list of endings the word itself. */
export function stemOf(form: string, { endings }: Lexicon): string {
  const ending = endings.find((e) => form.endsWith(e) && form.length - e.length >= SHORTEST);
  return ending === undefined ? form : form.slice(0, form.length - ending.length);
}
