/**
 * What the marks know of one language. Every list may be empty: without it a rule has less to go by, but works. All
 * words are in the normal form of tokens (lower case, straight apostrophes).
 */
export interface Lexicon {
  /** Every noun is written with a capital, so that a capital makes no name. */
  readonly nounsHaveCapitals: boolean;
  /** Words that carry grammar and little meaning: articles, prepositions, pronouns, auxiliaries. */
  readonly light: ReadonlySet<string>;
  /** Light words that are a name when written in capitals: "US", "WHO". */
  readonly initials: ReadonlySet<string>;
  /** Verbs of saying and what stands in for them ("according", "citing"). */
  readonly saying: ReadonlySet<string>;
  /** Words that are a verb of saying or a noun ("reports"): of saying only after a name or before a clause. */
  readonly sayingOrNoun: ReadonlySet<string>;
  /** How a verb ends that has no subject of its own before it: "saying", "alleging". */
  readonly participle: RegExp;
  /** Verbs of saying whose clause follows and has no subject before it: "according to the text". */
  readonly leads: ReadonlySet<string>;
  /** The word that joins what is said to who says it. */
  readonly that: string;
  /** Words that begin a noun with nothing else before it, and no clause: "a", "the". */
  readonly articles: ReadonlySet<string>;
  /** Words that begin a clause about the noun before: "who", "which". */
  readonly relatives: ReadonlySet<string>;
  /** Words that join clauses. */
  readonly joins: ReadonlySet<string>;
  /** Words that often begin a clause, as after "says": "the", "they". */
  readonly clauseStarts: ReadonlySet<string>;
  /** Small words that begin a place or a time: "in", "on". */
  readonly places: ReadonlySet<string>;
  /** Words that begin what hangs on a sentence: prepositions, joining words, "which". */
  readonly asides: ReadonlySet<string>;
  /** Words between the names of a list: "and", "the". */
  readonly lists: ReadonlySet<string>;
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
  /** What stands behind the digits of an ordinal number: "th". */
  readonly ordinals: ReadonlySet<string>;
  /** Short forms to the form they stand for: "nov" to "november". */
  readonly longForms: ReadonlyMap<string, string>;
}

/** Splits a list written as running text into words; "a=b" gives a pair. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
export const mapOf = (list: string): ReadonlyMap<string, string> =>
  new Map(list.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]));

export const NO_LEXICON: Lexicon = {
  nounsHaveCapitals: false,
  light: new Set(),
  initials: new Set(),
  saying: new Set(),
  sayingOrNoun: new Set(),
  participle: /$^/,
  leads: new Set(),
  that: '',
  articles: new Set(),
  relatives: new Set(),
  joins: new Set(),
  clauseStarts: new Set(),
  places: new Set(),
  asides: new Set(),
  lists: new Set(),
  certainty: new Set(),
  sources: new Set(),
  titles: new Set(),
  calendar: new Set(),
  endings: [],
  numbers: new Map(),
  ordinals: new Set(),
  longForms: new Map(),
};
