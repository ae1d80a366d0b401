import type { Article, Finding, SayingVerdict, Span, WordState } from '../../src/model.ts';
import type { Difference } from '../../src/present/pair.ts';
import { quotesOf, type Remark, type RemarkRow } from '../../src/present/quotes.ts';
import { nearest } from './passages.ts';
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
  const { pair, left, right } = spread;
  const rows = { left: rowOf(remark, left.index), right: rowOf(remark, right.index) };
  if (!rows.left || !rows.right) return [];
  const judged = remark.article === right.index ? rows.left : rows.right;
  const sentences = { left: sentencesAt(left.article, rows.left.at), right: sentencesAt(right.article, rows.right.at) };
  const links = pair.links.filter((link) => meet(link.left, sentences.left) && meet(link.right, sentences.right));
  const marked = links.flatMap(({ differences }) => differences);
  const findings = [...remark.saying.findings, ...judged.rendering.findings];
  const found = findings.flatMap((finding, at) => differenceOf(finding, `${remark.id}.${at}`, left.index, right.index));
  return [
    {
      id: remark.id,
      number: 0,
      label: openingOf(remark.text),
      links,
      differences: [...marked, ...found.filter((difference) => !marked.some((other) => overlap(difference, other)))],
      relation: nearest(links),
      sentences,
      judged: judged.article,
      verdict: judged.verdict,
      words: judged.rendering.words,
      findings,
    },
  ];
}

/** Enough to know a remark by, and short enough to stand beside its bars. */
const LONGEST_LABEL = 36;

/** The first words of a remark; scripts without spaces are cut between two letters. */
function openingOf(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  if (flat.length <= LONGEST_LABEL) return flat;
  return `${flat.slice(0, LONGEST_LABEL + 1).replace(/\s\S*$/u, '').slice(0, LONGEST_LABEL)} …`;
}

/** Of several renderings in one article, the one that is worth a look, else the first. */
function rowOf({ rows }: Remark, article: number): RemarkRow | undefined {
  const own = rows.filter((row) => row.article === article);
  return own.find(({ isWorthALook }) => isWorthALook) ?? own[0];
}

function sentencesAt({ sentences }: Article, at: Span): number[] {
  return [...sentences.keys()].filter((index) => sentences[index]!.start < at.end && at.start < sentences[index]!.end);
}

/** What a finding rests on, as a mark: words of one article, and where the other has others or none. */
function differenceOf({ evidence }: Finding, id: string, left: number, right: number): Difference[] {
  const place = (index: number) => evidence.find(({ article }) => article === index) ?? null;
  const [own, theirs] = [place(left), place(right)];
  return own && theirs ? [{ id, kind: 'quotation', left: own, right: theirs, link: id }] : [];
}

function overlap(x: Difference, y: Difference): boolean {
  return (['left', 'right'] as const).some((side) => {
    const [a, b] = [x[side], y[side]];
    return a !== null && b !== null && a.start < b.end && b.start < a.end;
  });
}

function meet(x: readonly number[], y: readonly number[]): boolean {
  return x.some((index) => y.includes(index));
}
