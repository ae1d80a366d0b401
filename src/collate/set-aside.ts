import type { Article, Span } from '../model.ts';
import { isWord, tokensOf, type Token } from '../segment/tokens.ts';

/** Words in a row that are looked up together: single words stand everywhere, three in a row seldom by chance. */
const RUN = 3;
/** Of fewer words, a menu holds many by chance. */
const FEWEST_WORDS = 4;
/** No sentence has more; a text without full stops would be looked up a dozen times over. */
const MOST_WORDS = 400;
/** Share of a sentence's words, in shared runs, from which on the furniture says the same: a word or two may differ. */
const SAME = 0.7;
/** Places looked at for each sentence. A line that a page repeats hundreds of times is found at the first few. */
const MOST_PLACES = 12;

/** Words of one block, as indexes into all words of the furniture. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface Match {
  readonly span: Span;
  readonly share: number;
}

/** The page furniture of one article, to be asked whether a sentence of another stands in it. */
export class SetAside {
  readonly #words: Token[] = [];
  /** Where each run of words begins. Runs do not reach from one block into the next. */
  readonly #places = new Map<string, { readonly place: number; readonly block: Range }[]>();

  constructor({ text, blocks, language }: Article) {
    for (const span of blocks) if (span.role === 'furniture') this.#add(tokensOf(text, span, language).filter(isWord));
  }

  /** The words of one block that are those of the sentence, or nearly; null where no block has them. */
  find(sentence: readonly Token[]): Span | null {
    const words = sentence.filter(isWord);
    if (this.#places.size === 0 || words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
    const runs = runsOf(words);
    const matches = this.#starts(runs).map(({ start, block }) => this.#matchAt(start, block, runs));
    const best = matches.reduce<Match>((x, y) => (y.share > x.share ? y : x), { span: { start: 0, end: 0 }, share: 0 });
    return best.share >= SAME ? best.span : null;
  }

  #add(words: readonly Token[]): void {
    const from = this.#words.length;
    const block = { from, to: from + words.length };
    for (const word of words) this.#words.push(word);
    runsOf(words).forEach((run, at) => {
      const places = this.#places.get(run);
      if (places) places.push({ place: from + at, block });
      else this.#places.set(run, [{ place: from + at, block }]);
    });
  }

  /** Where the sentence would begin, by its runs with the fewest places: a rare run leads to few wrong ones. */
  #starts(runs: readonly string[]): { start: number; block: Range }[] {
    const known = runs
      .map((run, at) => ({ at, places: this.#places.get(run) ?? [] }))
      .filter(({ places }) => places.length > 0)
      .sort((x, y) => x.places.length - y.places.length);
    const starts = new Map<string, { start: number; block: Range }>();
    for (const { at, places } of known) {
      for (const { place, block } of places) {
        starts.set(`${block.from} ${place - at}`, { start: place - at, block });
        if (starts.size === MOST_PLACES) return [...starts.values()];
      }
    }
    return [...starts.values()];
  }

  /** How much of the sentence stands around a place of a block, with room for a quarter more words than it has. */
  #matchAt(start: number, block: Range, runs: readonly string[]): Match {
    const length = runs.length + RUN - 1;
    const room = Math.ceil(length / 4);
    const around = { from: Math.max(block.from, start - room), to: Math.min(block.to, start + length + room) };
    const there = new Map(runsOf(this.#words.slice(around.from, around.to)).map((run, at) => [run, around.from + at]));
    const found = runs.flatMap((run, at) => {
      const place = there.get(run);
      return place === undefined ? [] : [{ at, place }];
    });
    const covered = new Set(found.flatMap(({ at }) => Array.from({ length: RUN }, (_, word) => at + word)));
    const places = found.map(({ place }) => place).sort((x, y) => x - y);
    return { span: this.#spanOf(places[0]!, places.at(-1)! + RUN - 1), share: covered.size / length };
  }

  #spanOf(first: number, last: number): Span {
    return { start: this.#words[first]!.start, end: this.#words[last]!.end };
  }
}

function runsOf(words: readonly Token[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).map(({ norm }) => norm).join(' '));
}
