import { isFullStop, wordBeforeLast, type Place, type Rule } from '../place.ts';

/** What may follow "5 p.m." within a sentence and has a capital or a digit: days, months, time zones. */
const GOES_WITH_HOURS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Novem|Decem)ber|October|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b|[ECMP][SD]?T\b|GMT|UTC|BST|CES?T|Eastern|Central|Mountain|Pacific|\p{Nd})/u;

export const anHourEndsBeforeAllButADayOrZone: Rule = (place) => {
  if (!isFullStop(place) || !isHour(place)) return undefined;
  return GOES_WITH_HOURS.test(place.next) || /^[—–-]/u.test(place.after) ? 'goes on' : 'ends';
};

/** "p.m." and "p. m." */
function isHour(place: Place): boolean {
  return /^[ap]\.m$/iu.test(place.before) || (/^m$/iu.test(place.before) && /^[ap]$/iu.test(wordBeforeLast(place)));
}
