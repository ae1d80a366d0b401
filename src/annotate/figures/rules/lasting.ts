import { durationValue } from '../duration.ts';
import type { FigureRule } from '../line.ts';
import { readNumber } from '../number.ts';

/** "for months", "within a year", "in a generation", "the last five days", "the next day", "in the coming days". */
export const lasting: FigureRule = (line, at) =>
  forUnits(line, at) ?? withinOne(line, at) ?? hedgedOne(line, at) ?? comingDays(line, at);

const forUnits: FigureRule = (line, at) => {
  const from = line.word(at) === 'for' ? at + 1 : line.word(at - 1) === 'for' ? at : null;
  const unit = from === null ? null : line.find(from, line.words.units);
  if (!unit || !/s$/.test(line.word(from!)) || line.words.noun !== 'plural') return null;
  return { end: unit.end, kind: 'duration', value: durationValue(null, unit.value) };
};

const withinOne: FigureRule = (line, at) => {
  if (!/^(?:within|in|for)$/.test(line.word(at)) || !line.has(at + 1, line.words.one)) return null;
  if (line.word(at + 2) === 'generation') return { end: at + 3, kind: 'duration', value: 'P1G' };
  const unit = line.find(at + 2, line.words.units);
  return unit ? { end: unit.end, kind: 'duration', value: durationValue(1, unit.value) } : null;
};

/** "a little more than a month", "almost a year". */
const hedgedOne: FigureRule = (line, at) => {
  const from = line.skip(at, line.words.hedges);
  const after = from > at ? line.skip(from, line.words.one) : from;
  const unit = after > from ? line.find(after, line.words.units) : null;
  return unit ? { end: unit.end, kind: 'duration', value: durationValue(1, unit.value) } : null;
};

const comingDays: FigureRule = (line, at) => {
  const start = line.word(at) === 'in' ? at + 1 : at;
  if (line.word(start) !== 'the' || !/^(?:coming|last|past|next|first|final)$/.test(line.word(start + 1))) return null;
  const number = readNumber(line, start + 2);
  const unit = line.find(number?.end ?? start + 2, line.words.units);
  if (number && unit) return { end: unit.end, kind: 'duration', value: durationValue(number.value, unit.value) };
  return unit && !/^T[MS]$/.test(unit.value)
    ? { end: unit.end, kind: 'duration', value: durationValue(/s$/.test(line.word(start + 2)) ? null : 1, unit.value) }
    : null;
};
