/** The words by which one language says who is speaking. All in lower case. */
export interface SpeechWords {
  /** Finite forms: "said", "told", "calls". */
  readonly verbs: ReadonlySet<string>;
  /** Of these, what is followed by whom it is said to or of, who is not the one that says it: "told", "accused". */
  readonly addressing: ReadonlySet<string>;
  /** Forms without a subject of their own, which is the sentence's: "saying", "calling". */
  readonly participles: ReadonlySet<string>;
  /** Verbs by which something is given a name: before a title they report no speech. */
  readonly naming: ReadonlySet<string>;
  /** Nouns that stand for speech: "claim", "promise". */
  readonly nouns: ReadonlySet<string>;
  /** "according to", before the speaker. */
  readonly accordingTo: readonly string[];
  readonly pronouns: Readonly<Record<string, 'm' | 'f' | 'n' | 'p'>>;
  readonly possessives: Readonly<Record<string, 'm' | 'f' | 'n' | 'p'>>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Texts that speak: "statement", "letter", "lawsuit". */
  readonly documents: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Works with a title: "film", "show", "headline". */
  readonly works: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** May stand between a subject and its verb: "also", "has", "later". */
  readonly between: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).filter(Boolean));
