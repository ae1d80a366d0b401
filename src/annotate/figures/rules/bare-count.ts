import { plain, type Amount } from '../amount.ts';
import type { Line, Match } from '../line.ts';
import { nounAfter } from '../noun.ts';

/**
 * An amount without a unit: with its counted noun where there is one ("17 agencies"), else alone if in digits or a part of
 * something ("two-thirds"; "half" is too often half a thing).
 */
export function bareCount(line: Line, amount: Amount): Match | null {
  const { values, number, hedged, end } = amount;
  const value = plain(values);
  const isOne = values.length === 1 && values[0] === 1;
  if (isOne && !number.digits) return null;
  if (isThePair(line, amount) || (number.vague && OWNED.test(line.word(amount.start - 1)))) return null;
  const noun = nounAfter(line, end);
  if (noun !== null) return { end: noun, kind: 'number', value };
  const isPart = !Number.isInteger(values[0]) && values[0] !== 0.5;
  if (number.digits || number.vague || hedged || isPart || values.length > 1 || values[0]! >= 20)
    return { end, kind: 'number', value };
  return null;
}

/** "his billions" are a fortune, not a count. */
const OWNED = /^(?:his|her|its|their|our|my|your)$/;

/** "the two leaders" are people already met, not a count. */
function isThePair(line: Line, { values, start, number }: Amount): boolean {
  return values.length === 1 && values[0] === 2 && !number.digits && line.word(start - 1) === 'the';
}
