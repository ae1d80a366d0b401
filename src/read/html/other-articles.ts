import { isProse } from './boxes.ts';
import type { Run } from './runs.ts';

/** Letters of sentences that make the `article` element with the headline the article; a head alone has a standfirst of fewer. */
const SHORTEST = 300;

/**
 * The runs of other articles on the page. Where one `article` element holds the page's headline and text of its own, the elements of
 * that name beside it are teasers, comments, or what is read next; those inside it or around it are parts of it.
 */
export function otherArticles(runs: readonly Run[], headline: Run | undefined): ReadonlySet<Run> {
  const main = headline?.owner.closest('article');
  if (!main) return new Set();
  const own = runs.filter((run) => main.contains(run.owner) && isProse(run));
  if (own.reduce((sum, { text }) => sum + text.length, 0) < SHORTEST) return new Set();
  return new Set(runs.filter(({ owner }) => isBeside(owner.closest('article'), main)));
}

function isBeside(other: Element | null, main: Element): boolean {
  return other !== null && !main.contains(other) && !other.contains(main);
}
