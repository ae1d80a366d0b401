import type { FigureRule } from './line.ts';
import { clockTime } from './rules/clock-time.ts';
import { dateRange } from './rules/date-range.ts';
import { decade } from './rules/decade.ts';
import { elapsed } from './rules/elapsed.ts';
import { lasting } from './rules/lasting.ts';
import { money } from './rules/money.ts';
import { monthDate } from './rules/month-date.ts';
import { numericDate } from './rules/numeric-date.ts';
import { ordinal } from './rules/ordinal.ts';
import { quantity } from './rules/quantity.ts';
import { relativeDate } from './rules/relative-date.ts';
import { twice } from './rules/twice.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';

/** At every token the first rule that reads something wins: dates before sums, sums before plain counts. */
export const RULES: readonly FigureRule[] = [
  numericDate,
  dateRange,
  clockTime,
  weekday,
  monthDate,
  decade,
  relativeDate,
  elapsed,
  lasting,
  year,
  money,
  ordinal,
  quantity,
  twice,
];
