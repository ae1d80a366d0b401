import type { Word } from './word.ts';

/**
 * Takes two words as one where the other side writes them as one: "web site" and "website", "fund-raiser" and
 * "fundraiser".
 */
export function joinedSpelling(words: readonly Word[], others: readonly Word[]): Word[] {
  const forms = new Set(others.map((word) => word.form));
  const result: Word[] = [];
  for (const word of words) {
    const last = result.at(-1);
    const form = last === undefined ? '' : last.form + word.form;
    const joined = last !== undefined && word.start - last.end === 1 && forms.has(form);
    if (joined) result[result.length - 1] = { ...last, end: word.end, lastToken: word.lastToken, form };
    else result.push(word);
  }
  return result;
}
