import { describe, expect, it } from 'vitest';
import { Near } from '../../src/near.ts';

const span = (start: number, end: number) => ({ start, end });

describe('spans near a range', () => {
  const near = new Near([span(0, 50), span(5, 8), span(10, 12), span(60, 70)]);

  it('are those that share a character with it', () => {
    expect(near.to(span(11, 20))).toEqual([span(0, 50), span(10, 12)]);
  });

  it('leave out those that only touch it', () => {
    expect(near.to(span(50, 60))).toEqual([]);
  });

  it('include one that spans the range and began long before', () => {
    expect(near.to(span(40, 41))).toEqual([span(0, 50)]);
  });
});
