import { describe, expect, it } from 'vitest';
import { atAddress, formatAddress, parseAddress } from '../../components/app/address.ts';
import { addressIds } from '../../components/app/address-ids.ts';
import { anchorOf, idAtAnchor } from '../../components/app/anchors.ts';
import { comparisonOf } from '../engine/present-passages.notation.ts';
import { FIRST_STATE } from '../../components/state/view-state.ts';

const STATE = { ...FIRST_STATE, view: 'side-by-side', left: 1, right: 3, isPairChosen: true, base: 1, current: 'd12.40' } as const;

const INPUTS = ['One.', 'Two.', 'One.'].map((text) => ({ source: 'a.txt', text }));

describe('names of articles in an address', () => {
  it('stay with the text, and tell copies apart', () => {
    const [one, two, again] = addressIds(INPUTS);
    expect(addressIds([INPUTS[1]!, INPUTS[0]!])).toEqual([two, one]);
    expect(again).toBe(`${one}-2`);
  });
});

describe('what a passage rests on', () => {
  const comparison = comparisonOf('A: one two', 'B: two one', 'A0=B1 A1=B0', 'A0 B1 | A1 B0');
  const turned = comparisonOf('B: two one', 'A: one two', 'B0=A1 B1=A0', 'A0 B1 | A1 B0');

  it('finds it where the articles stand in another order', () => {
    const anchor = anchorOf(comparison, ['0a', '1b'], 'p1');
    expect(anchor).toBe('p0a.4');
    expect(idAtAnchor(comparison, ['0a', '1b'], anchor)).toBe('p1');
    expect(idAtAnchor(turned, ['1b', '0a'], anchor)).toBe('p0');
  });

  it('finds nothing where it is gone, and leaves other ids as they are', () => {
    expect(idAtAnchor(comparison, ['0a', '1b'], 'p0a.1')).toBeNull();
    expect([anchorOf(comparison, ['0a', '1b'], 'd1.2'), idAtAnchor(comparison, ['0a', '1b'], 'p7')]).toEqual(['d1.2', 'p7']);
  });
});

describe('the address', () => {
  it('says view, pair, place and base', () => {
    expect(formatAddress(STATE, 'samples')).toBe('#view=side-by-side&pair=B-D&at=d12.40&base=B');
  });

  it('comes back as the state that it was made from', () => {
    expect(atAddress({ ...FIRST_STATE }, parseAddress(formatAddress(STATE, 'samples')), 5)).toEqual(STATE);
  });

  it('says how sure a match must be where the reader has set it, and only where articles are compared', () => {
    const sure = { threshold: 0.25 };
    expect(formatAddress(STATE, 'samples', sure)).toBe('#view=side-by-side&pair=B-D&at=d12.40&base=B&sure=25');
    expect(formatAddress({ ...STATE, view: 'articles' }, 'samples', sure)).toBe('#view=articles');
    expect(parseAddress(formatAddress(STATE, 'samples', sure)).options).toEqual(sure);
    expect(formatAddress(STATE, 'samples', { threshold: 0.6 })).not.toContain('sure');
  });

  it('says no pair on the start page and in the list', () => {
    expect(formatAddress({ ...STATE, view: 'articles' }, 'samples')).toBe('#view=articles');
  });

  it('says when the articles are the reader’s own', () => {
    expect(parseAddress(formatAddress(STATE, 'own')).own).toBe(true);
  });

  it('names the articles after Z with two letters', () => {
    const far = { ...STATE, left: 26, right: 53 };
    expect(formatAddress(far, 'samples')).toContain('pair=AA-BB');
    expect(parseAddress('#pair=AA-BB')).toEqual({ left: 26, right: 53 });
  });

  it.each([
    ['#view=nowhere', {}],
    ['#pair=B-B', {}],
    ['#pair=B', {}],
    ['#pair=b-d', {}],
    ['#pair=AAA-B', {}],
    ['#at=<img>', {}],
    ['#base=1', {}],
    ['#sure=26', {}],
    ['#sure=', {}],
    ['#main', {}],
    ['', {}],
  ])('ignores what makes no sense: %s', (hash, address) => {
    expect(parseAddress(hash)).toEqual(address);
  });

  it('ignores articles that are not in the set', () => {
    const state = atAddress(FIRST_STATE, parseAddress('#view=side-by-side&pair=B-H&base=K'), 3);
    expect(state).toMatchObject({ view: 'side-by-side', left: 0, right: 1, base: 0 });
  });

  describe('with names of the articles', () => {
    const ids = ['0a', '1b', '2c', '3d-2'];
    const named = formatAddress(STATE, 'samples', {}, ids);

    it('says them beside the letters', () => {
      expect(named).toBe('#view=side-by-side&pair=B-D&at=d12.40&base=B&ids=1b.3d-2.1b');
    });

    it('leads to the same articles and the same place where they stand in another order', () => {
      const there = atAddress(FIRST_STATE, parseAddress(named), 4, ['3d-2', '2c', '1b', '0a']);
      expect(there).toMatchObject({ left: 2, right: 0, base: 2, current: 'd40.12' });
    });

    it('sees the place from the left article, whichever stands first', () => {
      const swapped = { ...STATE, left: 3, right: 1, current: 'a7' };
      const address = formatAddress(swapped, 'samples', {}, ids);
      expect(parseAddress(address).at).toBe('b7');
      expect(atAddress(FIRST_STATE, parseAddress(address), 4, ids)).toMatchObject({ left: 3, right: 1, current: 'a7' });
    });

    it('goes by the letters where one of them is not among the articles', () => {
      expect(atAddress(FIRST_STATE, parseAddress(named), 4, ['0a', '5e', '2c', '3d-2'])).toMatchObject({ left: 1, right: 3, current: 'd12.40' });
    });
  });

  it('leads to no comparison with one article', () => {
    expect(atAddress({ ...FIRST_STATE, view: 'articles' }, parseAddress('#view=all-sources'), 1).view).toBe('articles');
  });
});
