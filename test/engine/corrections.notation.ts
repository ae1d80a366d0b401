import { compare } from '../../src/compare.ts';
import { anchorOf, refOf } from '../../src/correct/correct.ts';
import type { Anchor, ArticleInput, Comparison, Correction } from '../../src/model.ts';

/** Articles of one sentence a line; sources are `A.txt`, `B.txt` … */
export function inputs(...texts: readonly string[]): ArticleInput[] {
  return texts.map((text, index) => ({ source: `${String.fromCharCode(65 + index)}.txt`, text: text.trim().replace(/\n\s*/g, '\n\n') }));
}

/** The anchor of a sentence: "B2" is the third sentence of B. */
export function at({ articles }: Comparison, place: string): Anchor {
  const article = articles[place.charCodeAt(0) - 65]!;
  return anchorOf(article, article.sentences[Number(place.slice(1))]!);
}

const SIGNS = { '=': 'match', '/': 'unlink', '|': 'split' } as const;

/** "A0=B1,B2" a link, "A0/B1" unlinked, "A0|B1,B2" split, "A0-B" nothing in B, "A0-" nothing anywhere. */
export function correction(comparison: Comparison, notation: string): Correction {
  const [, left, sign, right] = /^([A-Z0-9,]+)([=/|-])([A-Z0-9,]*)$/.exec(notation)!;
  const side = (places: string) => places.split(',').map((place) => at(comparison, place));
  if (sign === '-') return { kind: 'alone', at: at(comparison, left!), other: right ? refOf(comparison.articles[right.charCodeAt(0) - 65]!) : null };
  return { kind: SIGNS[sign as keyof typeof SIGNS], a: side(left!), b: side(right!) };
}

/** The comparison anew, with corrections in the notation above made in the one at hand. */
export function corrected(articles: readonly ArticleInput[], comparison: Comparison, ...notations: readonly string[]): Promise<Comparison> {
  return compare(articles, { corrections: notations.map((notation) => correction(comparison, notation)) });
}

/** Links in the notation above: "A0=B1,B2". */
export function links({ articles, alignments }: Comparison): string[] {
  const side = (article: number, sentences: readonly number[]) => sentences.map((sentence) => `${articles[article]!.sigil}${sentence}`).join();
  return alignments.flatMap(({ a, b, links: all }) => all.map((link) => `${side(a, link.a)}=${side(b, link.b)}`)).sort();
}

export const states = ({ corrections }: Comparison) => corrections.map(({ state }) => state);
