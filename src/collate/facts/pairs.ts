import type { Linked } from '../linked.ts';
import { shared, type Mention } from './mention.ts';
import { isRounded, sameDate } from './value.ts';

/** Two figures of linked sentences in different articles. */
export interface Couple {
  readonly x: Mention;
  readonly y: Mention;
  /** The sentences have a part in common and no more. */
  readonly partial: boolean;
}

/** A sentence with more figures than this is a table, and which of them belong together cannot be told by their words. */
const MOST_FIGURES = 30;

/** Every two figures of linked sentences, each couple once. */
export function couplesOf(mentions: readonly Mention[], linked: Linked): Couple[] {
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = placeOf(mention);
    const list = bySentence.get(key);
    if (list) list.push(mention);
    else bySentence.set(key, [mention]);
  }
  const crowded = (key: string) => (bySentence.get(key)?.length ?? 0) > MOST_FIGURES;
  return mentions.flatMap((x) =>
    crowded(placeOf(x)) ? [] : linked.of(x.figure.article, x.sentence).flatMap(({ article, sentence, relation }) => {
      const key = `${article}:${sentence}`;
      if (article < x.figure.article || crowded(key)) return [];
      const there = bySentence.get(key) ?? [];
      return there.map((y) => ({ x, y, partial: relation === 'partial' }));
    }),
  );
}

export function placeOf({ figure, sentence }: Mention): string {
  return `${figure.article}:${sentence}`;
}

/** Numbers below this are everywhere; the same one in two sentences says little without the thing counted. */
const SMALL = 13;

/**
 * Whether both say the same of the same thing: equal values, and what they count is the same or the sentences are; of what
 * has no value to be compared ("two or three", "today"), the same words in sentences that tell the same.
 */
export function isSame({ x, y, partial }: Couple, year: number | null): boolean {
  const sameWords = !partial && x.figure.kind === y.figure.kind && x.value.printed === y.value.printed;
  if (isFloating(x) || isFloating(y)) return sameWords;
  if (sameWords && (isReckoned(x) || isReckoned(y))) return true;
  if (x.value.date && y.value.date) return sameDate(x.value.date, y.value.date, year) && (!partial || shared(x, y) > 0 || !isBare(x, y));
  const [p, q] = [x.value.amount, y.value.amount];
  if (!p || !q || p.number !== q.number || p.unit !== q.unit || x.figure.kind !== y.figure.kind) return false;
  return x.noun !== null && x.noun === y.noun ? true : !partial || shared(x, y) > 0 || (p.number >= SMALL && x.noun === null && y.noun === null);
}

const isFloating = ({ value: { date, amount } }: Mention): boolean => date === null && amount === null;
/** "last year" in an article without a date. */
const isReckoned = ({ value: { date } }: Mention): boolean => date !== null && date.yearsOff !== null;

/** A bare year or month in two sentences may date two things. */
function isBare({ value: { date: x } }: Mention, { value: { date: y } }: Mention): boolean {
  return x?.day === null || y?.day === null;
}

/**
 * Whether both count or date the same thing, so that different values disagree. The sentences must tell the same; a number
 * must count the same noun and share a further word, a date or sum must share two, and more where the sentences have only a
 * part in common.
 */
export function isSameThing({ x, y, partial }: Couple): boolean {
  if (x.figure.kind !== y.figure.kind) return false;
  const words = shared(x, y);
  if (x.figure.kind === 'date') return !partial && words >= 2 && sameGrain(x, y);
  const [p, q] = [x.value.amount, y.value.amount];
  if (!p || !q || p.vague || q.vague || p.unit !== q.unit) return false;
  const needed = x.figure.kind === 'number' ? 2 : partial ? 3 : 2;
  const sameNoun = x.figure.kind !== 'number' || (x.noun !== null && x.noun === y.noun);
  return sameNoun && words >= needed + (partial && x.figure.kind === 'number' ? 1 : 0);
}

/** Two days of the calendar, two weekdays or two years; a day and a weekday need a year, and the year may be a guess. */
function sameGrain({ value: { date: x } }: Mention, { value: { date: y } }: Mention): boolean {
  if (!x || !y || x.yearsOff !== null || y.yearsOff !== null) return false;
  const printed = (day: number | null, inWords: boolean) => day !== null && !inWords;
  const years = x.day === null && y.day === null && x.month === null && y.month === null && x.weekday === null && y.weekday === null;
  return years || (printed(x.day, x.inWords) && printed(y.day, y.inWords)) || (x.inWords && y.inWords && x.weekday !== y.weekday);
}

export function differs({ x, y }: Couple): 'rounded' | 'disagree' | null {
  const [p, q] = [x.value.amount, y.value.amount];
  if (p && q) return p.number === q.number ? null : isRounded(p, q) ? 'rounded' : 'disagree';
  const [d, e] = [x.value.date, y.value.date];
  return d && e && !sameDate(d, e, null) ? 'disagree' : null;
}
