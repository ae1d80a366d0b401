import type { Article, Quotation } from '../../model.ts';
import type { Token } from '../../segment/tokens.ts';
import type { Source } from '../source.ts';
import { wordsWithin } from '../token-range.ts';

/** A word of a quotation or beside one. */
export interface Word extends Token {
  /** Index of its sentence. */
  readonly sentence: number;
  /** In round or square brackets: put in by the outlet. */
  readonly bracketed: boolean;
}

/** What stands in one pair of quotation marks, or some sentences of it. */
export interface Unit {
  readonly article: number;
  /** Indexes into `Comparison.quotations`, ascending: one for each sentence. */
  readonly quotations: readonly number[];
  readonly speaker: string | null;
  /** The word that reports the speech stands by: the speaker is told here and not carried on from before. */
  readonly cued: boolean;
  readonly words: readonly Word[];
  /** In a headline, standfirst or other heading. */
  readonly heading: boolean;
  /** Its place in an order that does not depend on the order of the articles. */
  readonly key: string;
}


/** More words than any remark that an outlet prints in one pair of marks; the time to compare two grows with the product. */
const LONGEST = 300;

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'standfirst', 'heading']);

/** The remarks quoted in the articles that take part. Nested quotations belong to the one around them. */
export function unitsOf(sources: readonly Source[], quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = [];
  let run: number[] = [];
  let reach = { article: -1, end: -1 };
  const close = () => {
    if (run.length > 0) units.push(...sized(sources, quotations, run));
    run = [];
  };
  quotations.forEach((quotation, index) => {
    const { article, start, end, kind } = quotation;
    if (kind === 'scare' || sources[article]!.article.setApart) return;
    if (article === reach.article && start < reach.end) return;
    const goesOn = article === reach.article && /^\s*$/.test(sources[article]!.article.text.slice(reach.end, start));
    if (!goesOn) close();
    run.push(index);
    reach = { article, end };
  });
  close();
  return units;
}

/** A unit of some of the sentences of another. */
export function unitOf(sources: readonly Source[], quotations: readonly Quotation[], indexes: readonly number[]): Unit {
  const first = quotations[indexes[0]!]!;
  const { article, tokens } = sources[first.article]!;
  const spans = indexes.map((index) => quotations[index]!);
  const words = bracketed(article.text, first.start, spans.flatMap((span) => wordsOf(article, tokens, span)));
  const role = article.blocks[article.sentences[words[0]?.sentence ?? 0]?.block ?? 0]?.role ?? 'paragraph';
  return {
    article: first.article,
    quotations: indexes,
    speaker: spans.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    cued: spans.some(({ cue }) => cue !== null),
    words,
    heading: HEADINGS.has(role),
    key: `${article.id}@${String(first.start).padStart(9, '0')}`,
  };
}

function sized(sources: readonly Source[], quotations: readonly Quotation[], run: readonly number[]): Unit[] {
  const whole = unitOf(sources, quotations, run);
  if (whole.words.length <= LONGEST || run.length === 1) return [{ ...whole, words: whole.words.slice(0, LONGEST) }];
  return run.flatMap((index) => sized(sources, quotations, [index]));
}

function wordsOf({ sentences }: Article, tokens: Source['tokens'], { start, end }: Quotation): Omit<Word, 'bracketed'>[] {
  const words: Omit<Word, 'bracketed'>[] = [];
  for (let sentence = sentenceAt(sentences, start); sentence < sentences.length && sentences[sentence]!.start < end; sentence++) {
    words.push(...wordsWithin(tokens[sentence]!, { start, end }).slice(0, LONGEST + 1).map((token) => ({ ...token, sentence })));
  }
  return words;
}

function bracketed(text: string, from: number, words: readonly Omit<Word, 'bracketed'>[]): Word[] {
  let open = false;
  let at = from;
  return words.map((word) => {
    for (const [bracket] of text.slice(at, word.start).matchAll(/[()[\]]/g)) open = bracket === '(' || bracket === '[';
    at = word.end;
    return { ...word, bracketed: open };
  });
}

/** Words of the speaker; what the outlet put in brackets does not make a form fuller. */
export function sizeOf({ words }: Unit): number {
  return words.filter(({ bracketed }) => !bracketed).length;
}

/** Index of the first sentence that ends after `offset`. */
export function sentenceAt(sentences: Article['sentences'], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
