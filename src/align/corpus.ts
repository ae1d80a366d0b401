import type { BlockRole, Steps } from '../model.ts';
import type { Meter } from './meter.ts';
import { standingPhrases } from './phrases.ts';
import type { AlignInput } from './types.ts';

/**
 * The set as numbers: every sentence that can be linked, article after article, its words as ids in one flat array.
 * A set may hold hundreds of thousands of sentences, so there is one typed array per property and none per sentence.
 */
export interface Corpus {
  readonly articles: readonly AlignInput[];
  /** Sentences of article `a` are numbers `articleAt[a]` to `articleAt[a + 1]`. */
  readonly articleAt: Int32Array;
  readonly size: number;
  readonly article: Int32Array;
  /** Index into `AlignInput.sentences`. */
  readonly index: Int32Array;
  readonly kind: Uint8Array;
  /** Number of its block, counted over the set. */
  readonly block: Int32Array;
  /** Place among the body sentences of its article, 0 (first) to 1 (last). */
  readonly position: Float64Array;
  /** 1 for the first body sentence of some length: what the article leads with. */
  readonly lead: Uint8Array;
  readonly wordAt: Int32Array;
  readonly word: Int32Array;
  /** QUOTED and NUMBER bits, one byte per word. */
  readonly flags: Uint8Array;
  /** How much of a word's weight counts here, 0 to 1: the words of a standing phrase share the weight of one. */
  readonly share: Float32Array;
  /** Clause number of every word, counted from 0 in each sentence. */
  readonly clause: Uint8Array;
  readonly forms: readonly string[];
  /** How telling a word is in this set: 1 when it stands in one sentence, towards 0 when it stands in all. */
  readonly weight: Float64Array;
  readonly documentFrequency: Int32Array;
  /** 1 for words that are capitalised inside sentences. */
  readonly name: Uint8Array;
}

export const BODY = 0;
export const HEADLINE = 1;
export const HEADING = 2;
export const CAPTION = 3;

export const QUOTED = 1;
export const NUMBER = 2;

/** Sentences are compared by their first words: a "sentence" of a million words must not cost a million squared. */
const LONGEST = 1000;
/** Looking up a word, in units of the meter. */
const WORD_COST = 20;
/** Words a lead sentence has at least: shorter first lines are slugs ("WASHINGTON —", "Updated"). */
const LEAD_WORDS = 8;
/** Clauses told apart in one sentence; the last takes the rest. */
export const MOST_CLAUSES = 8;
const CLAUSE_WORDS = 3;

/** Bylines, datelines and credits state nothing about the event and are never linked. */
const KIND: Record<BlockRole, number> = {
  headline: HEADLINE,
  standfirst: HEADING,
  heading: HEADING,
  caption: CAPTION,
  paragraph: BODY,
  'list-item': BODY,
  byline: -1,
  dateline: -1,
  credit: -1,
  furniture: -1,
};

export function* corpusOf(articles: readonly AlignInput[], meter: Meter): Steps<Corpus> {
  const places: number[][] = [];
  let total = 0;
  for (const input of articles) {
    const linkable: number[] = [];
    for (let s = 0; s < input.sentences.length; s++) {
      const count = kindOf(input, s) < 0 ? 0 : wordCount(input, s);
      if (count > 0) linkable.push(s);
      total += count;
      if (meter.spend(input.tokens[s]!.length)) yield meter.progress();
    }
    places.push(linkable);
  }
  const articleAt = Int32Array.from([0, ...running(places.map((list) => list.length))]);
  const size = articleAt[articles.length]!;
  const article = new Int32Array(size);
  const index = new Int32Array(size);
  const kind = new Uint8Array(size);
  const block = new Int32Array(size);
  const position = new Float64Array(size);
  const lead = new Uint8Array(size);
  const wordAt = new Int32Array(size + 1);
  const words = new WordList(total);

  let sentence = 0;
  let blocksBefore = 0;
  for (const [a, input] of articles.entries()) {
    const body = places[a]!.filter((s) => kindOf(input, s) === BODY).length;
    const quoted = quotedAt(input);
    let bodySeen = 0;
    let leadSeen = false;
    for (const s of places[a]!) {
      article[sentence] = a;
      index[sentence] = s;
      kind[sentence] = kindOf(input, s);
      block[sentence] = blocksBefore + input.sentences[s]!.block;
      const count = words.read(input, s, quoted);
      wordAt[sentence + 1] = wordAt[sentence]! + count;
      if (kind[sentence] === BODY) {
        position[sentence] = bodySeen++ / Math.max(1, body - 1);
        if (!leadSeen && count >= LEAD_WORDS) {
          lead[sentence] = 1;
          leadSeen = true;
        }
      }
      sentence++;
      if (meter.spend(count * WORD_COST)) yield meter.progress();
    }
    blocksBefore += input.blocks.length;
  }

  const { word, flags, clause } = words;
  const share = yield* standingPhrases(wordAt, word, meter);
  const documentFrequency = yield* frequencies(wordAt, word, words.forms.length, meter);
  return {
    articles, articleAt, size, article, index, kind, block, position, lead, wordAt, word, flags, share, clause,
    forms: words.forms,
    weight: Float64Array.from(documentFrequency, (df) => Math.max(0, Math.log((size + 1) / (df + 0.5)) / Math.log(size + 1))),
    documentFrequency,
    name: words.names(),
  };
}

