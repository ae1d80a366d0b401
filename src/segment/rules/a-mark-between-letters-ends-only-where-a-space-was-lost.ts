import type { Rule } from '../place.ts';

/** "…was signed.The…": two small letters, a mark, a capital and a small letter. Web names keep together. */
const LOST = /^["“„«‘(]?(?:\p{Lu}\p{Ll}+(?!\.\p{L})|[AI] )/u;
const WEB = /^(?:com|net|org|js|io|gov|edu|co|ru|de|fr|uk|tv|info)$/iu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（《“]/u;

export const aMarkBetweenLettersEndsOnlyWhereASpaceWasLost: Rule = (place) => {
  const { gap, after, mark, before, next } = place;
  if (gap || after === '') return undefined;
  if (/[。！？｡।॥؟۔]/u.test(mark)) return undefined;
  if (/[?!]/u.test(mark) && UNSPACED.test(after)) return undefined;
  return /^[\p{L}’']*\p{Ll}{2}$/u.test(before) && LOST.test(after) && !WEB.test(next) ? 'ends' : 'goes on';
};
