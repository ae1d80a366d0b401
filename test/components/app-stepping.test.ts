import { describe, expect, it } from 'vitest';
import { steppedId } from '../../components/app/stepping.ts';
import { FIRST_STATE, type ViewState } from '../../components/state/view-state.ts';
import { comparisonOf, input } from './app-helpers.ts';

// "Both." and "End." are in both articles; the rest each tells alone.
const COMPARISON = comparisonOf([input('Left title\nBoth.\nOnly left.\nEnd.'), input('Right title\nBoth.\nOnly right.\nEnd.')]);
const [BOTH, END] = ['l11.12', 'l28.30'];

/** The ids met from `current` on, until nothing more comes. */
function walk(by: 1 | -1, unit: 'difference' | 'passage', more: Partial<ViewState> = {}): (string | null)[] {
  const met: (string | null)[] = [];
  let state: ViewState = { ...FIRST_STATE, view: 'side-by-side', ...more };
  for (;;) {
    const next = steppedId(COMPARISON, state, by, unit);
    if (next === state.current) return met;
    met.push(next);
    state = { ...state, current: next };
  }
}

describe('stepping', () => {
  it('goes through the differences as the left article is read, and stops at the end', () => {
    expect(walk(1, 'difference')).toEqual(['b0', 'a0', 'b18', 'a17']);
  });

  it('goes back the same way', () => {
    expect(walk(-1, 'difference', { current: 'a17' })).toEqual(['b18', 'a0', 'b0']);
  });

  it('meets the same differences from the other side', () => {
    expect(walk(1, 'difference', { left: 1, right: 0 }).toSorted()).toEqual(['a0', 'a17', 'b0', 'b18']);
  });

  it('passes over what the filters hide', () => {
    expect(walk(1, 'difference', { hidden: new Set(['told-right']) })).toEqual(['a0', 'a17']);
  });

  it('goes on from a difference that the filters have hidden since', () => {
    expect(walk(1, 'difference', { current: 'b0', hidden: new Set(['told-right']) })).toEqual(['a0', 'a17']);
  });

  it('goes from passage to passage', () => {
    expect(walk(1, 'passage')).toEqual([BOTH, END]);
    expect(walk(-1, 'passage', { current: END })).toEqual([BOTH]);
  });

  it('goes from a difference to the passage after it, and from a passage to the difference after it', () => {
    expect(walk(1, 'passage', { current: 'a17' })).toEqual([END]);
    expect(walk(1, 'difference', { current: BOTH })[0]).toBe('a17');
  });

  it('stays where it is when there is nothing to step to', () => {
    expect(walk(1, 'difference', { hidden: new Set(['told-left', 'told-right']), current: BOTH })).toEqual([]);
  });
});
