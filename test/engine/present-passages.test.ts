import { describe, expect, it } from 'vitest';
import { heldSelection, ordered, selected, selectionCounts } from '../../src/present/arrangement.ts';
import { overviewOf } from '../../src/present/overview.ts';
import { Readings } from '../../src/present/readings.ts';
import type { Row } from '../../src/present/passages.ts';
import { comparisonOf } from './present-passages.notation.ts';

const standings = ({ cells }: Row) => cells.map(({ standing }) => standing);
const numbers = (rows: readonly Row[]) => rows.map(({ number }) => number);
const indexes = (rows: readonly Row[]) => rows.map(({ index }) => index);

describe('a passage as a row', () => {
  it('measures every article against the base', () => {
    const { rows } = overviewOf(comparisonOf('A: s t u', 'B: S t v', 'A0=B0 A1~B1', 'A0 B0 | A1 B1'), 1);
    expect(rows.map(standings)).toEqual([['verbatim', 'base'], ['edited', 'base']]);
  });

  it('calls readings the same words only when links of the same words cover both whole', () => {
    const comparison = comparisonOf('A: s t', 'B: s t u', 'A0=B0 A1=B1', 'A0,1 B0,1,2');
    expect(standings(overviewOf(comparison, 0).rows[0]!)).toEqual(['base', 'edited']);
  });

  it('says “in part” of readings that belong together by way of a third article only', () => {
    const comparison = comparisonOf('A: s', 'B: s', 'C: s', 'A0~B0 B0~C0', 'A0 B0 C0');
    expect(standings(overviewOf(comparison, 0).rows[0]!)).toEqual(['base', 'edited', 'partial']);
  });

  it('says that an article has set the words aside, rather than not told them', () => {
    const comparison = comparisonOf('A: s', 'B: s', 'C: t', 'D: t', 'A0=B0', 'A0 B0');
    const elsewhere = [{ article: 2, nearest: null, setAside: { start: 0, end: 1 } }, { article: 3, nearest: null, setAside: null }];
    const { rows } = overviewOf({ ...comparison, omissions: [{ article: 1, sentence: 0, elsewhere }] }, 0);
    expect(standings(rows[0]!)).toEqual(['base', 'verbatim', 'set-aside', 'not-told']);
  });

  it('is measured against the one that tells most where the base does not tell it, whatever the order', () => {
    const comparison = comparisonOf('A: s', 'B: s t', 'C: s t u', 'B0=C0 B1=C1 A0~C2', 'B0 C0 | B1 C1 | A0 C2');
    expect(overviewOf(comparison, 0).rows.map(({ base }) => base)).toEqual([0, 2, 2]);
  });

  it('places a reading between the first sentence and the end of the last', () => {
    const comparison = comparisonOf('A: s t u v', 'B: s', 'A2~B0', 'A2 B0');
    expect(overviewOf(comparison, 0).rows[0]!.cells.map(({ position }) => position)).toEqual([4 / 7, 0]);
  });

  it('shows where an article that is set apart tells it too, without counting it', () => {
    const comparison = comparisonOf('A: s t', 'B: s t', 'C!: s u', 'A0=B0 A0-C0', 'A0 B0');
    const { rows, told, counted, apart, toldOnce } = overviewOf(comparison, 0);
    expect(rows[0]!.cells[2]).toMatchObject({ standing: 'partial', sentences: [0] });
    expect(rows[0]).toMatchObject({ tellers: [0, 1], counted: 2 });
    expect({ told, counted, apart, toldOnce }).toEqual({ told: [1, 1, 1], counted: [0, 1], apart: [2], toldOnce: [[1], [1], [1]] });
  });
});

describe('the base', () => {
  const comparison = comparisonOf('A!: s', 'B: s', 'C: s', 'B0=C0', 'B0 C0');

  it('is the first article that counts where the wished one is set apart or gone', () => {
    expect([0, 1, 2, 7].map((wished) => overviewOf(comparison, wished).base)).toEqual([1, 1, 2, 1]);
  });
});

describe('the arrangement of the rows', () => {
  const comparison = comparisonOf('A: s t u', 'B: s t u v', 'C: s t u', 'A0=B2 A1~B1 A0=C0 B2=C0 B3-C2', 'A0 B2 C0 | A1 B1 | B3 C2');
  const { rows } = overviewOf(comparison, 1);

  it('follows the base, with what the base does not tell behind', () => {
    expect(indexes(rows)).toEqual([1, 0, 2]);
    expect(indexes(overviewOf(comparison, 0).rows)).toEqual([0, 1, 2]);
    expect(numbers(ordered(rows, 'base'))).toEqual([1, 2, 3]);
  });

  it('puts the most told or the least alike first', () => {
    expect(numbers(ordered(rows, 'tellers'))).toEqual([2, 1, 3]);
    expect(numbers(ordered(rows, 'alike'))).toEqual([3, 1, 2]);
  });

  it('counts what each selection shows', () => {
    expect(selectionCounts(rows)).toEqual({ all: 3, 'all-tell': 1, 'some-tell': 2, differ: 2, same: 1, figures: 0, quotations: 0 });
    expect(numbers(selected(rows, 'differ'))).toEqual([1, 3]);
  });
});

describe('a selection', () => {
  const { rows } = overviewOf(comparisonOf('A: s t', 'B: s t', 'A0=B0 A1~B1', 'A0 B0 | A1 B1'), 0);

  it('gives way where it would leave out the passage where the reader is', () => {
    expect(heldSelection(rows, 'differ', 0)).toBe('all');
    expect(heldSelection(rows, 'differ', 1)).toBe('differ');
    expect(heldSelection(rows, 'differ', null)).toBe('differ');
  });
});

describe('a reading', () => {
  const comparison = comparisonOf('A: s t u', 'B: s t u', 'A0~B0 A2~B2', 'A0,2 B0,2 | A1 B1');
  const { rows } = overviewOf(comparison, 0);
  const readings = new Readings(comparison);

  it('has the differences of the links to the base, sentence by sentence, and says where sentences are passed over', () => {
    const sentences = readings.sentencesOf(rows[0]!, rows[0]!.cells[1]!);
    expect(sentences.map(({ sentence, afterGap }) => ({ sentence, afterGap }))).toEqual([
      { sentence: 0, afterGap: false },
      { sentence: 2, afterGap: true },
    ]);
    expect(sentences.map(({ differences }) => differences.map(({ right }) => right))).toEqual([[{ start: 0, end: 1 }], [{ start: 4, end: 5 }]]);
  });

  it('of the base has no differences', () => {
    const sentences = readings.sentencesOf(rows[0]!, rows[0]!.cells[0]!);
    expect(sentences.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it('knows its place side by side: its link, or the sentence itself where no link joins the two', () => {
    expect(readings.placeOf(rows[0]!, 0, 1)).toBe('l0.0');
    expect(readings.placeOf(rows[0]!, 1, 0)).toBe('l0.0');
    expect(readings.placeOf(rows[1]!, 0, 1)).toBe('b2');
  });
});
