/**
 * Constructed articles with exact truth: the second is the first with its paragraphs shuffled, some dropped, some foreign
 * ones put in, and some words of each changed. Everything follows from the seed.
 */

export interface GeneratedPair {
  readonly a: string;
  readonly b: string;
  /** Paragraph of b → the paragraph of a that it was made from; foreign paragraphs are not in it. */
  readonly truth: ReadonlyMap<number, number>;
}

export interface PairSettings {
  /** Paragraphs of the first article. */
  readonly paragraphs: number;
  /** Share of words changed in every kept paragraph. */
  readonly changed: number;
  /** Share of paragraphs of the first that the second leaves out, and of foreign ones it has instead. */
  readonly dropped?: number;
  readonly foreign?: number;
  readonly seed?: number;
}

const SENTENCES = [2, 4] as const;
const WORDS = [9, 24] as const;

export function generatedPair({ paragraphs, changed, dropped = 0.2, foreign = 0.2, seed = 1 }: PairSettings): GeneratedPair {
  const random = randomOf(seed);
  const vocabulary = vocabularyOf(random, Math.max(600, 12 * paragraphs));
  const first = Array.from({ length: paragraphs }, () => paragraphOf(random, vocabulary));
  const kept = first.map((_, index) => index).filter(() => random() >= dropped);
  const second = [
    ...kept.map((from) => ({ from, text: changedParagraph(first[from]!, changed, random, vocabulary) })),
    ...Array.from({ length: Math.round(foreign * paragraphs) }, () => ({ from: -1, text: paragraphOf(random, vocabulary) })),
  ];
  shuffle(second, random);
  const truth = new Map(second.flatMap(({ from }, to) => (from < 0 ? [] : [[to, from] as const])));
  return { a: first.join('\n\n'), b: second.map(({ text }) => text).join('\n\n'), truth };
}

/** A set of articles that all tell the same sentences in an order and wording of their own. */
export function generatedSet(articles: number, sentences: number, changed: number, seed = 1): string[] {
  const random = randomOf(seed);
  const vocabulary = vocabularyOf(random, 3000);
  const told = Array.from({ length: sentences }, () => sentenceOf(random, vocabulary));
  return Array.from({ length: articles }, () => {
    const own = told.map((sentence) => changedParagraph(sentence, changed, random, vocabulary));
    shuffle(own, random);
    return own.join('\n\n');
  });
}

/** Mulberry32: small, and good enough to make texts. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = 'b br c cl d dr f fl g gr h j k l m n p pl r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st'];

/** Pronounceable words of two or three syllables, no two alike. */
function vocabularyOf(random: () => number, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 2 + Math.floor(2 * random());
    words.add(Array.from({ length: syllables }, () => pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random)).join(''));
  }
  return [...words];
}

/** Words as often as in prose: a few very often, most seldom (Zipf). */
function wordOf(random: () => number, vocabulary: readonly string[]): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
}

function sentenceOf(random: () => number, vocabulary: readonly string[]): string {
  const words = Array.from({ length: between(WORDS, random) }, () => wordOf(random, vocabulary));
  return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
}

function paragraphOf(random: () => number, vocabulary: readonly string[]): string {
  return Array.from({ length: between(SENTENCES, random) }, () => sentenceOf(random, vocabulary)).join(' ');
}

/** Each word is replaced, with the given chance, by another; full stops and capitals stay. */
function changedParagraph(text: string, share: number, random: () => number, vocabulary: readonly string[]): string {
  return text.replace(/\w+/g, (word) => {
    if (random() >= share) return word;
    const other = wordOf(random, vocabulary);
    return /^[A-Z]/.test(word) ? other.replace(/^./, (letter) => letter.toUpperCase()) : other;
  });
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

function between([low, high]: readonly [number, number], random: () => number): number {
  return low + Math.floor(random() * (high - low + 1));
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
