import type { Finding, Rendering, Steps, WordState } from '../../model.ts';
import { isWord, type Token } from '../../segment/tokens.ts';
import type { Weights } from '../label.ts';
import { FINDINGS } from '../progress.ts';
import { finding } from './findings.ts';
import type { Grouping, Remark } from './group.ts';
import { sentencesOf, tells } from './likeness.ts';
import { gathered, longestRun, paired, type Pair } from './pairing.ts';
import type { Source } from '../source.ts';
import type { Unit } from './unit.ts';

/** Words in a row that are looked for in sentences that no link leads to. */
export const GRAM = 4;
/** A remark shorter than this is told in the same words by chance. */
const LEAST_WORDS = 4;
const LEAST_TELLING = 2;
/**
 * Of the telling words, and of all words, so many must be there; without a link nearly all. Where every telling word is, and
 * some in a row, the small words may be other ones: "We are sorry for it" becomes "she was sorry for it".
 */
const SHARE = { linked: 0.5, unlinked: 0.75 };
/** More of the reporter's words than this in one place are another statement, and no other words for the same. */
const RETOLD = 4;

/** How an article that does not quote a remark tells it: by the sentence that has most of its words, or null. */
export function paraphraseIn(article: number, remark: Remark, grams: GramIndex, grouping: Grouping): Rendering | null {
  const linked = linkedSentences(article, remark, grouping);
  const found = grams.sentences(article, remark.fullest).filter((sentence) => !linked.includes(sentence));
  const drafts = [...linked.map((sentence) => ({ sentence, share: SHARE.linked })), ...found.map((sentence) => ({ sentence, share: SHARE.unlinked }))];
  const told = drafts.flatMap(({ sentence, share }) => wordsShared(article, sentence, share, remark.fullest, grouping) ?? []);
  return told.sort((x, y) => y.pairs.length - x.pairs.length || x.words[0]!.start - y.words[0]!.start).map((best) => rendering(article, remark.fullest, best, grouping))[0] ?? null;
}

interface Told {
  readonly words: readonly Token[];
  readonly pairs: readonly Pair[];
}

function linkedSentences(article: number, { fullest, others }: Remark, { linked }: Grouping): number[] {
  const said = [fullest, ...others].flatMap((unit) => sentencesOf(unit).map((sentence) => ({ article: unit.article, sentence })));
  const found = said.flatMap(({ article: at, sentence }) => linked.of(at, sentence)).filter((neighbour) => neighbour.article === article);
  return [...new Set(found.map(({ sentence }) => sentence))].sort((x, y) => x - y);
}

function wordsShared(article: number, sentence: number, share: number, { words }: Unit, { sources, marks, weights }: Grouping): Told | null {
  if (words.length < LEAST_WORDS) return null;
  const own = sources[article]!.tokens[sentence]!.filter((token) => isWord(token) && !marks.around(article, token));
  const norms = words.map(({ norm }) => norm);
  const pairs = withoutStrays(gathered(paired(norms, own.map(({ norm }) => norm), akin), norms), (i) => tells(norms[i]!, weights));
  const telling = words.filter(({ norm }) => tells(norm, weights)).length;
  const shared = pairs.filter(({ i }) => tells(words[i]!.norm, weights)).length;
  const run = longestRun(pairs);
  const isBent = shared === telling && run >= GRAM && pairs.length >= SHARE.linked * words.length;
  const enough = shared >= LEAST_TELLING && shared >= share * telling && (isBent || pairs.length >= share * words.length);
  return enough && run > 1 ? { words: own, pairs } : null;
}

/** A function word far from the rest, at either end, belongs to another part of the sentence. */
function withoutStrays(pairs: readonly Pair[], telling: (i: number) => boolean): Pair[] {
  let [from, to] = [0, pairs.length];
  while (to - from > 1 && !telling(pairs[from]!.i) && pairs[from + 1]!.j - pairs[from]!.j > RETOLD) from++;
  while (to - from > 1 && !telling(pairs[to - 1]!.i) && pairs[to - 1]!.j - pairs[to - 2]!.j > RETOLD) to--;
  return pairs.slice(from, to);
}

