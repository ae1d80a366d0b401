import type { Run } from './runs.ts';

/** Shorter data is a summary, or the beginning. */
const SHORTEST_BODY = 300;
/** Shorter runs may stand in the text by chance: a name, a date. */
const SHORTEST_RUN = 40;

/**
 * The runs that the page's own data has in the text of the article, word for word: they are the article's, whatever they are
 * called. The reverse does not hold: data leaves out quoted posts, lists and corrections.
 */
export function toldByData(runs: readonly Run[], body: string): Run[] {
  const known = letters(body);
  if (known.length < SHORTEST_BODY) return [];
  return runs.filter(({ text }) => {
    const own = letters(text);
    return own.length >= SHORTEST_RUN && known.includes(own);
  });
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
