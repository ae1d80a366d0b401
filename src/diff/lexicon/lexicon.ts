/**
 * What the marks know of one language. Every list may be empty: without it a rule has less to go by, but works. All
 * words are in the normal form of tokens (lower case, straight apostrophes).
 */
export interface Lexicon {
  /** Words that carry grammar and little meaning: articles, prepositions, pronouns, auxiliaries. */
  readonly light: ReadonlySet<string>;
  /** Verbs of saying and what stands in for them ("according", "citing"). */
  readonly saying: ReadonlySet<string>;
  /** How sure: "apparently", "may", "not". */
  readonly certainty: ReadonlySet<string>;
  /** Who or what says it: "spokesman", "statement". */
  readonly sources: ReadonlySet<string>;
  /** Forms of address and offices that stand before a name: "mr", "president". */
  readonly titles: ReadonlySet<string>;
  /** Names of months and days, and words that place a time ("yesterday"). */
  readonly calendar: ReadonlySet<string>;
  /** Endings that make another form of the same word, longest first. */
  readonly endings: readonly string[];
  /** Number words to their value in digits. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Short forms to the form they stand for: "nov" to "november". */
  readonly longForms: ReadonlyMap<string, string>;
}

/** Splits a list written as running text into words; "a=b" gives a pair. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
export const mapOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]));

export const NO_LEXICON: Lexicon = {
  light: new Set(),
  saying: new Set(),
  certainty: new Set(),
  sources: new Set(),
  titles: new Set(),
  calendar: new Set(),
  endings: [],
  numbers: new Map(),
  longForms: new Map(),
};
