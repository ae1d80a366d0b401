import { RELATIONS, type Comparison } from '../../src/model.ts';
import { DIFFERENCE_KINDS } from '../../src/present/pair.ts';
import type { FilterKey } from '../state/view-state.ts';

export const ELEMENT_VIEWS = ['passages', 'remarks', 'side-by-side', 'all-sources', 'quotes', 'linear'] as const;

/**
 * `passages` and `remarks` are short views for the text of a page. The others are the whole views of the
 * app, for a page of their own; they load when they are asked for.
 */
export type ElementView = (typeof ELEMENT_VIEWS)[number];

export function isElementView(view: string): view is ElementView {
  return (ELEMENT_VIEWS as readonly string[]).includes(view);
}

const FILTERS: ReadonlySet<string> = new Set([...DIFFERENCE_KINDS, ...RELATIONS, 'told-left', 'told-right', 'aside-left', 'aside-right']);

/** The words of a list attribute. */
export function listed(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** Kinds of difference and relations, by their names; what is none of them is passed over. */
export function filtersOf(text: string): ReadonlySet<FilterKey> {
  return new Set(listed(text).filter((word): word is FilterKey => FILTERS.has(word)));
}

/** The index of an article by its letter or, from 1, its number; null for one that is not there. */
export function articleAt({ articles }: Comparison, name: string): number | null {
  const wanted = name.trim().toUpperCase();
  const index = articles.findIndex(({ sigil }, index) => sigil === wanted || `${index + 1}` === wanted);
  return index < 0 ? null : index;
}

/** "A-C" or "1-3": the articles on the left and on the right. Without it, the first two that count. */
export function pairAt(comparison: Comparison, pair: string): readonly [number, number] {
  const [left, right] = pair.split('-').map((name) => articleAt(comparison, name));
  if (left != null && right != null && left !== right) return [left, right];
  const indexes = [...comparison.articles.keys()];
  const counted = indexes.filter((index) => !comparison.articles[index]!.setApart);
  const [first = 0, second = 1] = counted.length >= 2 ? counted : indexes;
  return [first, second];
}
