import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Stretch } from '../stretch.ts';
import type { Sides, Word } from '../words/word.ts';

/** Places of one word on the other side that are looked at. More would cost time on repetitive text and tell nothing. */
const MOST_PLACES = 8;

/** Indexes of the words of each side that stand elsewhere on the other. */
export interface Moved {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Finds words that stand on both sides, but in another place: they are no other wording. Names and figures are left
 * out: a name in another place has another part in the sentence.
 *
 *     before: [an independent] bid / a bid [as an independent]
 *     after:  an independent bid / a bid [as] an independent
 */
export function movedWords(stretches: readonly Stretch[], sides: Sides, lexicon: Lexicon): Moved {
  const free = { a: changedWords(stretches, sides, 'a', lexicon), b: changedWords(stretches, sides, 'b', lexicon) };
  const moved = { a: new Set<number>(), b: new Set<number>() };
  const runs = runsOf(sides, free).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  for (const run of runs) {
    const steps = Array.from({ length: run.length }, (_, k) => k);
    if (!steps.every((k) => free.a.has(run.a + k) && free.b.has(run.b + k))) continue;
    for (const k of steps) {
      moved.a.add(run.a + k);
      moved.b.add(run.b + k);
      free.a.delete(run.a + k);
      free.b.delete(run.b + k);
    }
  }
  return moved;
}

/** A name in another place has another part in the sentence, and who says it is said of something else; times move freely. */
function mayMove({ role, form }: Word, { calendar }: Lexicon): boolean {
  return role === 'plain' || role === 'light' || role === 'certainty' || (role === 'fact' && calendar.has(form));
}

/** Words of one side that are in a change and may have moved. */
function changedWords(stretches: readonly Stretch[], sides: Sides, side: 'a' | 'b', lexicon: Lexicon): Set<number> {
  const indexes = new Set<number>();
  for (const stretch of stretches) {
    if (stretch.state !== 'changed') continue;
    for (let i = stretch[side].from; i < stretch[side].to; i++) if (mayMove(sides[side][i]!, lexicon)) indexes.add(i);
  }
  return indexes;
}

/** The longest runs of the same words around every word that tells something. */
function runsOf({ a, b }: Sides, free: { a: ReadonlySet<number>; b: ReadonlySet<number> }): Run[] {
  const places = new Map<string, number[]>();
  for (const j of free.b) if (b[j]!.role !== 'light') places.set(b[j]!.form, [...(places.get(b[j]!.form) ?? []), j].slice(0, MOST_PLACES));
  const same = (i: number, j: number) => free.a.has(i) && free.b.has(j) && a[i]!.form === b[j]!.form;
  return [...free.a].flatMap((i) =>
    (a[i]!.role !== 'light' ? (places.get(a[i]!.form) ?? []) : []).map((j) => {
      let [from, to] = [0, 1];
      while (same(i + from - 1, j + from - 1)) from--;
      while (same(i + to, j + to)) to++;
      return { a: i + from, b: j + from, length: to - from };
    }),
  );
}
