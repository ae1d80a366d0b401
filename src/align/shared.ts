import type { Steps } from '../model.ts';
import { MOST_CLAUSES, NUMBER, QUOTED } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Meter } from './meter.ts';

/** Places of one word remembered in a sentence: a word repeated a million times must not cost a million squared. */
const MOST_PLACES = 4;
const MOST_WORDS = 400;

/** What the words of two sentences have in common, weighed by how telling each word is in the set. */
export class SharedWords {
  mass = 0;
  /** Part of the mass that is no name, or stands inside quotation marks. */
  statement = 0;
  names = 0;
  quoted = 0;
  numbers = 0;
  numbersDiffer = false;
  sameFirstName = false;
  /** Weight of shared words that stand in one sentence only of either article: said once here, said once there. */
  unique = 0;
  /** Largest weight shared by a clause of one and a clause of the other. */
  inClause = 0;
  /** Weights of the three most telling shared words. */
  readonly rarest = new Float64Array(3);
  /** Summed weight of shared sequences of two or more words. */
  runs = 0;
  /** The same for sequences that are quoted on either side. */
  quotedRun = 0;
  /** Weight of the word types of every sentence. */
  readonly total: Float64Array;
  readonly #seenI: Int32Array;
  readonly #seenJ: Int32Array;
  /** Bits of how the word stands in the held sentence. */
  readonly #flagsI: Uint8Array;
  readonly #first: Int32Array;
  #next = new Int32Array(0);
  readonly #taken = new Uint8Array(MOST_WORDS);
  readonly #quotedShare: Float64Array;
  readonly #numberCount: Int32Array;
  readonly #firstName: Int32Array;
  /** Sentences of every article that hold a word, up to 255: at article × words + word. */
  readonly #within: Uint8Array;
  readonly #clauses = new Float64Array(MOST_CLAUSES * MOST_CLAUSES);
  #i = -1;
  #stamp = 0;

  constructor(readonly corpus: Corpus) {
    const { size, forms } = corpus;
    this.#seenI = new Int32Array(forms.length).fill(-1);
    this.#seenJ = new Int32Array(forms.length).fill(-1);
    this.#flagsI = new Uint8Array(forms.length);
    this.#first = new Int32Array(forms.length).fill(-1);
    this.#next = new Int32Array(MOST_WORDS);
    this.total = new Float64Array(size);
    this.#quotedShare = new Float64Array(size);
    this.#numberCount = new Int32Array(size);
    this.#firstName = new Int32Array(size).fill(-1);
    this.#within = new Uint8Array(corpus.articles.length * forms.length);
  }

  /** Surveys all sentences; to be called once, first. */
  *survey(meter: Meter): Steps<void> {
    for (let s = 0; s < this.corpus.size; s++) {
      this.#survey(s);
      if (meter.spend(5 * this.length(s))) yield meter.progress();
    }
    this.#seenI.fill(-1);
  }

  length(s: number): number {
    return this.corpus.wordAt[s + 1]! - this.corpus.wordAt[s]!;
  }

  quotedShare(s: number): number {
    return this.#quotedShare[s]!;
  }

