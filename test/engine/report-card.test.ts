import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { pairOf, type DifferenceKind } from '../../src/present/pair.ts';
import { cardOf, type CardChoices } from '../../src/report/card/card.ts';
import { CARD_SIZE } from '../../src/report/card/size.ts';
import { excerpt } from '../../src/report/card/excerpt.ts';
import { cutToLine, linesOf } from '../../src/report/card/lines.ts';
import { widthOf } from '../../src/report/card/widths.ts';
import { onOneLine } from '../../src/report/characters.ts';
import { BRIDGE, comparisonOf, HOSTILE } from './saved.notation.ts';
import { all, parsedXml, textOf, type Node } from './xml.notation.ts';

const comparison = await comparisonOf(...BRIDGE);

function card(choices: CardChoices = {}, of: Comparison = comparison): Node {
  return parsedXml(cardOf(of, choices));
}

function numberOf(kind: DifferenceKind, pair: readonly [number, number] = [0, 1]): number {
  return pairOf(comparison, ...pair).differences.findIndex((difference) => difference.kind === kind) + 1;
}

const underlined = (node: Node) => all(node, 'tspan').filter(({ attributes }) => attributes['text-decoration']).map(textOf);

describe('a card', () => {
  it('sets the words that differ beside each other, each in its sentence', () => {
    const figure = card({ pair: [0, 1], difference: numberOf('figure') });
    expect(underlined(figure).join(' / ')).toMatch(/2,000.* \/ .*3,000/);
    const lines = all(figure, 'text').map(textOf);
    expect(lines[0]).toBe('Figures, dates, names');
    expect(lines.join(' ')).toContain('The mayor opened the harbour bridge on Monday');
  });

  it('is the same by id and by number, and turns with the pair', () => {
    const { id } = pairOf(comparison, 0, 1).differences[2]!;
    expect(cardOf(comparison, { pair: [0, 1], difference: id })).toBe(cardOf(comparison, { pair: [0, 1], difference: 3 }));
    const names = (pair: readonly [number, number]) => all(card({ pair, difference: id }), 'text').map(textOf).filter((line) => /^[AB] /.test(line)).map((line) => line[0]);
    expect([names([0, 1]), names([1, 0])]).toEqual([['A', 'B'], ['B', 'A']]);
  });

  it('says in its title and description what it shows', () => {
    const figure = card({ pair: [0, 1], difference: numberOf('figure') });
    expect(textOf(all(figure, 'title')[0]!)).toBe('Figures, dates, names: Harbour bridge opens and New bridge in the harbour');
    expect(textOf(all(figure, 'desc')[0]!)).toMatch(/2,000.*3,000/);
    expect(figure.attributes['aria-labelledby']!.split(' ')).toEqual([...all(figure, 'title'), ...all(figure, 'desc')].map(({ attributes }) => attributes.id));
  });

  it('shows a caret where words are left out, and tells the sentence in words', () => {
    const [left, right] = [numberOf('only-left'), numberOf('only-right')];
    const found = card({ pair: [0, 1], difference: left || right });
    expect(all(found, 'tspan').map(textOf)).toContain('‸');
    expect(textOf(all(found, 'desc')[0]!)).toContain('where words are left out');
  });

  it('says who alone tells a sentence', () => {
    const alone = card({ pair: [0, 1], difference: numberOf('told-left') });
    expect(all(alone, 'text').map(textOf).join(' ')).toContain('Told only by Harbour bridge opens');
    expect(all(alone, 'text').map(textOf).join(' ')).toContain('has no counterpart for it');
    expect(underlined(alone)).toEqual([]);
  });

  it('needs nothing else: no script, no style, no address but its own name', () => {
    const xml = cardOf(comparison);
    expect(xml).not.toMatch(/<(script|style|image|foreignObject|use|a)\b|href|url\(|@import/i);
    expect(xml.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it.each([
    ['the same source twice', { pair: [1, 1] as const }],
    ['a source that is not there', { pair: [0, 7] as const }],
    ['no such difference', { difference: 999 }],
    ['no such id', { difference: 'd0.0x' }],
  ])('refuses %s', (_, choices) => {
    expect(() => cardOf(comparison, choices)).toThrow(RangeError);
  });

  it.each(Object.entries(HOSTILE))('takes %s for text', async (_, text) => {
    const hostile = await comparisonOf(`The mayor opened the bridge to 2,000 people ${text} on Monday.`, `The mayor opened the bridge to 3,000 people ${text} on Monday.`);
    for (const [at] of pairOf(hostile, 0, 1).differences.entries()) {
      const shown = all(card({ difference: at + 1 }, hostile), 'text').map(textOf).join(' ');
      const [word] = onOneLine(text).trim().split(' ');
      expect(shown).toContain(word!.slice(0, 20));
    }
  });

  it('keeps every line on the card, however long a sentence or a word is', async () => {
    const long = 'very '.repeat(30_000);
    const endless = await comparisonOf(`The mayor opened the ${long} bridge to 2,000 people ${'x'.repeat(100_000)}.`, `The mayor opened the ${long} bridge to 3,000 people ${'x'.repeat(100_000)}.`);
    const found = card({}, endless);
    for (const text of all(found, 'text')) {
      expect(Number(text.attributes.y)).toBeLessThan(CARD_SIZE.height);
      expect(widthOf(textOf(text)) * Number(text.attributes['font-size'])).toBeLessThan(CARD_SIZE.width - 100);
    }
    expect(underlined(found).join()).toContain('2,000');
  });
});

describe('an excerpt', () => {
  const shown = (text: string, room: number) => {
    const start = text.indexOf('[');
    const plain = text.replace(/[[\]]/g, '');
    const stretches = excerpt(plain, { start: 0, end: plain.length }, { start, end: text.indexOf(']') - 1 }, (all) => all.map((one) => one.text).join('').length <= room);
    return stretches.map((one) => (one.isMarked ? `[${one.text}]` : one.text)).join('');
  };

  it.each([
    ['one two [three] four five', 100, 'one two [three] four five'],
    ['one two [three] four five', 20, '… two [three] four …'],
    ['one two [three] four five', 9, '… [three] …'],
    ['[one] two three four five', 12, '[one] two …'],
    ['one two three four [five]', 13, '… four [five]'],
    ['one [] two', 100, 'one [] two'],
    ['[a long run of marked words]', 10, '[a long ru…]'],
  ])('of %s in %i letters is %s', (text, room, wanted) => {
    expect(shown(text, room)).toBe(wanted);
  });
});

describe('lines', () => {
  const texts = (text: string, width: number) => linesOf([{ text, isMarked: false }], width).map((line) => line.map((one) => one.text).join(''));

  it('break at spaces and lose no word', () => {
    const text = 'Before a crowd of about 2,000, the mayor opened the new bridge.';
    expect(texts(text, 8).length).toBeGreaterThan(3);
    expect(texts(text, 8).join(' ')).toBe(text);
  });

  it('break anywhere in scripts without spaces, and in a word that has no room', () => {
    expect(texts('市长周一为新的港口大桥剪彩', 5).join('')).toBe('市长周一为新的港口大桥剪彩');
    expect(texts('x'.repeat(100), 10).every((line) => widthOf(line) <= 10)).toBe(true);
  });

  it('are cut where there is one only', () => {
    expect(cutToLine('short', 10)).toBe('short');
    expect(cutToLine('a name that is far too long for this line', 8)).toMatch(/^a name .* …$/);
  });
});
