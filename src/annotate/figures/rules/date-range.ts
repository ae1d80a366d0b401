import type { FigureRule } from '../line.ts';
import { monthDate } from './month-date.ts';
import { numericDate } from './numeric-date.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

const DATES: readonly FigureRule[] = [numericDate, weekday, monthDate, year];

/** "between April 2012 and September 2014", "from 2012 to 2014", "from Monday to Friday". */
export const dateRange: FigureRule = (line, at) => {
  const start = line.skip(at, line.words.rangeStart);
  if (start === at) return null;
  for (const rule of DATES) {
    const first = rule(line, start);
    if (!first) continue;
    if (first.value.includes('/')) return first;
    const middle = line.skip(first.end, line.words.rangeMiddle);
    const second = middle > first.end ? DATES.map((date) => date(line, middle)).find((found) => found !== null) : null;
    if (second) return { end: second.end, kind: 'date', value: `${first.value}/${second.value}` };
  }
  return null;
};
