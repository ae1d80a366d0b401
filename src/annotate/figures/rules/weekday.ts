import type { FigureRule, Line } from '../line.ts';
import { monthDate } from './month-date.ts';

/** "Friday", "late Friday", "Friday evening", "last Friday", "Saturday, November 11, 2017". */
export const weekday: FigureRule = (line, at) => {
  const { words, calendar } = line;
  const last = line.skip(at, words.last);
  const next = line.skip(at, words.next);
  const from = Math.max(last, next, line.skip(at, words.current), line.skip(at, words.early));
  const found = line.find(from, words.weekdays);
  if (!found || (words.capitals && !line.isCapital(from)) || isName(line, from, found.end)) return null;
  if (/^(?:every|each)$/.test(line.word(at - 1))) return null;
  const end = line.isPossessive(found.end - 1) ? found.end : line.skip(found.end, words.dayParts);
  const full = monthDate(line, line.word(end) === ',' ? end + 1 : line.skip(end, words.dateBefore));
  if (full && full.value.length >= 7) return full;
  const which = last > at ? -1 : next > at ? 1 : 0;
  return { end, kind: 'date', value: calendar.weekday(found.value, which) };
};

const FEASTS = new Set([
  'good',
  'easter',
  'ash',
  'black',
  'super',
  'palm',
  'holy',
  'cyber',
  'bloody',
  'boxing',
  'giving',
]);

/** "Good Friday", or the end of a title in quotation marks: “Meet Me on Sunday”. */
function isName(line: Line, at: number, end: number): boolean {
  if (FEASTS.has(line.word(at - 1))) return true;
  const quoted = /^["'”’]$/.test(line.form(/^[,.!?]$/.test(line.word(end)) ? end + 1 : end));
  return quoted && line.isCapital(at - 1);
}