  #survey(s: number): void {
    const { wordAt, word, weight, flags, name } = this.corpus;
    for (let p = wordAt[s]!; p < wordAt[s + 1]!; p++) {
      const id = word[p]!;
      if (flags[p]! & QUOTED) this.#quotedShare[s]! += 1 / this.length(s);
      if (this.#firstName[s]! < 0 && name[id]) this.#firstName[s] = id;
      if (this.#seenI[id] === s) continue;
      this.#seenI[id] = s;
      this.total[s]! += weight[id]!;
      const held = this.corpus.article[s]! * this.corpus.forms.length + id;
      if (this.#within[held]! < 255) this.#within[held]!++;
      if (flags[p]! & NUMBER) this.#numberCount[s]!++;
    }
  }

  hold(i: number): void {
    const { wordAt, word, flags } = this.corpus;
    this.#i = i;
    const from = wordAt[i]!;
    const end = Math.min(wordAt[i + 1]!, from + MOST_WORDS);
    for (let p = end - 1; p >= from; p--) {
      const id = word[p]!;
      this.#next[p - from] = this.#seenI[id] === i ? this.#first[id]! : -1;
      this.#flagsI[id] = this.#seenI[id] === i ? this.#flagsI[id]! | flags[p]! : flags[p]!;
      this.#seenI[id] = i;
      this.#first[id] = p;
    }
  }

  compare(j: number): void {
    const { wordAt, word, weight, flags, name, clause } = this.corpus;
    const homeI = this.corpus.article[this.#i]! * this.corpus.forms.length;
    const homeJ = this.corpus.article[j]! * this.corpus.forms.length;
    this.mass = this.statement = this.names = this.quoted = this.numbers = this.unique = 0;
    const clauses = this.#clauses.fill(0);
    this.rarest.fill(0);
    const [seenI, seenJ, i, stamp] = [this.#seenI, this.#seenJ, this.#i, ++this.#stamp];
    const end = Math.min(wordAt[j + 1]!, wordAt[j]! + MOST_WORDS);
    for (let p = wordAt[j]!; p < end; p++) {
      const id = word[p]!;
      if (seenI[id] !== i || seenJ[id] === stamp) continue;
      seenJ[id] = stamp;
      const w = weight[id]!;
      const quoted = (this.#flagsI[id]! | flags[p]!) & QUOTED;
      this.mass += w;
      if (!name[id] || quoted) this.statement += w;
      if (name[id]) this.names += w;
      if (quoted) this.quoted += w;
      if (flags[p]! & NUMBER) this.numbers += w;
      if (this.#within[homeI + id] === 1 && this.#within[homeJ + id] === 1) this.unique += w;
      clauses[clause[this.#first[id]!]! * MOST_CLAUSES + clause[p]!]! += w;
      this.#rank(w);
    }
    let inClause = 0;
    for (const mass of clauses) if (mass > inClause) inClause = mass;
    this.inClause = inClause;
    this.numbersDiffer = this.numbers === 0 && this.#numberCount[this.#i]! > 0 && this.#numberCount[j]! > 0;
    this.sameFirstName = this.#firstName[j]! >= 0 && this.#firstName[this.#i] === this.#firstName[j];
    this.#findRuns(j);
  }

  #rank(w: number): void {
    const r = this.rarest;
    if (w <= r[2]!) return;
    r[2] = w;
    for (let k = 2; k > 0 && r[k]! > r[k - 1]!; k--) {
      r[k] = r[k - 1]!;
      r[k - 1] = w;
    }
  }

  /** From left to right the longest shared sequence at each place, no word of either side used twice. */
  #findRuns(j: number): void {
    const { wordAt, word, weight, flags } = this.corpus;
    this.runs = this.quotedRun = 0;
    const fromI = wordAt[this.#i]!;
    const endI = Math.min(wordAt[this.#i + 1]!, fromI + MOST_WORDS);
    const end = Math.min(wordAt[j + 1]!, wordAt[j]! + MOST_WORDS);
    this.#taken.fill(0, 0, endI - fromI);
    for (let q = wordAt[j]!; q < end; ) {
      let length = 0;
      let start = -1;
      let places = 0;
      const id = word[q]!;
      for (let p = this.#seenI[id] === this.#i ? this.#first[id]! : -1; p >= 0 && places < MOST_PLACES; p = this.#next[p - fromI]!) {
        places++;
        let n = 0;
        while (p + n < endI && q + n < end && word[p + n] === word[q + n] && !this.#taken[p + n - fromI]) n++;
        if (n > length) {
          length = n;
          start = p;
        }
      }
      if (length < 2) {
        q++;
        continue;
      }
      let sum = 0;
      let quoted = 0;
      for (let n = 0; n < length; n++) {
        this.#taken[start + n - fromI] = 1;
        const w = weight[word[q + n]!]!;
        sum += w;
        if ((flags[start + n]! | flags[q + n]!) & QUOTED) quoted += w;
      }
      const long = length >= 4 ? 0.05 * (length - 2) : 0;
      this.runs += sum + long;
      this.quotedRun += quoted;
      q += length;
    }
  }
}
