import { isFullStop, type Rule } from '../place.ts';

/** "1. First", "b. Second", "IV. Results": longer beginnings are sentences. */
const COUNTER = /^[\s("“]*(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u;

export const aNumberOrLetterAtTheStartCountsItems: Rule = (place) =>
  isFullStop(place) && place.at - place.start <= 8 && COUNTER.test(place.text.slice(place.start, place.at))
    ? 'goes on'
    : undefined;
