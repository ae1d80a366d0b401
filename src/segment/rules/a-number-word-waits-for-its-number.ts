import { isFullStop, type Rule } from '../place.ts';
import { comesBeforeNumbers, isShortMonth } from '../abbreviations.ts';

/** "No. 5", "Nov. 11", "ст. 105"; but "No. He did not". */
export const aNumberWordWaitsForItsNumber: Rule = (place) => {
  const { before, language, next } = place;
  const waits = comesBeforeNumbers(language, before) || isShortMonth(language, before);
  return isFullStop(place) && waits && /^(?:\p{Nd}|[IVX]+$)/u.test(next) ? 'goes on' : undefined;
};
