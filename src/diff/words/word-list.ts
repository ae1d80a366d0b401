import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesOf, type Phrase } from '../phrases/phrases-of.ts';
import { Spellings } from './spellings.ts';
import { withStem } from './stem.ts';
import type { Role, Word } from './word.ts';

/** The words of one side, and what is asked of them for every link: each worked out when first asked for, and once. */
export class WordList {
  #forms: readonly string[] | null = null;
  #last: ReadonlyMap<string, number> | null = null;
  #phrases: readonly Phrase[] | null = null;
  #stemmed: WordList | null = null;
  #spellings: Spellings | null = null;
  #small: ReadonlyMap<string, Role> | null = null;
  #names: ReadonlySet<string> | null = null;
  #perhapsNames: readonly Word[] | null = null;

  constructor(readonly words: readonly Word[], readonly lexicon: Lexicon) {}

  /** The same list where the words are the same. */
  with(words: readonly Word[]): WordList {
    return words === this.words ? this : new WordList(words, this.lexicon);
  }

  get forms(): readonly string[] {
    return (this.#forms ??= this.words.map(({ form }) => form));
  }

  /** The last place of every form. */
  get last(): ReadonlyMap<string, number> {
    return (this.#last ??= new Map(this.forms.map((form, at) => [form, at])));
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??= phrasesOf(this.words, this.lexicon));
  }

  /** With the endings off that make other forms of the same word. */
  get stemmed(): WordList {
    return (this.#stemmed ??= new WordList(this.words.map((word) => withStem(word, this.lexicon)), this.lexicon));
  }

  get spellings(): Spellings {
    return (this.#spellings ??= new Spellings(this.words));
  }

  /** What the words in lower case do, by their form. */
  get small(): ReadonlyMap<string, Role> {
    return (this.#small ??= new Map(this.words.filter(({ capital }) => !capital).map(({ form, role }) => [form, role])));
  }

  /** What is taken for a name or has a capital, on which the other side may throw light. */
  get perhapsNames(): readonly Word[] {
    return (this.#perhapsNames ??= this.words.filter(({ capital, role }) => role === 'fact' || (capital && role === 'plain')));
  }

  /** Forms of the names that have a capital. */
  get names(): ReadonlySet<string> {
    return (this.#names ??= new Set(this.words.filter(({ capital, role }) => capital && role === 'fact').map(({ form }) => form)));
  }
}
