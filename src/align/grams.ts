import type { Steps } from '../model.ts';
import type { Corpus } from './corpus.ts';
import type { Meter } from './meter.ts';

/**
 * Every sentence as a sequence of overlapping character sequences ("grams"), one per character. They match inflected
 * and derived forms without knowing the language, and are the best single measure of "tells the same".
 */
export interface Grams {
  /** Grams of sentence `s` are `gram[at[s]]` to `gram[at[s + 1]]`, in reading order. */
  readonly at: Int32Array;
  readonly gram: Int32Array;
  /** Clause in which each gram begins. */
  readonly clause: Uint8Array;
  /** How much of its weight each gram keeps (see `Corpus.share`). */
  readonly share: Float32Array;
  readonly count: number;
  /** Squared weight of a gram: what one shared occurrence adds to a dot product. */
  readonly weight: Float64Array;
  readonly postings: Postings;
  /** Euclidean length of every sentence. */
  readonly norm: Float64Array;
}

/** For every gram the sentences that hold it, ascending, and how often (summed shares). */
export interface Postings {
  readonly at: Int32Array;
  readonly sentence: Int32Array;
  readonly times: Float32Array;
}

/** Characters per gram. A Han character or a Hangul syllable holds about as much as two letters of an alphabet. */
const LETTERS = 4;
const SYLLABLES = 2;
const UNSPACED_LETTERS = 3;

const SYLLABIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function* gramsOf(corpus: Corpus, meter: Meter): Steps<Grams> {
  const { size, wordAt, word, forms, clause: clauseOf, share: shareOf } = corpus;
  const spelled = new Spelling(forms.length);
  yield* spelled.read(forms, meter);
  const ids = new GramIds();
  const at = new Int32Array(size + 1);
  const length = spelled.lengthOf(corpus);
  yield meter.progress();
  const gram = new Int32Array(length);
  const clause = new Uint8Array(length);
  const share = new Float32Array(length);
  const chars: number[] = [];
  let end = 0;
  for (let s = 0; s < size; s++) {
    chars.length = 0;
    chars.push(SPACE);
    for (let p = wordAt[s]!, first = p; p < wordAt[s + 1]!; p++) {
      const begin = p === first ? 0 : chars.length;
      if (p > first && !(spelled.joins(word[p]!) && spelled.joins(word[p - 1]!))) chars.push(SPACE);
      spelled.append(word[p]!, chars);
      clause.fill(clauseOf[p]!, end + begin, end + chars.length);
      share.fill(shareOf[p]!, end + begin, end + chars.length);
    }
    chars.push(SPACE);
    for (let k = 0, width = 0; k + (width = spelled.width(chars[k]!)) <= chars.length; k++) gram[end++] = ids.of(chars, k, width);
    at[s + 1] = end;
    if (meter.spend(chars.length * GRAM_COST)) yield meter.progress();
  }
  const postings = yield* postingsOf(at, gram, share, ids.size, meter);
  const weight = new Float64Array(ids.size);
  for (let g = 0; g < ids.size; g++) weight[g] = Math.log((size + 1) / (postings.at[g + 1]! - postings.at[g]!)) ** 2;
  const norm = yield* normsOf(size, postings, weight, meter);
  return { at, gram, clause, share, count: ids.size, weight, postings, norm };
}

const SPACE = 1;
/** Making a gram, in units of the meter. */
const GRAM_COST = 5;
/** Spelling a word, the same. */
const SPELLING_COST = 50;

/** Words as lists of small character codes: the order of first appearance, 13 bits at most, so that four fit two integers. */
class Spelling {
  readonly #at: Int32Array;
  readonly #codes: number[] = [];
  readonly #code = new Map<string, number>();
  readonly #width: number[] = [LETTERS, LETTERS];
  readonly #joins: Uint8Array;

  constructor(forms: number) {
    this.#at = new Int32Array(forms + 1);
    this.#joins = new Uint8Array(forms);
  }

  /** To be called once, first. */
  *read(forms: readonly string[], meter: Meter): Steps<void> {
    for (const [id, form] of forms.entries()) {
      for (const char of form.toLowerCase()) this.#codes.push(this.#codeOf(char));
      this.#at[id + 1] = this.#codes.length;
      this.#joins[id] = this.#width[this.#codes[this.#at[id]!]!]! < LETTERS && !HANGUL.test(form) ? 1 : 0;
      if (meter.spend(SPELLING_COST)) yield meter.progress();
    }
  }

  /** Whether the word is written without a space to its neighbours. */
  joins(id: number): boolean {
    return this.#joins[id] === 1;
  }

