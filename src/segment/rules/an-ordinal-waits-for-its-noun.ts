import { isFullStop, wordBeforeLast, type Rule } from '../place.ts';
import { startsSentences } from '../starters.ts';
import { primary } from '../word-lists.ts';

/** Languages that write "3rd" as "3.". */
const DOTTED_ORDINALS = new Set(['de', 'tr', 'pl', 'cs', 'sk', 'hu', 'fi', 'da', 'nb', 'no', 'nn', 'hr', 'sr', 'sl', 'et', 'lv', 'is']);
/** German nouns all have capitals, so there only these words before, or a month after, tell an ordinal from an end. */
const GERMAN_BEFORE = /^(?:der|die|das|dem|den|des|am|im|vom|zum|zur|beim|bis|ab|seit|ihre[nmrs]?|seine[nmrs]?|jede[nmrs]?)$/iu;
const GERMAN_MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u;

/** "am 3. Oktober", "2. Dünya Savaşı", "XX. Jahrhundert", and dates in figures: "3. 11. 2017". */
export const anOrdinalWaitsForItsNoun: Rule = (place) => {
  const { before, next, language } = place;
  if (!isFullStop(place) || place.closers !== '' || !/^(?:\p{Nd}{1,2}|[IVX]+)$/u.test(before)) return undefined;
  if (!DOTTED_ORDINALS.has(primary(language))) return undefined;
  if (/^\p{Nd}/u.test(next)) return 'goes on';
  if (primary(language) === 'de' && /^\p{Nd}/u.test(before)) {
    return GERMAN_BEFORE.test(wordBeforeLast(place)) || GERMAN_MONTH.test(next) ? 'goes on' : undefined;
  }
  return startsSentences(language, next) ? undefined : 'goes on';
};
