import { isState } from '../abbreviations.ts';
import { isFullStop, type Rule } from '../place.ts';

/** "in Tempe, Ariz. Officials": within a sentence the state would have a second comma or a small letter after it. */
export const aStateAfterACommaEnds: Rule = (place) => {
  const { text, at, before, next, language, role } = place;
  if (!isFullStop(place) || role === 'headline' || !isState(language, before)) return undefined;
  return /^, $/u.test(text.slice(at - before.length - 2, at - before.length)) && /^\p{Lu}/u.test(next) ? 'ends' : undefined;
};
