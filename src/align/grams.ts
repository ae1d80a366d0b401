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

/**
 * For every gram the sentences that hold it, ascending, and how often (summed shares). Empty for grams that stand in one
 * sentence only, and for those too common to be looked up.
 */
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
  const at = new Int32Array(size + 1);
  const length = spelled.lengthOf(corpus);
  const ids = new GramIds();
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
  const df = yield* frequencies(at, gram, ids.size, meter);
  const weight = Float64Array.from(df, (count) => Math.log((size + 1) / count) ** 2);
  return { at, gram, clause, share, count: ids.size, weight, ...(yield* indexed({ at, gram, share, weight }, df, meter)) };
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

/** In how many sentences each gram stands. */
function* frequencies(at: Int32Array, gram: Int32Array, count: number, meter: Meter): Steps<Int32Array> {
  const df = new Int32Array(count);
  const last = new Int32Array(count).fill(-1);
  for (let s = 0; s + 1 < at.length; s++) {
    for (let k = at[s]!; k < at[s + 1]!; k++) {
      const g = gram[k]!;
      if (last[g] !== s) df[g]!++;
      last[g] = s;
    }
    if (meter.spend(at[s + 1]! - at[s]!)) yield meter.progress();
  }
  return df;
}

/** Entries of the index visited, per set: about a tenth of a second. A large set looks up only its rarest grams. */
const VISITS = 30_000_000;

/** The largest frequency up to which all grams can be looked up in VISITS visits. */
function commonestAffordable(df: Int32Array, size: number): number {
  const visits = new Float64Array(size + 1);
  for (const count of df) visits[count]! += count * count;
  let sum = 0;
  let most = 0;
  while (most < size && sum + visits[most + 1]! <= VISITS) sum += visits[++most]!;
  return most;
}

/** The index of what is looked up, and the length of every sentence over all its grams. */
function* indexed(
  { at, gram, share, weight }: Pick<Grams, 'at' | 'gram' | 'share' | 'weight'>,
  df: Int32Array,
  meter: Meter,
): Steps<Pick<Grams, 'postings' | 'norm'>> {
  const size = at.length - 1;
  const commonest = commonestAffordable(df, size);
  const isLookedUp = df.map((count) => (count > 1 && count <= commonest ? 1 : 0));
  const lists = new Int32Array(df.length + 1);
  for (let g = 0; g < df.length; g++) lists[g + 1] = lists[g]! + isLookedUp[g]! * df[g]!;
  const end = lists.slice();
  const sentence = new Int32Array(lists[df.length]!);
  const times = new Float32Array(sentence.length);
  const here = new Float32Array(df.length);
  const norm = new Float64Array(size);
  for (let s = 0; s < size; s++) {
    for (let k = at[s]!; k < at[s + 1]!; k++) here[gram[k]!]! += share[k]!;
    for (let k = at[s]!; k < at[s + 1]!; k++) {
      const g = gram[k]!;
      const t = here[g]!;
      if (t === 0) continue;
      here[g] = 0;
      norm[s]! += weight[g]! * t * t;
      if (isLookedUp[g] === 0) continue;
      sentence[end[g]!] = s;
      times[end[g]!++] = t;
    }
    if (meter.spend(3 * (at[s + 1]! - at[s]!))) yield meter.progress();
  }
  return { postings: { at: lists, sentence, times }, norm: norm.map(Math.sqrt) };
}
