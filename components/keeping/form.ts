import type { Comparison } from '../../src/model.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { readShown, writeShown, type Shown } from './shown-form.ts';

/** A comparison with what else is kept of it: the name that the reader gave it, and what was shown. */
export interface Kept {
  readonly comparison: Comparison;
  readonly name: string;
  readonly shown: Shown;
}

/** As long as anyone writes; a longer one is cut. */
const LONGEST_NAME = 200;

/** The saved form of the comparison with one more field, `kept`, which other readers of the form let pass. */
export function writeKept({ comparison, name, shown }: Kept): string {
  return `${saveComparison(comparison).slice(0, -1)},"kept":${JSON.stringify({ name, shown: writeShown(shown) })}}`;
}

/**
 * The comparison as it was kept, equal; also from a saved comparison without the further field, which has no name.
 *
 * @throws BadComparisonError that names the place and the fault.
 */
export function readKept(text: string): Kept {
  const { kept, ...comparison } = openComparison(text) as Comparison & { readonly kept?: unknown };
  const { name, shown } = (typeof kept === 'object' && kept !== null ? kept : {}) as { name?: unknown; shown?: unknown };
  return {
    comparison,
    name: typeof name === 'string' ? name.trim().slice(0, LONGEST_NAME) : '',
    shown: readShown(shown, comparison.articles.length),
  };
}
