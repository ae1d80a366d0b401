import type { Phrase, PhraseKind } from '../phrases/phrases-of.ts';
import { sizeOf, type Range, type Stretch } from '../stretch.ts';
import type { Moved } from './unmark-moved-words.ts';

export interface Phrases { readonly a: readonly Phrase[]; readonly b: readonly Phrase[] }

const cut = (phrases: readonly Phrase[], range: Range): Phrase[] =>
  phrases.filter((p) => p.from < range.to && p.to > range.from).map((p) => ({ ...p, from: Math.max(p.from, range.from), to: Math.min(p.to, range.to) }));

function worth(x: Phrase, y: Phrase): number {
  const like = (k: PhraseKind, l: PhraseKind) => (k === l ? 3 : k === 'attribution' || l === 'attribution' ? -1 : k === 'quotation' || l === 'quotation' ? 2 : 1);
  const l = like(x.kind, y.kind);
  const [n, m] = [sizeOf(x), sizeOf(y)];
  return l + Math.min(n, m) / Math.max(n, m) / 2;
}

export function partByRole(stretches: readonly Stretch[], phrases: Phrases, moved: Moved): Stretch[] {
  return stretches.flatMap((s) => (s.state === 'changed' ? parted(s, phrases, moved) : [s]));
}

function parted(s: Stretch, phrases: Phrases, moved: Moved): Stretch[] {
  const [a, b] = [without(cut(phrases.a, s.a), moved.a), without(cut(phrases.b, s.b), moved.b)];
  if (a.length * b.length > 10000) return [s];
  const best: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + worth(a[i]!, b[j]!));
  const out: Stretch[] = [];
  let [i, j] = [0, 0];
  let [fa, fb] = [s.a.from, s.b.from];
  const push = (pa: Phrase | null, pb: Phrase | null) => { out.push({ a: pa ? { from: pa.from, to: pa.to } : { from: fa, to: fa }, b: pb ? { from: pb.from, to: pb.to } : { from: fb, to: fb }, state: 'changed' }); fa = pa?.to ?? fa; fb = pb?.to ?? fb; };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && best[i]![j] === best[i + 1]![j + 1]! + worth(a[i]!, b[j]!)) { push(a[i]!, b[j]!); i++; j++; }
    else if (i < a.length && (j >= b.length || best[i]![j] === best[i + 1]![j])) { push(a[i]!, null); i++; }
    else { push(null, b[j]!); j++; }
  }
  return out;
}

function without(phrases: readonly Phrase[], moved: ReadonlySet<number>): Phrase[] {
  return phrases.flatMap((p) => {
    const out: Phrase[] = [];
    for (let i = p.from; i < p.to; i++) {
      if (moved.has(i)) continue;
      const last = out.at(-1);
      if (last?.to === i) out[out.length - 1] = { ...last, to: i + 1 };
      else out.push({ ...p, from: i, to: i + 1 });
    }
    return out;
  });
}
