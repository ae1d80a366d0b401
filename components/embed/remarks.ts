import type { Article, Finding, SayingVerdict, Span, WordState } from '../../src/model.ts';
import { quotesOf, type Remark, type RemarkRow } from '../../src/present/quotes.ts';
import { labelOf, nearest } from './passages.ts';
import type { Item, Spread } from './spread.ts';

/** A remark that both articles tell, with what the one that does not have it in full makes of it. */
export interface RemarkItem extends Item {
  /** Index of the article whose rendering is judged. */
  readonly judged: number;
  readonly verdict: SayingVerdict;
  /** One for each word of the fullest form. */
  readonly words: readonly WordState[];
  readonly findings: readonly Finding[];
}

/** What was said, in the order of the left article. */
export function remarksOf(spread: Spread): readonly RemarkItem[] {
  return quotesOf(spread.comparison)
    .shared.flatMap((remark) => itemOf(spread, remark))
    .sort((x, y) => x.sentences.left[0]! - y.sentences.left[0]! || x.sentences.right[0]! - y.sentences.right[0]!)
    .map((item, index) => ({ ...item, number: index + 1 }));
}

function itemOf(spread: Spread, remark: Remark): RemarkItem[] {
  const { comparison, pair, left, right } = spread;
  const rows = { left: rowOf(remark, left.index), right: rowOf(remark, right.index) };
  if (!rows.left || !rows.right) return [];
  const judged = remark.article === right.index ? rows.left : rows.right;
  const sentences = { left: sentencesAt(left.article, rows.left.at), right: sentencesAt(right.article, rows.right.at) };
  const links = pair.links.filter((link) => meet(link.left, sentences.left) && meet(link.right, sentences.right));
  return [
    {
      id: remark.id,
      number: 0,
      label: labelOf(comparison, left.index, sentences.left) || (remark.speaker ?? ''),
      links,
      relation: nearest(links),
      sentences,
      judged: judged.article,
      verdict: judged.verdict,
      words: judged.rendering.words,
      findings: [...remark.saying.findings, ...judged.rendering.findings],
    },
  ];
}

/** Of several renderings in one article, the one that is worth a look, else the first. */
function rowOf({ rows }: Remark, article: number): RemarkRow | undefined {
  const own = rows.filter((row) => row.article === article);
  return own.find(({ isWorthALook }) => isWorthALook) ?? own[0];
}

function sentencesAt({ sentences }: Article, at: Span): number[] {
  return [...sentences.keys()].filter((index) => sentences[index]!.start < at.end && at.start < sentences[index]!.end);
}

function meet(x: readonly number[], y: readonly number[]): boolean {
  return x.some((index) => y.includes(index));
}
