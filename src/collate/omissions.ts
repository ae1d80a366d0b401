import type { Alignment, Article, Elsewhere, Omission, Steps } from '../model.ts';
import type { Token } from '../segment/tokens.ts';
import { FINDINGS } from './progress.ts';
import { SetAside } from './set-aside.ts';

/** Less likely than this, two sentences share no more than common words: to show them as near would say more than there is. */
const NEAR = 0.05;

/** An article with its words; one list for each sentence. */
export interface Teller {
  readonly article: Article;
  readonly tokens: readonly (readonly Token[])[];
}

/** Two sentences that were thought of and not linked. */
export interface Faint {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** An alignment with what it left below the threshold. */
export type Pairing = Pick<Alignment, 'a' | 'b' | 'onlyA' | 'onlyB'> & { readonly faint: readonly Faint[] };

/** What some articles tell and others do not: the nearest that each of the others has, and whether it was set aside there. */
export function* omissionsOf(tellers: readonly Teller[], pairings: readonly Pairing[]): Steps<Omission[]> {
  const furniture = tellers.map(({ article }) => new SetAside(article));
  const sentences = tellers.map(({ tokens }) => tokens.map((): Elsewhere[] => []));
  /** One for all: a large set has hundreds of thousands, and a worker hands over each object that is not the same one. */
  const nothingIn = tellers.map((_, article): Elsewhere => ({ article, nearest: null, setAside: null }));
  const note = function* (from: number, to: number, only: readonly number[], faint: readonly FromTo[]): Steps<void> {
    const nearest = nearestOf(faint);
    for (const [n, sentence] of only.entries()) {
      if (n % AT_ONCE === 0) yield FINDINGS;
      const near = nearest.get(sentence) ?? null;
      const setAside = furniture[to]!.find(tellers[from]!.tokens[sentence]!);
      sentences[from]![sentence]!.push(near || setAside ? { article: to, nearest: near, setAside } : nothingIn[to]!);
    }
  };
  for (const { a, b, onlyA, onlyB, faint } of pairings) {
    if (tellers[a]!.article.setApart || tellers[b]!.article.setApart) continue;
    yield* note(a, b, onlyA, faint.map(({ a, b, score }) => ({ from: a, to: b, score })));
    yield* note(b, a, onlyB, faint.map(({ a, b, score }) => ({ from: b, to: a, score })));
  }
  return sentences.flatMap((lists, article) =>
    lists.flatMap((elsewhere, sentence) => (elsewhere.length === 0 ? [] : { article, sentence, elsewhere: elsewhere.sort(inOrder) })),
  );
}

/** Sentences looked up between two steps. */
const AT_ONCE = 200;

interface FromTo {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** For each sentence the likeliest of the other side; of equals, the first. */
function nearestOf(faint: readonly FromTo[]): Map<number, Elsewhere['nearest']> {
  const best = new Map<number, Elsewhere['nearest']>();
  for (const { from, to, score } of [...faint].sort((x, y) => y.score - x.score || x.to - y.to)) {
    if (score >= NEAR && !best.has(from)) best.set(from, { sentences: [to], score });
  }
  return best;
}

function inOrder(x: Elsewhere, y: Elsewhere): number {
  return x.article - y.article;
}
