import type { Article, Reading } from '../model.ts';
import { isWord, tokensOf, type Token } from '../segment/tokens.ts';

/** As many words as fit on three short lines beside a passage. */
const MOST_WORDS = 9;
/** More stretches than this read like confetti. */
const MOST_RUNS = 3;

/** Words in the order of one reading that stand side by side there and are shared. */
interface Run {
  readonly at: number;
  readonly words: readonly Token[];
  readonly weight: number;
}

/**
 * A few words to name a passage by: those that most of its readings share, in the order and the spelling of the first
 * reading that has them, longest stretches first ("Islamic State … joint statement … sidelines").
 */
export function labelOf(articles: readonly Article[], readings: readonly Reading[]): string {
  const texts = readings.map((reading) => wordsOf(articles[reading.article]!, reading.sentences));
  const shared = sharedNorms(texts);
  const fullest = mostShared(texts, shared);
  const article = articles[readings[texts.indexOf(fullest)]!.article]!;
  const runs = chosen(runsOf(fullest, shared));
  const text = runs.map(({ words }) => article.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/gu, ' '));
  return text.length > 0 ? text.join(' … ') : firstWords(article, fullest);
}

function wordsOf(article: Article, sentences: readonly number[]): Token[] {
  return sentences.flatMap((index) => tokensOf(article.text, article.sentences[index]!, article.language)).filter(isWord);
}

/** Words of at least half of the readings, and of two at the least. */
function sharedNorms(texts: readonly (readonly Token[])[]): Set<string> {
  const count = new Map<string, number>();
  for (const text of texts) for (const norm of new Set(text.map((token) => token.norm))) count.set(norm, (count.get(norm) ?? 0) + 1);
  const least = Math.max(2, texts.length / 2);
  return new Set([...count].filter(([, times]) => times >= least).map(([norm]) => norm));
}

/** Of equals the one whose words come first, so that the order of the articles does not matter. */
function mostShared(texts: readonly Token[][], shared: ReadonlySet<string>): Token[] {
  const score = (text: readonly Token[]) => new Set(text.map((token) => token.norm).filter((norm) => shared.has(norm))).size;
  const plain = (text: readonly Token[]) => text.map((token) => token.norm).join(' ');
  return [...texts].sort((x, y) => score(y) - score(x) || x.length - y.length || (plain(x) < plain(y) ? -1 : 1))[0]!;
}

function runsOf(words: readonly Token[], shared: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && shared.has(words[at]!.norm)) continue;
    const run = trimmed(words.slice(from, at));
    if (run.length > 0) runs.push({ at: from, words: run, weight: weightOf(run) });
    from = at + 1;
  }
  return runs;
}

/** Short words at the ends ("of", "the", "und") name nothing; length stands in for stop words in every language. */
function trimmed(run: readonly Token[]): Token[] {
  const tells = (token: Token) => token.end - token.start > 3 || token.kind === 'number' || isUnspaced(token);
  const first = run.findIndex(tells);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(tells) + 1).slice(0, MOST_WORDS);
}

function isUnspaced(token: Token): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(token.norm);
}

function weightOf(run: readonly Token[]): number {
  return run.reduce((sum, token) => sum + Math.min(8, token.end - token.start), 0);
}

function chosen(runs: readonly Run[]): Run[] {
  const best = [...runs].sort((x, y) => y.weight - x.weight || x.at - y.at);
  const kept: Run[] = [];
  let words = 0;
  for (const run of best) {
    if (kept.length === MOST_RUNS || words + run.words.length > MOST_WORDS) continue;
    kept.push(run);
    words += run.words.length;
  }
  return kept.sort((x, y) => x.at - y.at);
}

function firstWords(article: Article, words: readonly Token[]): string {
  const some = words.slice(0, MOST_WORDS);
  return some.length === 0 ? '' : `${article.text.slice(some[0]!.start, some.at(-1)!.end)} …`;
}
