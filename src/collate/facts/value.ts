import type { Article, Figure } from '../../model.ts';

/** A day or part of the calendar: what is known of year, month and day, or only the weekday (Monday is 1). */
export interface DateValue {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** Years from that of the article, where that is not known: -1 for "last year". */
  readonly yearsOff: number | null;
  /** The article prints no figure, but reckons from its own date: "Friday", "yesterday", "last year". */
  readonly inWords: boolean;
}

/** An amount of something; `unit` is "USD", "percent", "km" …, empty for a plain number. */
export interface Amount {
  readonly number: number;
  readonly unit: string;
  /** "thousands of": of this order, but no number. */
  readonly vague: boolean;
}

/** A figure's value, ready to be compared. Null for what cannot be: spans of time that float, ranges, times of day. */
export interface Value {
  readonly date: DateValue | null;
  readonly amount: Amount | null;
  /** As printed, in lower case and with single spaces. */
  readonly printed: string;
}

export function valueOf({ value, kind, start, end }: Figure, { text }: Pick<Article, 'text'>): Value {
  const printed = text.slice(start, end).toLowerCase().replace(/\s+/gu, ' ');
  return kind === 'date' ? { date: dateOf(value, printed), amount: null, printed } : { date: null, amount: amountOf(value, printed), printed };
}

const DATE = /^(?:(\d{4})|-)(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dateOf(value: string, printed: string): DateValue | null {
  const inWords = !/\p{N}/u.test(printed);
  const weekday = /^-W-(\d)$/.exec(value);
  const nothing = { year: null, month: null, day: null, weekday: null, yearsOff: null, inWords };
  if (weekday) return { ...nothing, weekday: Number(weekday[1]) };
  const years = /^P(-?\d+)Y$/.exec(value);
  if (years) return { ...nothing, yearsOff: Number(years[1]) };
  const match = DATE.exec(value);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part))) as [number | null, number | null, number | null];
  const whole = year !== null && month !== null && day !== null;
  return { ...nothing, year, month, day, weekday: whole ? weekdayOf(year, month, day) : null, inWords: inWords && (day !== null || month === null) };
}

/** Monday is 1. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

function amountOf(value: string, printed: string): Amount | null {
  const plain = /^(?:([A-Z]{3}) )?(-?\d+(?:\.\d+)?)(?: (\S.*))?$/.exec(value);
  if (plain) {
    const number = Number(plain[2]);
    return { number, unit: plain[1] ?? plain[3] ?? '', vague: isVague(number, printed) };
  }
  const time = /^P(T?)(\d+)([A-Z])$/.exec(value);
  return time ? { number: Number(time[2]), unit: `P${time[1]}${time[3]}`, vague: false } : null;
}

/** "millions", "a multimillion-dollar suit": a power of ten in words. */
function isVague(number: number, printed: string): boolean {
  return !/\p{N}/u.test(printed) && number >= 100 && Number.isInteger(Math.log10(number));
}

/**
 * Whether two dates are the same as far as both are told, and told to the same grain. `year`, that of the event, fills in
 * where none is told.
 */
export function sameDate(x: DateValue, y: DateValue, year: number | null): boolean {
  if (x.yearsOff !== null && y.yearsOff !== null) return x.yearsOff === y.yearsOff;
  if (x.yearsOff !== null || y.yearsOff !== null) return year !== null && sameDate(inYear(x, year), inYear(y, year), year);
  if (x.day === null && x.weekday !== null) return weekdayIn(y, year) === x.weekday;
  if (y.day === null && y.weekday !== null) return weekdayIn(x, year) === y.weekday;
  const grain = (date: DateValue) => (date.day !== null ? 3 : date.month !== null ? 2 : 1);
  const agree = (p: number | null, q: number | null) => p === null || q === null || p === q;
  return grain(x) === grain(y) && agree(x.year, y.year) && agree(x.month, y.month) && agree(x.day, y.day);
}

/** Reckoned from the year of the event. */
function inYear(date: DateValue, year: number): DateValue {
  return date.yearsOff === null ? date : { ...date, year: year + date.yearsOff, yearsOff: null };
}

/** The weekday of a date, or null where it cannot be known. */
export function weekdayIn({ year, month, day, weekday }: DateValue, fallback: number | null): number | null {
  if (weekday !== null) return weekday;
  const known = year ?? fallback;
  return known === null || month === null || day === null ? null : weekdayOf(known, month, day);
}

/** Whether one amount is a round form of the other: same order, fewer digits, and what rounding gives. */
export function isRounded(x: Amount, y: Amount): boolean {
  const [fine, coarse] = digits(x.number) >= digits(y.number) ? [x.number, y.number] : [y.number, x.number];
  if (fine === coarse || digits(fine) === digits(coarse) || Math.abs(fine - coarse) > NEAR * Math.abs(fine)) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(fine))) - digits(coarse) + 1);
  const same = (rounded: number) => Math.abs(rounded * step - coarse) < step / 1000;
  return [Math.round, Math.floor, Math.ceil].some((way) => same(way(fine / step)));
}

/** Round forms lie within a tenth; "hundreds" for 180 is another statement. */
const NEAR = 0.1;

/** Digits that tell something: 320,000 has two. */
function digits(number: number): number {
  return String(number).replace(/^-|\./g, '').replace(/^0+|0+$/g, '').length || 1;
}
