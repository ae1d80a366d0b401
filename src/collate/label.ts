import type { Article, Progress, Reading, Steps } from '../model.ts';
import { isWord, sentenceTokens, type Token } from '../segment/tokens.ts';

/** As many words as fit on three short lines beside a passage. */
const MOST_WORDS = 9;
/** More stretches than this read like confetti. */
const MOST_RUNS = 3;
/**
 * A word in more than this share of all sentences ("of", "said", the main names of the event) tells no passage from another.
 * In a small set a few sentences are already that share, so it takes more than `COMMON_LEAST` of them.
 */
const COMMON = 0.12;
const COMMON_LEAST = 3;

/** Words of these scripts are short. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** How telling each word is: 0 for what stands everywhere, up to 1 for what stands in one sentence. */
export type Weights = (norm: string) => number;

/** Words in the order of one reading that stand side by side there and are shared. */
interface Run {
  readonly at: number;
  readonly words: readonly Token[];
  readonly weight: number;
}

/** Passages, remarks and figures are named by the same weights: kept by the sentences of the first article. */
const KNOWN = new WeakMap<Article['sentences'], { readonly articles: readonly Article[]; readonly weights: Weights }>();

/** Weighs words by the number of sentences, over all articles, that have them. Asked again, it is known. */
export function* weighing(articles: readonly Article[], progress: Progress): Steps<Weights> {
  const first = articles[0]?.sentences ?? [];
  const known = KNOWN.get(first);
  if (known && known.articles.length === articles.length && known.articles.every(({ sentences }, n) => sentences === articles[n]!.sentences)) return known.weights;
  const having = yield* sentencesHaving(articles, progress);
  const total = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const most = Math.max(COMMON_LEAST, COMMON * total);
  const weightOf = (count: number) => (count > most ? 0 : 1 - Math.log(count) / Math.log(total + 1));
  const unknown = weightOf(1);
  const weights: Weights = (norm) => {
    const count = having.get(norm)?.count;
    return count === undefined ? unknown : weightOf(count);
  };
  KNOWN.set(first, { articles, weights });
  return weights;
}

/** Sentences counted between two steps. */
const AT_ONCE = 500;

/** For each word the number of sentences that have it, and the last of them. */
function* sentencesHaving(articles: readonly Article[], progress: Progress): Steps<Map<string, { count: number; last: number }>> {
  const having = new Map<string, { count: number; last: number }>();
  let sentence = 0;
  for (const article of articles) {
    for (const tokens of sentenceTokens(article)) {
      if (sentence++ % AT_ONCE === 0) yield progress;
      for (const { norm, kind } of tokens) {
        if (kind === 'mark') continue;
        const known = having.get(norm);
        if (!known) having.set(norm, { count: 1, last: sentence });
        else if (known.last !== sentence) {
          known.count++;
          known.last = sentence;
        }
      }
    }
  }
  return having;
}

/**
 * A few words to name a passage by: those that most of its readings share, most telling stretches first, in the order and
 * the spelling of the reading that has most of them ("Islamic State … joint statement … sidelines").
 */
export function labelOf(articles: readonly Article[], readings: readonly Reading[], weights: Weights): string {
  const texts = readings.map((reading) => wordsOf(articles[reading.article]!, reading.sentences));
  const flat = texts.map((sentences) => sentences.flat());
  const shared = sharedNorms(flat);
  const fullest = flat.indexOf(mostShared(flat, shared));
  const { text } = articles[readings[fullest]!.article]!;
  const runs = chosen(texts[fullest]!.flatMap((words) => runsOf(words, shared, weights)));
  return runs.length > 0 ? runs.map((run) => spelled(text, run.words)).join(' … ') : `${spelled(text, texts[fullest]![0]!.slice(0, MOST_WORDS))} …`;
}

/** By sentence: those of one reading may stand far from each other. */
function wordsOf(article: Article, sentences: readonly number[]): Token[][] {
  const tokens = sentenceTokens(article);
  return sentences.map((index) => tokens[index]!.filter(isWord));
}

function spelled(text: string, words: readonly Token[]): string {
  return words.length === 0 ? '' : text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/gu, ' ');
}

/** Words of at least half of the readings, and of two at the least. */
function sharedNorms(texts: readonly (readonly Token[])[]): Set<string> {
  const count = new Map<string, number>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { norm } of text) {
      if (seen.has(norm)) continue;
      seen.add(norm);
      count.set(norm, (count.get(norm) ?? 0) + 1);
    }
  }
  const least = Math.max(2, texts.length / 2);
  return new Set([...count].filter(([, times]) => times >= least).map(([norm]) => norm));
}

/** Of equals the shorter, then the one whose words come first, so that the order of the articles does not matter. */
function mostShared(texts: readonly Token[][], shared: ReadonlySet<string>): Token[] {
  const score = new Map(texts.map((text) => [text, new Set(text.flatMap(({ norm }) => (shared.has(norm) ? norm : []))).size]));
  const plain = (text: readonly Token[]) => text.map((token) => token.norm).join(' ');
  return [...texts].sort((x, y) => score.get(y)! - score.get(x)! || x.length - y.length || (plain(x) < plain(y) ? -1 : 1))[0]!;
}

function runsOf(words: readonly Token[], shared: ReadonlySet<string>, weights: Weights): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && shared.has(words[at]!.norm) && at - from < MOST_WORDS) continue;
    const run = trimmed(words.slice(from, at), weights);
    if (run.length > 0) runs.push({ at: run[0]!.start, words: run, weight: sum(run.map((token) => weights(token.norm))) });
    from = at < words.length && shared.has(words[at]!.norm) ? at : at + 1;
  }
  return runs;
}

/** What tells nothing is cut from both ends: common words, and short ones, which are function words in most languages. */
function trimmed(run: readonly Token[], weights: Weights): Token[] {
  const tells = (token: Token) => weights(token.norm) > 0 && (token.end - token.start > 3 || token.kind === 'number' || UNSPACED.test(token.norm));
  return run.slice(Math.max(0, run.findIndex(tells)), run.findLastIndex(tells) + 1);
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
