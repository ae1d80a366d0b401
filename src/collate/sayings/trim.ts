import { courseOf } from './holes.ts';
import { unitOf, type Unit } from './unit.ts';
import type { Grouping, Remark } from './group.ts';

/**
 * A fullest form of several sentences is cut to those that other quotations render, with what stands between them; the
 * sentences before and after become remarks of their own.
 */
export function trimmed(remark: Remark, { sources, quotations }: Grouping): Remark[] {
  const { fullest, others } = remark;
  if (fullest.quotations.length < 2 || others.length === 0) return [remark];
  const touched = new Set(others.flatMap((other) => courseOf(fullest, [other]).pairs.map(({ i }) => fullest.words[i]!.start)));
  const isTouched = fullest.quotations.map((index) => {
    const { start, end } = quotations[index]!;
    return [...touched].some((at) => at >= start && at < end);
  });
  const [from, to] = [isTouched.indexOf(true), isTouched.lastIndexOf(true) + 1];
  const part = (a: number, b: number): Unit[] => (a < b ? [unitOf(sources, quotations, fullest.quotations.slice(a, b))] : []);
  const alone = [...part(0, from), ...part(to, isTouched.length)].filter(({ words }) => words.length > 0);
  return [...part(from, to).map((kept) => ({ fullest: kept, others })), ...alone.map((unit) => ({ fullest: unit, others: [] }))];
}
