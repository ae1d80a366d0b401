import { QUOTED } from './corpus.ts';
import type { Corpus } from './corpus.ts';

/** A word as printed, with what relation and reasons are read from. */
export interface ToldWord {
  /** Words that are written alike have the same number. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
  /** How telling the word is in the set, 0 to 1. */
  readonly weight: number;
  readonly name: boolean;
  readonly quoted: boolean;
}

/** One side of a link: its words in order, and each once with how often it stands there. */
export interface Told {
  readonly text: string;
  readonly words: readonly ToldWord[];
  readonly types: ReadonlyMap<number, { readonly word: ToldWord; readonly count: number }>;
  /** Those of the types that tell something, most telling first. */
  readonly telling: readonly ToldWord[];
  readonly quoted: readonly ToldWord[];
  /** Summed weight of the types. */
  readonly weight: number;
}

/** Words less telling than this explain nothing ("said", "the"). */
const TELLING = 0.35;

/** Sentences remembered: every sentence is told once for each other article. */
const REMEMBERED = 4000;

/** Reads the sides of links off the corpus. */
export class Teller {
  readonly #known = new Map<number, Told>();
  readonly #ids = new Map<string, number>();

  constructor(readonly corpus: Corpus) {}

  told(sentences: readonly number[]): Told {
    const { articles, article } = this.corpus;
    if (sentences.length > 1) return toldOf(articles[article[sentences[0]!]!]!.text, sentences.flatMap((s) => this.#words(s)));
    const s = sentences[0]!;
    const known = this.#known.get(s) ?? toldOf(articles[article[s]!]!.text, this.#words(s));
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(s, known);
    return known;
  }

  #words(s: number): ToldWord[] {
    const { articles, article, index, wordAt, word, weight, name, flags } = this.corpus;
    let at = wordAt[s]! - 1;
    return articles[article[s]!]!.tokens[index[s]!]!.filter(({ kind }) => kind !== 'mark').map(({ norm, kind, start, end }) => {
      const known = ++at < wordAt[s + 1]!;
      const id = known ? word[at]! : -1;
      const quoted = known && (flags[at]! & QUOTED) !== 0;
      return { id: this.#id(norm), start, end, number: kind === 'number', weight: weight[id] ?? 0, name: name[id] === 1, quoted };
    });
  }

  #id(norm: string): number {
    let id = this.#ids.get(norm);
    if (id === undefined) this.#ids.set(norm, (id = this.#ids.size));
    return id;
  }
}

function toldOf(text: string, words: readonly ToldWord[]): Told {
  const types = new Map<number, { word: ToldWord; count: number }>();
  let weight = 0;
  for (const word of words) {
    const type = types.get(word.id);
    if (type) type.count++;
    else {
      types.set(word.id, { word, count: 1 });
      weight += word.weight;
    }
  }
  const telling = Array.from(types.values(), ({ word }) => word).filter((word) => word.weight >= TELLING);
  telling.sort((p, q) => q.weight - p.weight || p.start - q.start);
  return { text, words, types, telling, quoted: words.filter(({ quoted }) => quoted), weight };
}
