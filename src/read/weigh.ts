import { isEnd, isLinkList } from './known.ts';
import { isFurniture, type Page, type Part, type Pass } from './page.ts';
import { sharesWords, vocabularyOf } from './vocabulary.ts';

/**
 * What a block says for being inside the article's body. A sentence weighs its words, so that one paragraph outweighs
 * a few labels; words past `LONG` add nothing, so that a long notice does not pull in a menu.
 */
const LONG = 60;
const KNOWN_FURNITURE = -15;
const LABEL = -6;

/**
 * Pages put a few things between paragraphs: a share bar, "Advertisement", "Read also: …". More in a row end the article.
 * A list of links counts twice.
 */
const BETWEEN_PARAGRAPHS = 4;
/** The most that may be cut off as page when it holds sentences: a share of the body's words. */
const MOST_CUT = 0.5;

/** Finds the body: the run of blocks that weighs most, then widened over sentences that little parts from it. */
export const findBody: Pass = (page) => {
  const core = heaviestRun(page.parts.map(weight));
  if (!core) return { ...page, body: null };
  return { ...page, body: { first: widenUp(page, core), last: widenDown(page.parts, core) } };
};

interface Run {
  readonly first: number;
  readonly last: number;
}

function weight(part: Part): number {
  if (isFurniture(part)) return KNOWN_FURNITURE;
  if (part.role === 'credit' || part.role === 'caption') return 0;
  if (part.sentence) return Math.min(part.words, LONG);
  return part.bullet || part.words > 14 ? 0 : LABEL;
}

/** The run with the greatest sum, from a positive weight to a positive weight. */
function heaviestRun(weights: readonly number[]): Run | null {
  let best: Run | null = null;
  let most = 0;
  let sum = 0;
  let first = 0;
  weights.forEach((w, i) => {
    if (sum <= 0) [sum, first] = [0, i];
    sum += w;
    if (sum > most) [most, best] = [sum, { first, last: i }];
  });
  return best;
}

/**
 * Goes on below the run: sentences belong to the body until several pieces of furniture in a row part them from it, or
 * one that stands only below articles; and even then when they are too many to be page furniture.
 */
function widenDown(parts: readonly Part[], core: Run): number {
  let inside = wordsOf(parts.slice(core.first, core.last + 1));
  let last = core.last;
  let between = 0;
  let beyond = 0;
  for (let i = core.last + 1; i < parts.length; i++) {
    const part = parts[i]!;
    between += costOf(part);
    if (isFurniture(part) || part.role === 'credit' || !(part.sentence || announcesList(part))) continue;
    if (between > BETWEEN_PARAGRAPHS) beyond += part.words;
    if (between > BETWEEN_PARAGRAPHS && beyond <= MOST_CUT * inside) continue;
    inside += part.words;
    last = i;
    between = 0;
  }
  return last;
}

function costOf(part: Part): number {
  if (!isFurniture(part)) return 0;
  if (isEnd(part.line)) return Infinity;
  return isLinkList(part.line) ? 2 : 1;
}

/** Goes on above the run up to the headline, over sentences that share its words: the lead above a share bar. */
function widenUp(page: Page, core: Run): number {
  if (core.first === 0) return 0;
  const vocabulary = vocabularyOf({ ...page, body: core });
  let first = core.first;
  for (let i = core.first - 1; i >= 0; i--) {
    const part = page.parts[i]!;
    if (isFurniture(part) || part.role === 'caption' || !sharesWords(page.text, part, vocabulary)) continue;
    if (!part.sentence) break;
    first = i;
  }
  return first;
}

/** "The votes were:", which a label like "More Stories About:" is not. */
function announcesList({ opens, words, title }: Part): boolean {
  return opens && words >= 3 && !title;
}

function wordsOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.sentence && !isFurniture(part) ? part.words : 0), 0);
}
