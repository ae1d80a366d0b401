import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Alignment, Article, Comparison, Span } from '../../src/model.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';

/** What no newspaper prints and a page may hold all the same. `times` repeats; `each` counts from 0. */
const times = (text: string, count: number) => text.repeat(count);
const each = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(' ');

const HOSTILE: Record<string, readonly [string, string]> = {
  'one word over and over': [times('word ', 100_000), times('word ', 90_000)],
  'one letter without a space': [times('x', 2_000_000), times('y', 1_000_000)],
  'sentences that are all equal': [times('The same sentence comes again. ', 600), times('The same sentence comes again. ', 500)],
  'thousands of short sentences': [each(3000, (n) => `Word${n} ran.`), each(3000, (n) => `Word${n + 1500} ran.`)],
  'a line of two million characters': [each(250_000, (n) => `w${(n * 7919) % 1_000_003}`), 'A short text. Another sentence.'],
  'halves of surrogate pairs': [times('\ud800 a\udc00 b. ', 5000), times('\udc00\ud800. ', 5000)],
  'characters that show nothing or turn the direction': [times('\u202e\u200b\u2066a\u200d b\u2069. ', 5000), times('\u200f\u200e. \ufeffb', 5000)],
  'quotation marks that never close': [times('“ " ‘ « a ', 5000), times('said “', 5000)],
  'numbers only': [times('1,000 ', 10_000), times('1.', 10_000)],
  'capitals only': [times('Abc Def ', 20_000), times('A. B. ', 20_000)],
  'full stops only': [times('.', 500_000), times('. ', 200_000)],
  'line breaks only': [times('\n', 500_000), times('a\n', 5000)],
  'writing without spaces': [times('汉字', 20_000), times('汉。', 10_000)],
  'combining marks': [`e${times('\u0301', 200_000)}`, times('\u0301 ', 20_000)],
  'a null character in every word': [times('a\0b ', 20_000), times('\0', 100_000)],
};

describe('a comparison of hostile text', () => {
  it.each(Object.entries(HOSTILE))('ends and is sound: %s', async (_, texts) => {
    const comparison = await compare(texts.map((text, index) => ({ source: `${index}.txt`, text })));
    for (const article of comparison.articles) {
      expect(uncovered(article)).toBe(-1);
      expect(areInOrder(article.sentences, article.text.length)).toBe(true);
    }
    for (const alignment of comparison.alignments) expect(isWhole(alignment, comparison)).toBe(true);
    expect(openComparison(saveComparison(comparison)).articles).toEqual(comparison.articles);
  });
});

/** Offset of a character that is in no block or in two; -1 when there is none. */
function uncovered({ text, blocks }: Article): number {
  const count = new Uint8Array(text.length);
  for (const { start, end } of blocks) for (let at = start; at < end; at++) count[at]!++;
  return count.findIndex((blocksHere, at) => blocksHere > 1 || (blocksHere === 0 && /\S/.test(text.charAt(at))));
}

function areInOrder(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end }, n) => start >= (spans[n - 1]?.end ?? 0) && start < end && end <= length);
}

/** Every sentence is in a link or told by one article only; and where a limit was hit, a notice says so. */
function isWhole({ a, b, links, onlyA, onlyB, complete }: Alignment, { articles, notices }: Comparison): boolean {
  const inA = new Set([...links.flatMap((link) => link.a), ...onlyA]);
  const inB = new Set([...links.flatMap((link) => link.b), ...onlyB]);
  const covered = inA.size === articles[a]!.sentences.length && inB.size === articles[b]!.sentences.length;
  return covered && (complete || notices.some(({ kind }) => kind === 'limit'));
}
