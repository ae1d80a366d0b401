import { durationValue } from '../duration.ts';
import { readNumber } from '../number.ts';
import type { FigureRule, Line } from '../line.ts';
import type { DurationUnit } from '../words/shape.ts';

/** "two weeks ago", "a century ago", "six years later", "hours before", "vor zwei Jahren", "il y a deux ans". */
export const elapsed: FigureRule = (line, at) => {
  const { words } = line;
  const before = line.skip(at, words.agoBefore);
  const from = line.skip(before, words.hedges);
  const amount = amountOfTime(line, from);
  if (!amount) return null;
  if (before > at && !amount.bare) return { end: amount.end, kind: 'date', value: ago(line, amount) };
  const end = line.skip(amount.end, words.ago);
  if (end > amount.end) return { end, kind: 'date', value: ago(line, amount) };
  const after = line.skip(amount.end, words.after);
  if (after === amount.end || before > at) return null;
  return { end: after, kind: 'duration', value: durationValue(amount.value, amount.unit) };
};

interface AmountOfTime {
  readonly value: number | null;
  readonly unit: DurationUnit;
  readonly end: number;
  /** No number at all: "hours". */
  readonly bare: boolean;
}

function amountOfTime(line: Line, at: number): AmountOfTime | null {
  const number = fewAt(line, at) ?? readNumber(line, at) ?? oneAt(line, at);
  const from = number?.end ?? at;
  const unit = line.find(line.isHyphen(from) ? from + 1 : from, line.words.units);
  const bare = number === null;
  if (!unit || (bare && line.words.noun === 'plural' && !/s$/.test(line.word(at)))) return null;
  return { value: number?.value ?? null, unit: unit.value, end: unit.end, bare };
}

/** "a couple of weeks", "a few days". */
function fewAt(line: Line, at: number): { value: number | null; end: number } | null {
  const one = line.skip(at, line.words.one);
  if (one === at || !/^(?:couple|few)$/.test(line.word(one))) return null;
  return { value: line.word(one) === 'couple' ? 2 : null, end: line.word(one + 1) === 'of' ? one + 2 : one + 1 };
}

function oneAt(line: Line, at: number): { value: number; end: number } | null {
  const end = line.skip(at, line.words.one);
  return end > at ? { value: 1, end } : null;
}

function ago(line: Line, { value, unit }: AmountOfTime): string {
  return value === null ? durationValue(null, unit) : line.calendar.period(unit, -value);
}
