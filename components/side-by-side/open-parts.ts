import type { Place as Words } from '../../src/model.ts';
import type { Side } from '../shared/marked-text.ts';
import { gapKeys } from './gap.template.ts';
import type { PairView } from './pair-view.ts';
import type { Place } from './place.ts';

/** Every gap opened, or none where all are open. */
export function allGapsToggled({ left, right }: PairView, open: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...gapKeys(left), ...gapKeys(right)];
  return all.every((key) => open.has(key)) ? new Set() : new Set(all);
}

/** A step into a gap opens it: folding never hides a difference from the reader. */
export function withGapsAt({ left, right }: PairView, place: Place | null, open: ReadonlySet<string>): ReadonlySet<string> {
  const entered = place ? [...gapKeys(left, place.left), ...gapKeys(right, place.right)] : [];
  return entered.every((key) => open.has(key)) ? open : new Set([...open, ...entered]);
}

/** The side on which a hit of the search stands in a line that was set aside; null for one in the text. */
export function sideOfSetAside(view: PairView, hit: Words | null): Side | null {
  const side = SIDES.find((one) => view[one].index === hit?.article);
  const isAside = side && view[side].setAside.some(({ start, end }) => start <= hit!.start && hit!.start < end);
  return isAside ? side : null;
}

const SIDES = ['left', 'right'] as const;

export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
