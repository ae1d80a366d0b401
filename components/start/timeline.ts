import type { Article } from '../../src/model.ts';
import { dayNumber, partsOf, shownDate } from '../../src/present/dates.ts';

export interface TimelineStop {
  /** Place on the line, 0 to 1. */
  readonly at: number;
  readonly label: string;
  /** Article indexes of that day. */
  readonly articles: readonly number[];
}

export interface Timeline {
  readonly stops: readonly TimelineStop[];
  /** Days from the first to the last stop. */
  readonly days: number;
  readonly undated: readonly number[];
}

/** The days on which the articles are dated, on one line; null where they do not part the articles. */
export function timelineOf(articles: readonly Article[]): Timeline | null {
  const dates = articles.map(({ published }) => (published ? partsOf(published) : null));
  const year = dates.find((date) => date?.year != null)?.year ?? 2000;
  const days = dates.map((date) => date && dayNumber(date, year));
  const known = [...new Set(days.filter((day) => day !== null))].sort((x, y) => x - y);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return {
    days: last - first,
    stops: known.map((day) => ({
      at: (day - first) / (last - first),
      label: shownDate(dates[days.indexOf(day)]!, 'short'),
      articles: indexesOf(days, day),
    })),
    undated: indexesOf(days, null),
  };
}

function indexesOf(days: readonly (number | null)[], wanted: number | null): number[] {
  return days.flatMap((day, index) => (day === wanted ? [index] : []));
}
