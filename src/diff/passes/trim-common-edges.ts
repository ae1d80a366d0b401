import { sizeOf, type Stretch } from '../stretch.ts';
import type { Sides } from '../words/word.ts';

/**
 * A change neither begins nor ends with words that both sides have.
 *
 *     before: [to protect elephants / to conserve those species]
 *     after:  to [protect elephants / conserve those species]
 */
export function trimCommonEdges(stretches: readonly Stretch[], sides: Sides): Stretch[] {
  return stretches.flatMap((stretch) => (stretch.state === 'changed' ? trimmed(stretch, sides) : [stretch]));
}

function trimmed({ a, b }: Stretch, sides: Sides): Stretch[] {
  const most = Math.min(sizeOf(a), sizeOf(b));
  let front = 0;
  while (front < most && sides.a[a.from + front]!.form === sides.b[b.from + front]!.form) front++;
  let back = 0;
  while (back < most - front && sides.a[a.to - 1 - back]!.form === sides.b[b.to - 1 - back]!.form) back++;
  return [
    { a: { from: a.from, to: a.from + front }, b: { from: b.from, to: b.from + front }, state: 'same' as const },
    { a: { from: a.from + front, to: a.to - back }, b: { from: b.from + front, to: b.to - back }, state: 'changed' as const },
    { a: { from: a.to - back, to: a.to }, b: { from: b.to - back, to: b.to }, state: 'same' as const },
  ].filter((part) => sizeOf(part.a) + sizeOf(part.b) > 0);
}
