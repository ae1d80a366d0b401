import { readNumber } from '../number.ts';
import type { FigureRule, Line } from '../line.ts';

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

interface Amount {
  readonly value: number | null;
  readonly unit: string;
  readonly end: number;
  /** No number at all: "hours". */
  readonly bare: boolean;
}

function amountOfTime(line: Line, at: number): Amount | null {
  const one = line.skip(at, line.words.one);
  const couple = one > at && /^(?:couple|few)$/.test(line.word(one)) ? (line.word(one + 1) === 'of' ? one + 2 : one + 1) : null;
  const number = couple === null && one === at ? readNumber(line, at) : null;
  const from = couple ?? number?.end ?? one;
  const unit = line.find(line.isHyphen(from) ? from + 1 : from, line.words.units);
  if (!unit) return null;
  const bare = from === at;
  if (bare && !/s$/.test(line.word(at)) && line.words.noun === 'plural') return null;
  return { value: bare ? null : couple !== null ? (line.word(one) === 'couple' ? 2 : null) : (number?.value ?? 1), unit: unit.value, end: unit.end, bare };
}

function ago(line: Line, { value, unit }: Amount): string {
  return value === null ? durationValue(null, unit) : line.calendar.period(unit as never, -value);
}

/** "P2Y", "PT12H"; "PXY" where the amount is left open ("years"). */
export function durationValue(value: number | null, unit: string): string {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : null;
  if (years !== null) return value === null ? 'PXY' : `P${value * years}Y`;
  const amount = value ?? 'X';
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}
