import { joined, sizeOf, type Stretch } from '../stretch.ts';
import type { Sides, Word } from '../words/word.ts';

/** Words that match by chance in any two sentences. */
const common = (w: Word): boolean => w.role === 'light' || w.role === 'saying' || w.role === 'source';

export function dropStrayMatches(stretches: readonly Stretch[], { a }: Sides): Stretch[] {
  return joined(stretches.map((s, i) => {
    if (s.state !== 'same') return s;
    const size = sizeOf(s.a);
    if (size > 2 || !a.slice(s.a.from, s.a.to).every(common)) return s;
    const before = stretches[i - 1], after = stretches[i + 1];
    if (!before || !after) return s;
    const small = (t: Stretch) => Math.max(sizeOf(t.a), sizeOf(t.b)) <= +(process.env.SMALL ?? 2) && Math.min(sizeOf(t.a), sizeOf(t.b)) >= 1;
    if (small(before) || small(after)) return s;
    return { ...s, state: 'changed' };
  }));
}
