import type { Phrase } from '../phrases/phrases-of.ts';
import { sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Sides, Word } from '../words/word.ts';

/** Places of one word on the other side that are looked at. More would cost time on repetitive text and tell nothing. */
const MOST_PLACES = 8;

export interface Moved { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> }
interface Run { readonly a: number; readonly b: number; readonly length: number; readonly telling: number }

/** Words that stand on both sides in another place: no other wording, so nothing to mark. */
export function movedWords(stretches: readonly Stretch[], sides: Sides, same: (x: Word, y: Word) => boolean, phrases: { a: readonly Phrase[]; b: readonly Phrase[] }): Moved {
  const free = { a: changedIn(stretches, 'a', phrases.a), b: changedIn(stretches, 'b', phrases.b) };
  const runs = runsOf(sides, free, same).sort((x, y) => y.telling - x.telling || y.length - x.length || x.a - y.a || x.b - y.b);
  const moved = { a: new Set<number>(), b: new Set<number>() };
  for (const run of runs) {
    const indexes = Array.from({ length: run.length }, (_, k) => k);
    if (!indexes.every((k) => free.a.has(run.a + k) && free.b.has(run.b + k))) continue;
    if (run.telling < 2 && !(process.env.EDGE && (edge(stretches, 'a', run.a, run.length) && edge(stretches, 'b', run.b, run.length)))) continue;
    for (const k of indexes) { moved.a.add(run.a + k); moved.b.add(run.b + k); free.a.delete(run.a + k); free.b.delete(run.b + k); }
  }
  return moved;
}

function edge(stretches: readonly Stretch[], side: 'a' | 'b', from: number, length: number): boolean {
  return stretches.some((s) => s.state === 'changed' && ((s[side].from === from) || (s[side].to === from + length)));
}

function changedIn(stretches: readonly Stretch[], side: 'a' | 'b', phrases: readonly Phrase[]): Set<number> {
  const out = new Set<number>();
  for (const s of stretches) if (s.state === 'changed') for (let i = s[side].from; i < s[side].to; i++) out.add(i);
  for (const p of phrases) if (p.kind === 'attribution') for (let i = p.from; i < p.to; i++) out.delete(i);
  return out;
}

function runsOf({ a, b }: Sides, free: { a: Set<number>; b: Set<number> }, same: (x: Word, y: Word) => boolean): Run[] {
  const runs: Run[] = [];
  for (const i of free.a) {
    if (a[i]!.role === 'light') continue;
    for (const j of [...free.b].filter((j) => same(a[i]!, b[j]!)).slice(0, MOST_PLACES)) {
      let [from, to] = [0, 1];
      while (free.a.has(i + from - 1) && free.b.has(j + from - 1) && same(a[i + from - 1]!, b[j + from - 1]!)) from--;
      while (free.a.has(i + to) && free.b.has(j + to) && same(a[i + to]!, b[j + to]!)) to++;
      runs.push({ a: i + from, b: j + from, length: to - from, telling: a.slice(i + from, i + to).filter((w) => w.role !== 'light').length });
    }
  }
  return runs;
}
void sizeOf; export type { Range };
