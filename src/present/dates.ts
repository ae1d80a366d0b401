import { locale } from '../words/locale.ts';

/** A date as far as it is known: ISO 8601, possibly without a day, a month, or ("--11-21") a year. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const FORM = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})-(\d{2}))(?:T.*)?$/;

/** The parts of an ISO date or date-time; null where it is none or names no real day. */
export function partsOf(published: string): PartialDate | null {
  const found = FORM.exec(published);
  if (!found) return null;
  const [, year, month = found[4], day = found[5]] = found;
  const parts = { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
  return isReal(parts) ? parts : null;
}

/** "November 11, 2017" in the reader's own manner; what is not known is left out. */
export function shownDate({ year, month, day }: PartialDate, form: 'long' | 'short' = 'long', tag = locale()): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(year !== null && form === 'long' && { year: 'numeric' }),
    ...(month !== null && { month: form }),
    ...(day !== null && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(tag, options).format(utc(year ?? LEAP_YEAR, month ?? 1, day ?? 1));
}

/** Days since 1970 of a date with a day; `year` stands in for one that is not given. */
export function dayNumber({ year, month, day }: PartialDate, yearIfNone: number): number | null {
  if (month === null || day === null) return null;
  return utc(year ?? yearIfNone, month, day) / MILLISECONDS_A_DAY;
}

/** A year that has every day, February 29 too. */
const LEAP_YEAR = 2000;
const MILLISECONDS_A_DAY = 86_400_000;

function isReal({ year, month, day }: PartialDate): boolean {
  const date = new Date(utc(year ?? LEAP_YEAR, month ?? 1, day ?? 1));
  return date.getUTCMonth() + 1 === (month ?? 1) && date.getUTCDate() === (day ?? 1);
}

function utc(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