/** Articles that the reader has not left out of the counts. */
export function countedIn({ articles }: Pick<Corpus, 'articles'>): number[] {
  return [...articles.keys()].filter((a) => articles[a]!.count !== 'never');
}

function kindOf(input: AlignInput, s: number): number {
  return KIND[input.blocks[input.sentences[s]!.block]!.role];
}

function wordCount(input: AlignInput, s: number): number {
  let count = 0;
  for (const token of input.tokens[s]!) if (token.kind !== 'mark') count++;
  return Math.min(count, LONGEST);
}

function running(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** Answers, for offsets asked in rising order, whether they stand inside a quotation. */
function quotedAt({ quotations }: AlignInput): (offset: number) => boolean {
  const spans = [...quotations].sort((p, q) => p.start - q.start);
  let at = 0;
  return (offset) => {
    while (at < spans.length && spans[at]!.end <= offset) at++;
    return at < spans.length && spans[at]!.start <= offset;
  };
}

/** Collects the words of all sentences in reading order. */
class WordList {
  readonly word: Int32Array;
  readonly flags: Uint8Array;
  readonly clause: Uint8Array;
  readonly forms: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #capital: number[] = [];
  readonly #lower: number[] = [];
  #count = 0;

  constructor(total: number) {
    this.word = new Int32Array(total);
    this.flags = new Uint8Array(total);
    this.clause = new Uint8Array(total);
  }

  /** Adds the words of a sentence; returns how many. */
  read(input: AlignInput, s: number, quoted: (offset: number) => boolean): number {
    const first = this.#count;
    let clause = 0;
    let inClause = 0;
    let opening = true;
    for (const token of input.tokens[s]!) {
      if (token.kind === 'mark') {
        if (inClause >= CLAUSE_WORDS && parts(token.norm)) {
          clause = Math.min(clause + 1, MOST_CLAUSES - 1);
          inClause = 0;
        }
        opening = true;
        continue;
      }
      if (this.#count - first === LONGEST) break;
      const capital = isCapital(input.text, token.start);
      const id = this.#id(formOf(token.norm, input.text.slice(token.start, token.end)));
      if (!opening) (capital ? this.#capital : this.#lower)[id]!++;
      this.word[this.#count] = id;
      this.flags[this.#count] = (quoted(token.start) ? QUOTED : 0) | (token.kind === 'number' ? NUMBER : 0);
      this.clause[this.#count] = clause;
      this.#count++;
      inClause++;
      opening = false;
    }
    return this.#count - first;
  }

  /** Words seen capitalised after another word, and not more often in lower case. */
  names(): Uint8Array {
    return Uint8Array.from(this.#capital, (count, id) => (count > this.#lower[id]! ? 1 : 0));
  }

  #id(form: string): number {
    let id = this.#ids.get(form);
    if (id === undefined) {
      id = this.forms.length;
      this.#ids.set(form, id);
      this.forms.push(form);
      this.#capital.push(0);
      this.#lower.push(0);
    }
    return id;
  }
}

/** Possessive 's is no part of a name; two or three capitals ("US", "IS", "WHO") are no pronoun, verb or article. */
function formOf(norm: string, form: string): string {
  if (norm.endsWith("'s") && norm.length > 3) return norm.slice(0, -2);
  const bare = form.length <= 6 ? form.replaceAll('.', '') : form;
  return bare.length > 1 && bare.length <= 3 && ACRONYM.test(bare) ? bare : norm;
}

const ACRONYM = /^\p{Lu}+$/u;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Marks that part clauses: anything but what binds words (hyphen, apostrophe, slash, per cent, currency). */
function parts(mark: string): boolean {
  return !/^[-‐‑'/%$€£&@#*+.]/u.test(mark);
}

function* frequencies(wordAt: Int32Array, word: Int32Array, size: number, meter: Meter): Steps<Int32Array> {
  const df = new Int32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (let s = 0; s + 1 < wordAt.length; s++) {
    for (let p = wordAt[s]!; p < wordAt[s + 1]!; p++) {
      const id = word[p]!;
      if (seenIn[id] === s) continue;
      seenIn[id] = s;
      df[id]!++;
    }
    if (meter.spend(wordAt[s + 1]! - wordAt[s]!)) yield meter.progress();
  }
  return df;
}
