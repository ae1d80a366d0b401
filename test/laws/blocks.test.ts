import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_ROLES, type Block } from '../../src/model.ts';
import { readArticle } from '../../src/read/read.ts';
import { done } from '../../src/work.ts';

/** What pages are made of: sentences, labels, marks, and every kind of white space and line break between them. */
const piece = fc.oneof(
  fc.constantFrom(
    'The bridge was closed on Wednesday, the city said.', 'Read more', 'Share', 'XS', 'By Jane Doe', '• a point', '***',
    'With reporting by Reuters', 'Bridge closed over cracks', 'Читать далее', '関連記事', 'They agreed:', '14 March 2018',
    '\u200B', '\uFEFF', '\u00A0', '👩‍👩‍👧', '\uD83D',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const break_ = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r', '\u2028', '\u00A0\n\u00A0', '\t', '\f');
const text = fc.array(fc.tuple(piece, break_), { maxLength: 40 }).map((pieces) => pieces.flat().join(''));

const RUNS = { seed: 20171111, numRuns: 400 };

/** How many blocks hold each character. */
function cover(page: string, blocks: readonly Block[]): number[] {
  const held = new Array<number>(page.length).fill(0);
  for (const { start, end } of blocks) for (let at = start; at < end; at++) held[at]!++;
  return held;
}

function expectLawful(page: string, blocks: readonly Block[]): void {
  const held = cover(page, blocks);
  expect([...held.keys()].filter((at) => (page[at]!.trim() ? held[at] !== 1 : held[at]! > 1))).toEqual([]);
  for (const { start, end, role, because } of blocks) {
    const block = page.slice(start, end);
    expect(block).toBe(block.trim());
    expect(block).not.toBe('');
    expect(BLOCK_ROLES).toContain(role);
    if (role === 'furniture') expect(because).toBeTruthy();
  }
}

describe('blocks', () => {
  it('hold every non-space character of any text exactly once, in order', () => {
    fc.assert(
      fc.property(text, (page) => {
        const read = done(readArticle({ source: 'x', text: page }));
        expect(read.text).toBe(page);
        expectLawful(page, read.blocks);
        expect(read.blocks.map(({ start }) => start)).toEqual(read.blocks.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('do so whatever blocks an extractor gave', () => {
    const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(80), fc.constantFrom(...BLOCK_ROLES)), { maxLength: 8 });
    fc.assert(
      fc.property(text, spans, (page, given) => {
        const blocks = given.map(([start, length, role]) => ({ role, start, end: start + length, because: 'given' }));
        expectLawful(page, done(readArticle({ source: 'x', text: page, blocks })).blocks);
      }),
      RUNS,
    );
  });

  it('are the same again for the same text', () => {
    fc.assert(
      fc.property(text, (page) => {
        expect(done(readArticle({ source: 'x', text: page }))).toEqual(done(readArticle({ source: 'x', text: page })));
      }),
      RUNS,
    );
  });
});
