import type { Anchor, Article, Correction, CorrectionState, Place, Span } from '../model.ts';
import { findArticle } from './find-article.ts';
import { findWords } from './find-words.ts';
import type { Side, Target } from './target.ts';

/** A correction with what it speaks of in the articles at hand, or why it speaks of nothing there. */
export type Resolved = {
  readonly correction: Correction;
  /** Where its anchors stand, as far as they were found. */
  readonly places: readonly Place[];
} & ({ readonly target: Target } | { readonly target: null; readonly state: CorrectionState });

interface Failed {
  readonly state: CorrectionState;
}

export function resolved(correction: Correction, articles: readonly Article[]): Resolved {
  const found = targetOf(correction, articles);
  const places = anchorsOf(correction).flatMap((anchor) => placeOf(anchor, articles) ?? []);
  return 'state' in found ? { correction, places, target: null, state: found.state } : { correction, places, target: found };
}

/** Where anchored words stand now; null where they are gone. */
export function placeOf(anchor: Anchor, articles: readonly Article[]): Place | null {
  const article = findArticle(articles, anchor);
  const span = article < 0 ? null : spanIn(articles[article]!, anchor);
  return span && { article, ...span };
}

function targetOf(correction: Correction, articles: readonly Article[]): Target | Failed {
  switch (correction.kind) {
    case 'match':
    case 'unlink':
    case 'split':
      return betweenSides(correction.kind, sideOf(correction.a, articles), sideOf(correction.b, articles));
    case 'alone':
      return alone(sideOf([correction.at], articles), correction.other && findArticle(articles, correction.other));
    case 'role':
      return blockAt(correction.at, articles);
    case 'count': {
      const article = findArticle(articles, correction.article);
      return article < 0 ? { state: 'article-gone' } : { kind: 'count', article };
    }
  }
}

function anchorsOf(correction: Correction): readonly Anchor[] {
  if ('a' in correction) return [...correction.a, ...correction.b];
  return 'at' in correction ? [correction.at] : [];
}

function betweenSides(kind: 'match' | 'unlink' | 'split', a: Side | Failed, b: Side | Failed): Target | Failed {
  if ('state' in a) return a;
  if ('state' in b) return b;
  return a.article === b.article ? { state: 'not-compared' } : { kind, a, b };
}

function alone(at: Side | Failed, other: number | null): Target | Failed {
  if ('state' in at) return at;
  return other !== null && other < 0 ? { state: 'article-gone' } : { kind: 'alone', at, other };
}

function sideOf(anchors: readonly Anchor[], articles: readonly Article[]): Side | Failed {
  const article = findArticle(articles, anchors[0]!);
  if (article < 0) return { state: 'article-gone' };
  const spans = anchors.map((anchor) => spanIn(articles[article]!, anchor));
  if (spans.includes(null)) return { state: 'words-gone' };
  const found = spans.map((span) => sentencesIn(articles[article]!, span!));
  if (found.some((some) => some.length === 0)) return { state: 'not-compared' };
  return { article, sentences: [...new Set(found.flat())].sort((x, y) => x - y) };
}

function blockAt(anchor: Anchor, articles: readonly Article[]): Target | Failed {
  const article = findArticle(articles, anchor);
  if (article < 0) return { state: 'article-gone' };
  const { text, blocks } = articles[article]!;
  const span = findWords(text, anchor, blocks);
  const block = span ? blocks.findIndex(({ start, end }) => start <= span.start && span.start < end) : -1;
  return block < 0 ? { state: 'words-gone' } : { kind: 'role', article, block };
}

/** Words that were edited are sought among sentences and, set aside since, among blocks. */
function spanIn({ text, sentences, blocks }: Article, anchor: Anchor): Span | null {
  return findWords(text, anchor, sentences) ?? findWords(text, anchor, blocks);
}

/** The sentences of a span: those that lie in it by half at least, or else the one that it lies in. */
function sentencesIn({ sentences }: Article, span: Span): number[] {
  const shared = (one: Span) => Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start));
  const indexes = [...sentences.keys()].filter((index) => shared(sentences[index]!) > 0);
  const covered = indexes.filter((index) => 2 * shared(sentences[index]!) >= sentences[index]!.end - sentences[index]!.start);
  return covered.length > 0 ? covered : indexes.slice(0, 1);
}