function rendering(article: number, fullest: Unit, { words, pairs }: Told, { sources }: Grouping): Rendering {
  const [first, last] = [pairs[0]!.j, pairs.at(-1)!.j];
  const { states, findings } = statesOf(article, fullest, { words, pairs }, sources);
  return {
    article,
    verdict: 'paraphrased',
    quotations: [],
    at: { start: words[first]!.start, end: words[last]!.end },
    words: states,
    findings,
  };
}

function statesOf(article: number, fullest: Unit, { words, pairs }: Told, sources: readonly Source[]): { states: WordState[]; findings: Finding[] } {
  const states = fullest.words.map((): WordState => 'left-out');
  const findings: Finding[] = [];
  const { text } = sources[article]!.article;
  const fuller = sources[fullest.article]!.article.text;
  pairs.forEach(({ i, j }, k) => {
    states[i] = 'out';
    const next = pairs[k + 1];
    if (!next || next.i === i + 1 || next.j === j + 1) return;
    if (next.j - j - 1 > RETOLD || next.i - i - 1 > RETOLD) return;
    states.fill('other', i + 1, next.i);
    const [here, there] = [{ start: words[j + 1]!.start, end: words[next.j - 1]!.end }, { start: fullest.words[i + 1]!.start, end: fullest.words[next.i - 1]!.end }];
    const said = [text.slice(here.start, here.end), next.j - j - 1, fuller.slice(there.start, there.end), next.i - i - 1] as const;
    findings.push(finding('words-paraphrased', [...said], [{ article, ...here }, { article: fullest.article, ...there }]));
  });
  return { states, findings };
}

/** Indirect speech bends words: "meddle", "meddling". */
function akin(x: string, y: string): boolean {
  if (x === y) return true;
  const stem = Math.min(x.length, y.length) - 2;
  return stem >= 4 && Math.abs(x.length - y.length) <= 3 && x.slice(0, Math.max(stem, 5)) === y.slice(0, Math.max(stem, 5));
}

/** Which sentences have some words in a row of a remark. */
export class GramIndex {
  private readonly sentencesWith = new Map<string, { article: number; sentence: number }[]>();

  constructor(remarks: readonly Remark[], private readonly weights: Weights) {
    for (const { fullest } of remarks) for (const gram of this.gramsOf(fullest.words)) this.sentencesWith.set(gram, []);
  }

  /** To be called once, first. */
  *search(sources: readonly Source[]): Steps<void> {
    if (this.sentencesWith.size === 0) return;
    for (const [index, { article, tokens }] of sources.entries()) {
      if (article.setApart) continue;
      for (const [sentence, line] of tokens.entries()) {
        if (sentence % AT_ONCE === 0) yield FINDINGS;
        this.note(index, sentence, line);
      }
    }
  }

  sentences(article: number, { words }: Unit): number[] {
    const found = this.gramsOf(words).map((gram) => this.sentencesWith.get(gram) ?? []).filter((places) => places.length <= MOST_PLACES).flat();
    return [...new Set(found.filter((place) => place.article === article).map(({ sentence }) => sentence))].sort((x, y) => x - y);
  }

  private note(article: number, sentence: number, line: readonly Token[]): void {
    const words = line.filter(isWord);
    for (const gram of gramsIn(words)) {
      const list = this.sentencesWith.get(gram);
      if (list && list.length <= MOST_PLACES) list.push({ article, sentence });
    }
  }

  /** Those with a word that tells something. */
  private gramsOf(words: readonly Token[]): string[] {
    return gramsIn(words).filter((gram) => gram.split(' ').some((norm) => tells(norm, this.weights)));
  }
}

/** Sentences searched between two steps. */
const AT_ONCE = 200;

/** A run of words in more places than this is a phrase and no remark. */
const MOST_PLACES = 40;

function gramsIn(words: readonly Token[]): string[] {
  return words.slice(GRAM - 1).map((_, k) => words.slice(k, k + GRAM).map(({ norm }) => norm).join(' '));
}
