/** Characters of an article that are searched for a word. Enough for the lead, and the same work for any length. */
const LEAD = 10_000;
/** Places looked at. One tells enough; more only guard against a list of names. */
const MOST_PLACES = 4;

const WORDS = / ([\p{L}\p{M}]+)/gu;
const FIRST_LETTERS = /^[\p{L}\p{M}]+/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Where the words of an article's lead stand: looked up for every name that begins a sentence. */
export class Lead {
  readonly #text: string;
  /** Offsets of the spaces before words, by the letters that these begin with. */
  readonly #spaces = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text.slice(0, LEAD);
    for (const { index, 1: letters } of this.#text.matchAll(WORDS)) {
      const known = this.#spaces.get(letters!);
      if (known) known.push(index);
      else this.#spaces.set(letters!, [index]);
    }
  }

  /** The character before the space before a word, at each of its first places outside of a stretch of the text. */
  before(word: string, from: number, to: number): string[] {
    const spaces = this.#spaces.get(FIRST_LETTERS.exec(word)?.[0] ?? '') ?? [];
    const places = spaces.filter((at) => (at < from || at > to) && this.#hasWord(word, at + 1));
    return places.slice(0, MOST_PLACES).map((at) => this.#text.charAt(at - 1));
  }

  #hasWord(word: string, at: number): boolean {
    return this.#text.startsWith(word, at) && !LETTER.test(this.#text.charAt(at + word.length));
  }
}
