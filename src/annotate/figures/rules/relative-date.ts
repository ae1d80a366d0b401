import type { FigureRule, Line, Match } from '../line.ts';

/** "last year", "earlier this month", "next week", "the weekend", "the end of the week", "yesterday", "last night". */
export const relativeDate: FigureRule = (line, at) =>
  namedDay(line, at) ?? endOfPeriod(line, at) ?? period(line, at) ?? unitFirst(line, at) ?? weekendAlone(line, at);

/** "today" in somebody's mouth means these times, so it counts outside quotations only. */
function namedDay(line: Line, at: number): Match | null {
  const day = line.find(at, line.words.days);
  if (!day) return null;
  if (day.value === 0 && /["“”„«»]/.test(line.text.slice(line.tokens[0]!.start, line.tokens.at(-1)!.end))) return null;
  return { end: line.skip(day.end, line.words.dayParts), kind: 'date', value: line.calendar.day(day.value) };
}

function period(line: Line, at: number): Match | null {
  const { words, calendar } = line;
  if (isTitle(line, at)) return null;
  const from = line.skip(at, EARLIER);
  const sides = [
    [words.last, -1],
    [words.current, 0],
    [words.next, 1],
  ] as const;
  for (const [list, offset] of sides) {
    const after = line.skip(from, list);
    if (after === from) continue;
    const unit = line.find(after, words.units);
    if (unit && isSingular(line, after, unit.value)) {
      const end = unit.end;
      return { end, kind: 'date', value: calendar.period(unit.value, offset) };
    }
    if (line.has(after, words.weekend)) return { end: after + 1, kind: 'date', value: calendar.weekend(offset) };
    const part = line.skip(after, words.dayParts);
    if (part > after) return { end: part, kind: 'date', value: calendar.day(offset) };
    const season = SEASONS.test(line.word(after)) && !line.isCapital(after);
    if (season) return { end: after + 1, kind: 'date', value: calendar.period('Y', offset) };
  }
  return null;
}

/** "la semaine dernière", "el año pasado": the unit before its adjective. */
function unitFirst(line: Line, at: number): Match | null {
  if (line.words.noun !== 'next') return null;
  const unit = line.find(at, line.words.units);
  if (!unit || unit.value.startsWith('T')) return null;
  for (const [list, offset] of [
    [line.words.last, -1],
    [line.words.next, 1],
  ] as const) {
    const end = line.skip(unit.end, list);
    if (end > unit.end) return { end, kind: 'date', value: line.calendar.period(unit.value, offset) };
  }
  return null;
}

/** “This Week,” as a programme. */
function isTitle(line: Line, at: number): boolean {
  const quoted =
    /^["'“‘]$/.test(line.form(at - 1)) && /^["'”’]$/.test(line.form(/[.,]/.test(line.form(at + 2)) ? at + 3 : at + 2));
  return quoted && line.isCapital(at + 1);
}

const EARLIER = ['earlier', 'later', 'early', 'late'];
const SEASONS = /^(?:spring|summer|autumn|fall|winter)$/;

/** "this hour" or "last minute" are no dates; days are told by their names. */
function isSingular(line: Line, at: number, unit: string): boolean {
  return /^(?:W|M|Y|decade|century)$/.test(unit) && !/^(?:weeks|months|years|decades|centuries)$/.test(line.word(at));
}

function weekendAlone(line: Line, at: number): Match | null {
  return line.word(at) === 'the' && line.has(at + 1, line.words.weekend) && !line.isHyphen(at + 2)
    ? { end: at + 2, kind: 'date', value: line.calendar.weekend(0) }
    : null;
}

function endOfPeriod(line: Line, at: number): Match | null {
  if (
    line.word(at) !== 'the' ||
    !/^(?:end|start|beginning|middle)$/.test(line.word(at + 1)) ||
    line.word(at + 2) !== 'of'
  )
    return null;
  const from = line.word(at + 3) === 'the' ? at + 4 : at + 3;
  const unit = line.find(from, line.words.units);
  if (unit && from === at + 4 && /^[WMY]$/.test(unit.value))
    return { end: unit.end, kind: 'date', value: line.calendar.period(unit.value, 0) };
  const inner = from === at + 3 ? period(line, from) : null;
  return inner;
}
