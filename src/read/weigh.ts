import { isFurniture, type Page, type Part, type Pass } from './page.ts';

/**
 * What a block says for being inside the article's body. A sentence weighs its words, so that one paragraph outweighs
 * a few labels; words past `LONG` add nothing, so that a long notice does not pull in a menu.
 */
const LONG = 60;
const KNOWN_FURNITURE = -15;
const LABEL = -6;

/** Pages put one or two things between paragraphs: "Advertisement", "Read also: …". More in a row end the article. */
const BETWEEN_PARAGRAPHS = 2;
/** The most that may be cut off as page when it holds sentences: a share of the body's words. */
const MOST_CUT = 0.5;

/** Finds the body: the run of blocks that weighs most, then widened over sentences that nothing parts from it. */
export const findBody: Pass = (page) => {
  const core = heaviestRun(page.parts.map(weight));
  if (!core) return { ...page, body: null };
  const last = widen(page.parts, core, core.last, +1);
  const first = widen(page.parts, core, core.first, -1);
  return { ...page, body: { first, last } };
};

function weight(part: Part): number {
  if (isFurniture(part)) return KNOWN_FURNITURE;
  if (part.role === 'credit' || part.role === 'caption') return 0;
  if (part.sentence) return Math.min(part.words, LONG);
  return part.bullet || part.words > 14 ? 0 : LABEL;
}

/** The run with the greatest sum, from a positive weight to a positive weight. */
function heaviestRun(weights: readonly number[]): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null;
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
 * Goes on from one end of the run: sentences belong to the body until several pieces of known furniture in a row part
 * them from it, and even then when they are too many to be page furniture.
 */
function widen(parts: readonly Part[], core: { first: number; last: number }, from: number, step: 1 | -1): number {
  let edge = from;
  let between = 0;
  let beyond = 0;
  const inside = wordsOf(parts.slice(core.first, core.last + 1));
  for (let i = from + step; parts[i]; i += step) {
    const part = parts[i]!;
    if (isFurniture(part)) between++;
    if (isFurniture(part) || part.role === 'credit' || !(part.sentence || announcesList(part))) continue;
    beyond += part.words;
    if (between > BETWEEN_PARAGRAPHS && beyond <= MOST_CUT * inside) continue;
    edge = i;
    between = 0;
  }
  return edge;
}

/** "The votes were:", which a label like "More Stories About:" is not. */
function announcesList({ opens, words, title }: Part): boolean {
  return opens && words >= 3 && !title;
}

function wordsOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.sentence && !isFurniture(part) ? part.words : 0), 0);
}

/** The first part of the body that is a paragraph of it, or -1. */
export function firstParagraph({ parts, body }: Page): number {
  if (!body) return -1;
  return parts.findIndex((p, i) => i >= body.first && p.sentence && (p.role === null || p.role === 'paragraph'));
}
