import { isFullStop, wordBeforeLast, type Place, type Rule } from '../place.ts';
import { comesBeforeNumbers, isShortMonth, isState, mayEndSentence } from '../abbreviations.ts';
import { startsSentences } from '../starters.ts';

/** "U.S", "N.H", "т.д", "S.A". */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const ONE_LETTER = /^\p{L}$/u;
const ONE_SMALL_VOWEL = /^[aeiouyàéèêôöüőåæøаеёиоуыэюяіїє]$/u;
/** The next letter of a row of initials: "J. A. Smith", "u. a. Berlin". */
const NEXT_INITIAL = /^\p{L}\.(?:\s|\p{L}|$)/u;

/**
 * "U.S. President" goes on, "in the U.S. He said" ends: initials, dotted letters and abbreviations that may stand at an
 * end do so only before a word that usually starts sentences, or before a quotation. In headlines, where every word has
 * a capital, they never do.
 */
export const anAbbreviationEndsOnlyBeforeAUsualStart: Rule = (place) => {
  if (!isFullStop(place) || !isAbbreviation(place)) return undefined;
  if (place.role === 'headline' || place.role === 'heading') return place.closers === '' ? 'goes on' : undefined;
  return opensSentence(place) ? 'ends' : 'goes on';
};

function isAbbreviation(place: Place): boolean {
  const { before, language, after } = place;
  if (ONE_LETTER.test(before)) return NEXT_INITIAL.test(after) || !isPronounOrVowel(place);
  return DOTTED.test(before) || mayEndSentence(language, before) || isState(language, before) || isShortMonth(language, before);
}

/** "so did I.", "как и я."; but "u. a." */
function isPronounOrVowel(place: Place): boolean {
  const last = wordBeforeLast(place);
  if (ONE_SMALL_VOWEL.test(place.before)) return !ONE_LETTER.test(last);
  return place.before === 'I' && /^\p{Ll}/u.test(last);
}

function opensSentence({ after, next, language, before, closers }: Place): boolean {
  if (NEXT_INITIAL.test(after)) return false;
  if (/^["“„«]/u.test(after)) return !ONE_LETTER.test(before);
  if (/["”’»“]/u.test(closers)) return /^[\p{Lu}\p{Lo}]/u.test(next);
  return startsSentences(language, next) && !comesBeforeNumbers(language, next);
}
