import { fullestFirst, type Grouping, type Remark } from './group.ts';
import { paired } from './pairing.ts';
import { unitOf, type Unit } from './unit.ts';

/** A sentence is rendered where this share of its words is; a lone "We" or "the" may belong to any of them. */
const RENDERED = 0.34;

/**
 * A fullest form of several sentences is cut to those that other quotations render, with what stands between them; the
 * sentences before and after become remarks of their own.
 */
export function trimmed(remark: Remark, { sources, quotations }: Grouping): Remark[] {
  const { fullest, others } = remark;
  if (fullest.quotations.length < 2 || others.length === 0) return [remark];
  const part = (from: number, to: number): Unit[] => (from < to ? [unitOf(sources, quotations, fullest.quotations.slice(from, to))] : []);
  const rendered = fullest.quotations.map((_, k) => part(k, k + 1).some((sentence) => others.some((other) => renders(other, sentence))));
  const [from, to] = [rendered.indexOf(true), rendered.lastIndexOf(true) + 1];
  if (from < 0) return [remark];
  const [longest, ...shorter] = [...part(from, to), ...others].sort(fullestFirst);
  const alone = [...part(0, from), ...part(to, rendered.length)].filter(({ words }) => words.length > 0);
  return [{ fullest: longest!, others: shorter }, ...alone.map((unit) => ({ fullest: unit, others: [] }))];
}

function renders(other: Unit, sentence: Unit): boolean {
  const [theirs, own] = [other, sentence].map(({ words }) => words.map(({ norm }: { norm: string }) => norm)) as [string[], string[]];
  const reachable = Math.min(theirs.length, own.length);
  return reachable > 0 && paired(own, theirs).length >= Math.max(RENDERED * own.length, Math.min(reachable, LEAST));
}

/** A rendering of a few words counts when they are these many, or all that it has. */
const LEAST = 2;
