import { describe, expect, it } from 'vitest';
import { atAddress, formatAddress, parseAddress } from '../../components/app/address.ts';
import { FIRST_STATE } from '../../components/state/view-state.ts';

const STATE = { ...FIRST_STATE, view: 'side-by-side', left: 1, right: 3, base: 1, current: 'd12.40' } as const;

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

  it('leads to no comparison with one article', () => {
    expect(atAddress({ ...FIRST_STATE, view: 'articles' }, parseAddress('#view=all-sources'), 1).view).toBe('articles');
  });
});
