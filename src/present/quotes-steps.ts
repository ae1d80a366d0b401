import type { Comparison } from '../model.ts';
import { hasFinding, quotesOf } from './quotes.ts';
import { figuresOf, namesOf } from './quotes-facts.ts';
import { shownQuotes, type QuoteFilter } from './quotes-filter.ts';

interface Stop {
  readonly id: string;
  readonly isFinding: boolean;
}

/**
 * The id to go to from `current`: the next (+1) or previous (-1) remark, figure or name in the order of the page, or with
 * `difference` the next that has something worth a look. The same id at either end.
 */
export function steppedQuote(
  comparison: Comparison,
  hidden: ReadonlySet<QuoteFilter>,
  current: string | null,
  by: 1 | -1,
  unit: 'difference' | 'passage',
): string | null {
  const stops = stopsOf(comparison, hidden);
  const here = stops.findIndex(({ id }) => id === current);
  const isStop = ({ isFinding }: Stop) => unit === 'passage' || isFinding;
  const found = by > 0 ? stops.slice(here + 1).find(isStop) : stops.slice(0, here < 0 ? stops.length : here).findLast(isStop);
  return found?.id ?? current;
}

function stopsOf(comparison: Comparison, hidden: ReadonlySet<QuoteFilter>): Stop[] {
  const { shared, alone } = shownQuotes(quotesOf(comparison), hidden);
  const figures = figuresOf(comparison);
  const names = namesOf(comparison);
  return [
    ...shared.map((remark) => ({ id: remark.id, isFinding: hasFinding(remark) })),
    ...alone.map(({ id }) => ({ id, isFinding: false })),
    ...[...figures.shared, ...figures.alone].map(({ id, fact }) => ({ id, isFinding: fact.verdict === 'disagree' })),
    ...[...names.differing, ...names.same].map(({ id, naming }) => ({ id, isFinding: naming.findings.length > 0 })),
  ];
}
