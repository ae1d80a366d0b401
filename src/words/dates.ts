export interface Dates {
  /** "November 11", or "November 11, 2017": of an ISO 8601 date or date-time, or one without its year ("--11-11"). Anything else as it is. */
  day(date: string, withYear: boolean): string;
  /** "Friday". */
  weekday(date: string): string;
  /** Whether the dates are of more than one year, so that the year has to be told. */
  needYear(dates: readonly string[]): boolean;
}

/** Dates as a language has them in a sentence. */
export function datesIn(language: string): Dates {
  return {
    day(date, withYear) {
      const [, year, month, number] = /^(\d{4}|-)-(\d\d)-(\d\d)(?:T|$)/.exec(date) ?? [];
      if (!year || !month || !number) return date;
      const known = year !== '-';
      const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', ...(withYear && known ? { year: 'numeric' } : {}), timeZone: 'UTC' });
      return format.format(Date.UTC(known ? Number(year) : 2000, Number(month) - 1, Number(number)));
    },
    weekday: (date) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
    needYear: (dates) => new Set(dates.flatMap((date) => /^\d{4}/.exec(date)?.[0] ?? [])).size > 1,
  };
}
