import { textDigest } from '../identity.ts';
import type { Comparison } from '../model.ts';
import { unopened } from './check.ts';
import { saveComparison } from './open.ts';

/** By this id the comparison is found again in the page of a report. */
const ID = 'source-diff-comparison';

const ELEMENT = new RegExp(`<script type="application/json" id="${ID}" data-digest="([0-9a-f]+)">\\r?\\n([^<\\r\\n]*)\\r?\\n</script>`, 'u');

/** The saved form of a comparison as data inside a page: it never runs, and no `<` in it can end the element. */
export function wrappedComparison(comparison: Comparison): string {
  const saved = saveComparison(comparison).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${ID}" data-digest="${textDigest(saved)}">\n${saved}\n</script>\n`;
}

/**
 * The saved form of the comparison in the page of a report, or null where the page holds none.
 *
 * @throws BadComparisonError where it was changed since the report was made.
 */
export function comparisonInReport(html: string): string | null {
  const found = ELEMENT.exec(html);
  if (found) return unchanged(found[2]!, found[1]!);
  if (html.includes(`id="${ID}"`)) throw unopened('report-damaged');
  return null;
}

function unchanged(saved: string, digest: string): string {
  if (textDigest(saved) !== digest) throw unopened('report-changed');
  return saved;
}
