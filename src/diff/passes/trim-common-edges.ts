import type { LinkWords } from '../link-words.ts';
import { longest, replaced, sizeOf, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/**
 * A change neither begins nor ends with words that both sides have.
 *
 *     before: [to protect elephants / to conserve those species]
 *     after:  to [protect elephants / conserve those species]
 */
export function trimCommonEdges(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  return replaced(stretches, (stretch) => (stretch.state === 'changed' ? trimmed(stretch, link) : null));
}

function trimmed({ a, b }: Stretch, link: LinkWords): Stretch[] | null {
  const most = Math.min(sizeOf(a), sizeOf(b));
  let front = 0;
  while (front < most && alike(link.a[a.from + front]!, link.b[b.from + front]!)) front++;
  let back = 0;
  while (back < most - front && alike(link.a[a.to - 1 - back]!, link.b[b.to - 1 - back]!)) back++;
  if (front === 0 && back === 0) return null;
  return [
    { a: { from: a.from, to: a.from + front }, b: { from: b.from, to: b.from + front }, state: 'same' as const },
    { a: { from: a.from + front, to: a.to - back }, b: { from: b.from + front, to: b.to - back }, state: 'changed' as const },
    { a: { from: a.to - back, to: a.to }, b: { from: b.to - back, to: b.to }, state: 'same' as const },
  ].filter((part) => longest(part) > 0);
}

/** A name is not taken out of the list that it stands in. */
const alike = (x: Word, y: Word): boolean => x.form === y.form && x.role !== 'fact';
