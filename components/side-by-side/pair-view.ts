import type { Article, Block, Comparison, Elsewhere } from '../../src/model.ts';
import { foldedArticle, type Gap, type Part } from '../../src/present/fold.ts';
import { articleNames } from '../../src/present/names.ts';
import { elsewhereOf } from '../../src/present/omissions.ts';
import { pairOf, type Difference, type Pair, type PairLink } from '../../src/present/pair.ts';
import { paragraphNumbers } from '../../src/present/paragraphs.ts';
import { countsOf } from '../../src/present/shown.ts';
import { versionsOfPair } from '../../src/present/versions.ts';
import { notedSentences } from '../corrections/noted.ts';
import type { Column, Side } from '../shared/marked-text.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** One article as a column shows it. */
export interface SideView extends Column {
  readonly side: Side;
  readonly units: readonly (Part | Gap)[];
  /** The same units, as they are drawn together. */
  readonly stretches: readonly Stretch[];
  /** Paragraph numbers of the blocks. */
  readonly numbers: readonly (number | null)[];
  /** The links that each sentence is in. */
  readonly linksOf: ReadonlyMap<number, readonly PairLink[]>;
  readonly only: ReadonlySet<number>;
  /** Sentences whose words the other article has too, but set aside as page furniture. */
  readonly aside: ReadonlySet<number>;
  /** What the other article has in place of each sentence without a counterpart; empty where one is set apart. */
  readonly elsewhere: ReadonlyMap<number, Elsewhere>;
  /** Ids of the differences that sentences without a counterpart are. */
  readonly toldIds: ReadonlyMap<number, string>;
  readonly setAside: readonly Block[];
  /** The readers' notes on sentences. */
  readonly noted: ReadonlyMap<number, readonly string[]>;
  /** So many blocks that only those in view should be laid out. */
  readonly long: boolean;
}

/** Two articles side by side, looked up from every direction. Made once for a pair, never changed. */
export interface PairView {
  readonly pair: Pair;
  readonly left: SideView;
  readonly right: SideView;
  readonly links: ReadonlyMap<string, PairLink>;
  readonly differences: ReadonlyMap<string, Difference>;
  readonly counts: ReturnType<typeof countsOf>;
  readonly versions: ReturnType<typeof versionsOfPair>;
  /** The side of the older version, where something tells which that is. */
  readonly older: Side | null;
}

/** Below this, laying everything out costs less than a frame, and positions need no estimates. */
const LONG = 200;

/** `folds`: whether sentences told by one only are folded into gaps. */
export function pairView(comparison: Comparison, left: number, right: number, folds = true): PairView {
  const pair = pairOf(comparison, left, right);
  const names = articleNames(comparison.articles);
  const versions = versionsOfPair(comparison, left, right);
  const side = (side: Side, index: number, other: number) =>
    sideView(side, comparison.articles[index]!, index, names[index]!, pair, elsewhereOf(comparison, index, other), folds && pair.links.length > 0, notedSentences(comparison, index));
  return {
    pair,
    left: side('left', left, right),
    right: side('right', right, left),
    links: new Map(pair.links.map((link) => [link.id, link])),
    differences: new Map(pair.differences.map((difference) => [difference.id, difference])),
    counts: countsOf(pair),
    versions,
    older: versions && versions.order !== 'unknown' ? (versions.older === left ? 'left' : 'right') : null,
  };
}

function sideView(
  side: Side,
  article: Article,
  index: number,
  name: string,
  pair: Pair,
  elsewhere: ReadonlyMap<number, Elsewhere>,
  folds: boolean,
  noted: SideView['noted'],
): SideView {
  const only = new Set(side === 'left' ? pair.onlyLeft : pair.onlyRight);
  const aside = new Set(side === 'left' ? pair.asideLeft : pair.asideRight);
  // Where nothing is shared, folding would leave nothing to read.
  const units = foldedArticle(article, folds ? only : new Set());
  return {
    side,
    article,
    index,
    name,
    only,
    aside,
    elsewhere,
    units,
    stretches: stretchesOf(units),
    numbers: paragraphNumbers(article),
    toldIds: toldIdsOf(pair, side, article, [...only, ...aside]),
    linksOf: linksBySentence(pair.links, side),
    setAside: article.blocks.filter((block) => block.role === 'furniture'),
    noted,
    long: article.blocks.length > LONG,
  };
}

function linksBySentence(links: readonly PairLink[], side: Side): ReadonlyMap<number, readonly PairLink[]> {
  const found = new Map<number, PairLink[]>();
  for (const link of links) {
    for (const sentence of link[side]) found.set(sentence, [...(found.get(sentence) ?? []), link]);
  }
  return found;
}

function toldIdsOf(pair: Pair, side: Side, { sentences }: Article, told: readonly number[]): ReadonlyMap<number, string> {
  const ids = new Map(
    pair.differences.flatMap(({ link, [side]: own, id }): [number, string][] => (link === null && own ? [[own.start, id]] : [])),
  );
  return new Map(told.flatMap((sentence): [number, string][] => {
    const id = ids.get(sentences[sentence]!.start);
    return id === undefined ? [] : [[sentence, id]];
  }));
}

/** What the overview calls a column. */
export function sourceOf({ article, index }: SideView): { sigil: string; index: number } {
  return { sigil: article.sigil, index };
}
