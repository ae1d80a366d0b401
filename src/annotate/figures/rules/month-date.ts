import { isoDate, type DateParts } from '../calendar.ts';
import { asciiDigits } from '../digits.ts';
import type { FigureRule, Line, Match } from '../line.ts';

/** "November 11, 2017", "11 November", "Sept. 11", "11. November 2017", "11 de noviembre de 2017", "March 2011". */
export const monthDate: FigureRule = (line, at) =>
  dayThenMonth(line, at) ?? monthThenDay(line, at) ?? monthAlone(line, at) ?? monthBefore(line, at);

function dayThenMonth(line: Line, at: number): Match | null {
  const day = dayAt(line, at);
  if (day === null) return null;
  const month = monthAt(line, line.skip(afterOrdinal(line, at + 1), line.words.dateInner));
  if (!month) return null;
  const year = yearAfter(line, month.end);
  return match(line, year?.end ?? month.end, { year: year?.value, month: month.value, day });
}

function monthThenDay(line: Line, at: number): Match | null {
  const month = monthAt(line, at);
  const day = month && dayAt(line, month.end);
  if (!month || day === null || line.glued(month.end)) return null;
  const end = afterOrdinal(line, month.end + 1);
  const second = daySpan(line, end, day);
  const year = yearAfter(line, second?.end ?? end);
  const first = { year: year?.value, month: month.value, day };
  if (!second) return match(line, year?.end ?? end, first);
  const range = [first, { ...first, day: second.day }].map((parts) => isoDate(line.calendar.complete(parts))).join('/');
  return { end: year?.end ?? second.end, kind: 'date', value: range };
}

/** "November 10-11", "November 10 and 11". */
function daySpan(line: Line, at: number, first: number): { day: number; end: number } | null {
  const after = line.skip(at, line.words.rangeMiddle);
  const day = after > at ? dayAt(line, after) : null;
  return day !== null && day > first && (line.isHyphen(at) || line.kind(after + 1) !== 'word')
    ? { day, end: after + 1 }
    : null;
}

function monthAlone(line: Line, at: number): Match | null {
  const month = monthAt(line, at);
  if (!month) return null;
  const year = yearAfter(line, month.end);
  if (year) return match(line, year.end, { year: year.value, month: month.value });
  return standsAlone(line, at, month.end)
    ? { end: month.end, kind: 'date', value: line.calendar.month(month.value, 0) }
    : null;
}

/** "last February", "this past June", "next May". */
function monthBefore(line: Line, at: number): Match | null {
  const last = line.skip(at, line.words.last);
  const next = line.skip(at, line.words.next);
  const from = Math.max(last, next);
  const month = from > at ? monthAt(line, from) : null;
  return month && { end: month.end, kind: 'date', value: line.calendar.month(month.value, last > at ? -1 : 1) };
}

/** Not part of a name ("April Lee", "the August Hale Theatre"), and not an everyday word ("may", "march"). */
function standsAlone(line: Line, at: number, end: number): boolean {
  const introduced = line.endsBefore(at, line.words.dateBefore);
  if (line.words.doubtfulMonths.includes(line.word(at)) && !introduced) return false;
  return introduced || !line.words.capitals || !(line.isCapital(end) || (at > 0 && line.isCapital(at - 1)));
}

function monthAt(line: Line, at: number): { value: number; end: number } | null {
  const month = line.find(at, line.words.months);
  if (!month || (line.words.capitals && !line.isCapital(at))) return null;
  const dotted = line.word(month.end) === '.' && line.glued(month.end) && line.word(at).length <= 4;
  return dotted && !endsSentence(line, month.end) ? { ...month, end: month.end + 1 } : month;
}

function endsSentence(line: Line, at: number): boolean {
  return at + 1 >= line.tokens.length;
}

function dayAt(line: Line, at: number): number | null {
  const form = asciiDigits(line.form(at));
  const day = /^\d{1,2}$/.test(form) ? Number(form) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** After "11th", "11.", "1er". */
function afterOrdinal(line: Line, at: number): number {
  return line.glued(at) && /^(?:st|nd|rd|th|er|º|°|\.)$/u.test(line.word(at)) && line.tokens[at + 1] ? at + 1 : at;
}

function yearAfter(line: Line, at: number): { value: number; end: number } | null {
  const comma = line.word(at) === ',' ? at + 1 : at;
  const from = line.skip(comma, line.words.dateInner);
  const form = asciiDigits(line.form(from));
  if (!/^(?:1[5-9]|20)\d\d$/.test(form)) return null;
  return { value: Number(form), end: line.skip(from + 1, line.words.yearAfter) };
}

function match(line: Line, end: number, parts: DateParts): Match {
  return { end, kind: 'date', value: isoDate(line.calendar.complete(parts)) };
}
