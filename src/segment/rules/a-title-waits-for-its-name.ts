import { isFullStop, type Rule } from '../place.ts';
import { comesBeforeMore } from '../abbreviations.ts';

/** "Gen. Smith", "ул. Ленина", "z.B. Berlin". */
export const aTitleWaitsForItsName: Rule = (place) =>
  isFullStop(place) && place.closers === '' && comesBeforeMore(place.language, place.before) ? 'goes on' : undefined;