  append(id: number, to: number[]): void {
    for (let k = this.#at[id]!; k < this.#at[id + 1]!; k++) to.push(this.#codes[k]!);
  }

  width(code: number): number {
    return this.#width[code]!;
  }

  /** Upper bound of the number of grams: every word's characters, a space each, one more at each sentence's start. */
  lengthOf({ size, word }: Corpus): number {
    let length = size + word.length;
    for (const id of word) length += this.#at[id + 1]! - this.#at[id]!;
    return length;
  }

  #codeOf(char: string): number {
    let code = this.#code.get(char);
    if (code === undefined) {
      code = Math.min(this.#width.length, MOST_CODES - 1);
      this.#code.set(char, code);
      this.#width[code] = SYLLABIC.test(char) ? SYLLABLES : UNSPACED.test(char) ? UNSPACED_LETTERS : LETTERS;
    }
    return code;
  }
}

const HANGUL = /\p{Script=Hangul}/u;
const MOST_CODES = 1 << 13;

/** Numbers grams in order of appearance: an open-addressing table, since a `Map` of strings costs ten times as much. */
class GramIds {
  size = 0;
  #mask = (1 << 15) - 1;
  #slots = new Int32Array(this.#mask + 1);
  #high = new Int32Array(1 << 14);
  #low = new Int32Array(1 << 14);

  of(chars: readonly number[], k: number, width: number): number {
    const high = (chars[k]! << 13) | chars[k + 1]!;
    const low = width === LETTERS ? (chars[k + 2]! << 13) | chars[k + 3]! : width === UNSPACED_LETTERS ? chars[k + 2]! << 13 : 0;
    let slot = hash(high, low) & this.#mask;
    for (;;) {
      const id = this.#slots[slot]! - 1;
      if (id < 0) return this.#add(high, low, slot);
      if (this.#high[id] === high && this.#low[id] === low) return id;
      slot = (slot + 1) & this.#mask;
    }
  }

  #add(high: number, low: number, slot: number): number {
    const id = this.size++;
    if (id === this.#high.length) {
      this.#high = grown(this.#high);
      this.#low = grown(this.#low);
    }
    this.#high[id] = high;
    this.#low[id] = low;
    this.#slots[slot] = id + 1;
    if (this.size * 2 > this.#mask) this.#rehash();
    return id;
  }

  #rehash(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1);
    for (let id = 0; id < this.size; id++) {
      let slot = hash(this.#high[id]!, this.#low[id]!) & this.#mask;
      while (this.#slots[slot]! > 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id + 1;
    }
  }
}

function hash(high: number, low: number): number {
  const mixed = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 7;
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(old.length * 2);
  more.set(old);
  return more;
}

function* postingsOf(at: Int32Array, gram: Int32Array, share: Float32Array, count: number, meter: Meter): Steps<Postings> {
  const lists = new Int32Array(count + 1);
  const last = new Int32Array(count).fill(-1);
  for (let s = 0; s + 1 < at.length; s++) {
    for (let k = at[s]!; k < at[s + 1]!; k++) {
      const g = gram[k]!;
      if (last[g] !== s) lists[g + 1]!++;
      last[g] = s;
    }
    if (meter.spend(at[s + 1]! - at[s]!)) yield meter.progress();
  }
  for (let g = 0; g < count; g++) lists[g + 1]! += lists[g]!;
  yield meter.progress();
  const sentence = new Int32Array(lists[count]!);
  const times = new Float32Array(lists[count]!);
  const end = lists.slice();
  last.fill(-1);
  for (let s = 0; s + 1 < at.length; s++) {
    for (let k = at[s]!; k < at[s + 1]!; k++) {
      const g = gram[k]!;
      if (last[g] !== s) sentence[end[g]!++] = s;
      last[g] = s;
      times[end[g]! - 1]! += share[k]!;
    }
    if (meter.spend(2 * (at[s + 1]! - at[s]!))) yield meter.progress();
  }
  return { at: lists, sentence, times };
}

function* normsOf(size: number, { at, sentence, times }: Postings, weight: Float64Array, meter: Meter): Steps<Float64Array> {
  const norm = new Float64Array(size);
  for (let g = 0; g < weight.length; g++) {
    const w = weight[g]!;
    for (let k = at[g]!; k < at[g + 1]!; k++) norm[sentence[k]!]! += w * times[k]! * times[k]!;
    if (meter.spend(at[g + 1]! - at[g]!)) yield meter.progress();
  }
  return norm.map(Math.sqrt);
}
