import { durationValue } from './duration.ts';
import type { DurationUnit } from './words/shape.ts';

/** A day, or as much of it as was told. Months and days count from 1. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');

/** "2017-11-10", "2017-11", "2017"; without a year "--11-10" and "--11", as in ISO 8601:2000. */
export function isoDate({ year, month, day }: DateParts): string {
  const rest = [month, day].filter((part) => part !== undefined).map(two);
  return year === undefined ? `--${rest.join('-')}` : [String(year).padStart(4, '0'), ...rest].join('-');
}

/** Reckons relative dates from the article's own date. Without one they keep their own form ("-W-5" for a Friday). */
export class Calendar {
  /** Midnight UTC of the article's day, or null. */
  private readonly base: number | null;

  constructor(published: string | null) {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
    this.base = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null;
  }

  /** The day itself, or the last such weekday before it; `which` −1: the one before, 1: the next. */
  weekday(weekday: number, which: -1 | 0 | 1): string {
    if (this.base === null) return `-W-${weekday}`;
    const today = ((new Date(this.base).getUTCDay() + 6) % 7) + 1;
    const back = (today - weekday + 7) % 7;
    if (which === 1) return iso(this.base + (7 - back) * DAY);
    return iso(this.base - (which === -1 && back === 0 ? 7 : back) * DAY);
  }

  day(offset: number): string {
    return this.base === null ? `P${offset}D` : iso(this.base + offset * DAY);
  }

  /** The week ("2017-W45"), month or year `offset` from the article's; "P-1Y" without a date to reckon from. */
  period(unit: DurationUnit, offset: number): string {
    if (this.base === null) return durationValue(offset, unit);
    const date = new Date(this.base);
    const year = date.getUTCFullYear();
    if (unit === 'Y') return String(year + offset);
    if (unit === 'M') return isoDate(monthsFrom(year, date.getUTCMonth(), offset));
    if (unit === 'W') return isoWeek(this.base + 7 * offset * DAY);
    if (unit === 'D') return this.day(offset);
    if (unit === 'decade') return String(year + 10 * offset);
    return unit === 'century' ? String(year + 100 * offset) : iso(this.base);
  }

  weekend(offset: number): string {
    if (this.base === null) return '-W-6/-W-7';
    const today = (new Date(this.base).getUTCDay() + 6) % 7;
    const saturday = this.base + (5 - today + (today < 5 ? -7 : 0) + 7 * offset) * DAY;
    return `${iso(saturday)}/${iso(saturday + DAY)}`;
  }

  /** A month and day without a year: the one nearest to the article's date. */
  complete(parts: DateParts): DateParts {
    const { year, month, day } = parts;
    if (year !== undefined || month === undefined || day === undefined || this.base === null) return parts;
    const own = new Date(this.base).getUTCFullYear();
    const distance = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - this.base!);
    const nearest = [own, own - 1, own + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
    return { ...parts, year: nearest };
  }

  /** "last February", "next May". */
  month(month: number, which: -1 | 0 | 1): string {
    if (this.base === null || which === 0) return isoDate({ month });
    const date = new Date(this.base);
    const own = date.getUTCMonth() + 1;
    const year = date.getUTCFullYear() + (which === -1 ? (month < own ? 0 : -1) : month > own ? 0 : 1);
    return isoDate({ year, month });
  }
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function monthsFrom(year: number, month: number, offset: number): DateParts {
  const total = year * 12 + month + offset;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** The week that holds the week's Thursday, as ISO 8601 counts. */
function isoWeek(time: number): string {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${two(week)}`;
}
