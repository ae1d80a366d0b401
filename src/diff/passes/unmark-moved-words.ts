import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LinkWords } from '../link-words.ts';
import type { Range, Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/**
 * Leaves words unmarked that stand on both sides, but in another place: they are no other wording.
 *
 *     before: [an independent] bid / a bid [as an independent]
 *     after:  an independent bid / a bid [as] an independent
 *
 * The two sides of a change come out one after the other, cut at the words that have moved.
 */
export function unmarkMovedWords(stretches: readonly Stretch[], link: LinkWords): Stretch[] {
  const moved = movedWords(stretches, link);
  return stretches.flatMap((stretch) => {
    if (stretch.state !== 'changed') return [stretch];
    const { a, b } = stretch;
    return [
      ...cut(a, moved.a).map(([part, state]): Stretch => ({ a: part, b: { from: b.from, to: b.from }, state })),
      ...cut(b, moved.b).map(([part, state]): Stretch => ({ a: { from: a.to, to: a.to }, b: part, state })),
    ];
  });
}

/** A range in parts that have all moved, or not. */
function cut({ from, to }: Range, moved: ReadonlySet<number>): [Range, 'changed' | 'unmarked'][] {
  const parts: [Range, 'changed' | 'unmarked'][] = [];
  for (let start = from, i = from + 1; i <= to; i++) {
    if (i < to && moved.has(i) === moved.has(start)) continue;
    parts.push([{ from: start, to: i }, moved.has(start) ? 'unmarked' : 'changed']);
    start = i;
  }
  return parts;
}

/** Indexes of words of either side. */
interface Indexes {
  readonly a: Set<number>;
  readonly b: Set<number>;
}

/** The same words from `a` and from `b` on. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The words that have moved, the longest runs first; each moves once. */
function movedWords(stretches: readonly Stretch[], link: LinkWords): Indexes {
  const free = { a: freeWords(stretches, link, 'a'), b: freeWords(stretches, link, 'b') };
  const moved = { a: new Set<number>(), b: new Set<number>() };
  const alone = (side: 'a' | 'b') => (run: Run) => standsAlone(link[side], run[side], run.length, link.lexicon);
  const runs = runsOf(link, free).filter(alone('a')).filter(alone('b'));
  for (const run of runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const steps = Array.from({ length: run.length }, (_, k) => k);
    if (!steps.every((k) => free.a.has(run.a + k) && free.b.has(run.b + k))) continue;
    for (const k of steps) {
      free.a.delete(run.a + k);
      free.b.delete(run.b + k);
      moved.a.add(run.a + k);
      moved.b.add(run.b + k);
    }
  }
  return moved;
}

function freeWords(stretches: readonly Stretch[], link: LinkWords, side: 'a' | 'b'): Set<number> {
  const indexes = new Set<number>();
  for (const { state, [side]: range } of stretches) {
    if (state === 'changed') for (let i = range.from; i < range.to; i++) if (mayMove(link[side][i]!)) indexes.add(i);
  }
  return indexes;
}

/** Who says it is said of something else in another place. */
const mayMove = ({ role }: Word): boolean => role !== 'saying' && role !== 'source';

/** Times move freely, but a name from a list or from a longer name is another name there. */
function standsAlone(words: readonly Word[], from: number, length: number, { calendar, lists }: Lexicon): boolean {
  const isName = ({ role, form }: Word) => role === 'fact' && !calendar.has(form);
  if (!words.slice(from, from + length).some(isName)) return true;
  return [words[from - 1], words[from + length]].every((beside) => beside === undefined || (!isName(beside) && !lists.has(beside.form)));
}

/** Places of one word that are looked at on the other side. More would cost time on repetitive text and tell nothing. */
const MOST_PLACES = 8;

/** The longest runs of the same words around every word that tells something. */
function runsOf({ a, b }: LinkWords, free: Indexes): Run[] {
  const places = new Map<string, number[]>();
  for (const j of free.b) {
    const known = places.get(b[j]!.form) ?? [];
    if (b[j]!.role !== 'light' && known.length < MOST_PLACES) places.set(b[j]!.form, [...known, j]);
  }
  const same = (i: number, j: number) => free.a.has(i) && free.b.has(j) && a[i]!.form === b[j]!.form;
  return [...free.a].flatMap((i) =>
    (places.get(a[i]!.form) ?? []).map((j) => {
      let [from, to] = [0, 1];
      while (same(i + from - 1, j + from - 1)) from--;
      while (same(i + to, j + to)) to++;
      return { a: i + from, b: j + from, length: to - from };
    }),
  );
}
