import type { WordState } from '../../model.ts';
import type { Token } from '../../segment/tokens.ts';
import { paired, type Pair } from './pairing.ts';

/** As many other words may stand between two words that lead away from the marks, or before the first. */
const STRAY = 3;
/** A gap this short beside the marks, with words of the sentence in its place, was told in other words; a longer one was left out. */
const RETOLD = 3;

/** What became of words of the fullest form that are not inside the marks, and the words outside that stand for them. */
export interface Outside {
  readonly states: readonly WordState[];
  readonly told: readonly Token[];
}

/** Words missing before the marks, looked for in what leads up to them. */
export function before(missing: readonly Token[], context: readonly Token[]): Outside {
  const pairs = nearest(missing, context, ({ i, j }) => [missing.length - i, context.length - j]);
  const from = pairs[0] ?? null;
  const states = spread(missing.length, context.length, pairs, from ? { from: from.i, to: missing.length, end: context.length } : null);
  if (pairs.length > 0) return { states, told: told(pairs, context) };
  if (missing.length === 1 && context.length > 0 && SUBJECTS.has(missing[0]!.norm)) return { states: ['out'], told: [] };
  return { states: retold(missing.length, context.length), told: [] };
}

/** Words missing after the marks, looked for in what follows. */
export function after(missing: readonly Token[], context: readonly Token[]): Outside {
  const pairs = nearest(missing, context, ({ i, j }) => [i + 1, j + 1]);
  const states = spread(missing.length, context.length, pairs, { from: 0, to: missing.length, end: context.length });
  return { states: pairs.length > 0 ? states : retold(missing.length, context.length), told: told(pairs, context) };
}

/** Words missing between two pairs of marks. */
export function between(missing: readonly Token[], context: readonly Token[]): Outside {
  const pairs = paired(missing.map(norm), context.map(norm), sameStem);
  const states = spread(missing.length, context.length, pairs, { from: 0, to: missing.length, end: context.length });
  return { states: pairs.length > 0 ? states : missing.map(() => 'left-out'), told: told(pairs, context) };
}

/**
 * Subject pronouns: one that opens a remark is lost when the outlet's own subject leads into the marks (“We agree” becomes:
 * the two “agree”).
 */
const SUBJECTS: ReadonlySet<string> = new Set(
  'i we you he she it they ich wir er sie es je nous il elle ils elles on yo nosotros él ella ellos ellas я мы он она они ми він вона вони'.split(' '),
);

/** Pairs from the marks outwards, as long as both sides go on without a leap. */
function nearest(missing: readonly Token[], context: readonly Token[], distances: (pair: Pair) => [number, number]): Pair[] {
  const pairs = paired(missing.map(norm), context.map(norm), sameStem).map((pair) => ({ pair, at: distances(pair) }));
  pairs.sort((p, q) => p.at[0] - q.at[0]);
  let reach = [0, 0];
  const leap = pairs.findIndex(({ at }) => {
    const far = at[0] - reach[0]! > STRAY + 1 || at[1] - reach[1]! > STRAY + 1;
    reach = at;
    return far;
  });
  const kept = leap < 0 ? pairs : pairs.slice(0, leap);
  return kept.map(({ pair }) => pair).sort((p, q) => p.i - q.i);
}

/** Shared words are out; between them, other words stand for those missing, or none do. */
function spread(length: number, end: number, pairs: readonly Pair[], within: { from: number; to: number; end: number } | null): WordState[] {
  const states = Array.from({ length }, (): WordState => 'left-out');
  if (!within) return states;
  const ends = [{ i: within.from - 1, j: pairs[0] && within.from === pairs[0].i ? pairs[0].j - 1 : -1 }, ...pairs, { i: within.to, j: end }];
  ends.slice(1).forEach((next, k) => {
    const last = ends[k]!;
    const replaced = next.j - last.j > 1 && next.i - last.i - 1 <= RETOLD;
    for (let i = last.i + 1; i < next.i; i++) states[i] = replaced ? 'other' : 'left-out';
  });
  for (const { i } of pairs) states[i] = 'out';
  return states;
}

function retold(length: number, context: number): WordState[] {
  return Array.from({ length }, () => (length <= RETOLD && context > 0 ? 'other' : 'left-out'));
}

function told(pairs: readonly Pair[], context: readonly Token[]): Token[] {
  return pairs.map(({ j }) => context[j]!);
}

function norm(token: Token): string {
  return token.norm;
}

/** "it" stands for "it's". */
function sameStem(x: string, y: string): boolean {
  return stem(x) === stem(y);
}

function stem(form: string): string {
  return form.replace(/(?<=\p{L})'(?:s|re|ve|ll|d|m)$/u, '');
}
