/**
 * The comparison: the one form that every stage fills and every view, report and program reads.
 *
 * All offsets are UTF-16 code units into `Article.text`, half-open: `text.slice(start, end)`. Indexes count from 0.
 * Scores run from 0 to 1. `docs/comparison-json.md` describes the same form for other programs; a change of meaning
 * raises `SCHEMA` and comes with a migration.
 */

export const SCHEMA = 1;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const BLOCK_ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'credit',
  'furniture',
] as const;

/** What a block is in its article. `furniture` is page furniture set aside: it has no sentences and takes no part. */
export type BlockRole = (typeof BLOCK_ROLES)[number];

export interface Block extends Span {
  readonly role: BlockRole;
  /** The rule that gave the role, as a short phrase for readers ("printed twice", "menu"). Always there on furniture. */
  readonly because?: string;
}

export interface Sentence extends Span {
  /** Index of its block in `Article.blocks`. */
  readonly block: number;
}

/** Where a detail of an article was found. `given`: by whoever supplied the article. `none`: not found. */
export type FoundIn =
  | 'given'
  | 'metadata'
  | 'headline'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'body'
  | 'furniture'
  | 'script'
  | 'none';

export interface Found {
  readonly in: FoundIn;
  /** The words it rests on, where they stand in the text. */
  readonly at?: Span;
}

export interface Article {
  /** Stays the same whatever the order of the articles: made from source and text. */
  readonly id: string;
  /** The letter that stands for the article in this comparison: "A", "B", … "Z", "AA". */
  readonly sigil: string;
  /** File name, URL or slot name, as given. */
  readonly source: string;
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO 8601 date or date-time, as exact as what was found ("2017-11-11", or "--11-11" without a year). */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 tag of the primary language, "und" when unknown. */
  readonly language: string;
  /** How publisher, title, published and language were found. */
  readonly found: {
    readonly publisher: Found;
    readonly title: Found;
    readonly published: Found;
    readonly language: Found;
  };
  /** The only copy of the text, never normalised. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Words outside furniture. */
  readonly words: number;
  /** True when the article takes no part in the counts: it looks like another event, or the reader said so. */
  readonly setApart: boolean;
}

export const RELATIONS = ['verbatim', 'edited', 'rewritten', 'partial'] as const;

/**
 * How two linked sentences relate. `verbatim`: the same words (punctuation, quote glyphs, case and white space apart).
 * `edited`: the same sentence with local edits. `rewritten`: the same main statement in substantially other words.
 * `partial`: one specific statement or quotation in common, while at least one side mainly tells something else or more.
 */
export type Relation = (typeof RELATIONS)[number];

export const CHANGE_KINDS = ['words', 'added', 'left-out', 'figure', 'attribution', 'quotation'] as const;

/**
 * What kind of difference a change is. `added` stands in `b` only, `left-out` in `a` only; `figure` covers numbers,
 * dates and names; `attribution` who says it and how sure; `quotation` words inside quotation marks.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Words that differ inside a link. An empty span marks where words stand only on the other side. */
export interface Change {
  readonly a: Span;
  readonly b: Span;
  readonly kind: ChangeKind;
}

export interface Link {
  /** Sentence indexes, ascending, never empty. A sentence may be in more than one link. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: Relation;
  /** Probability that a careful reader accepts the link. */
  readonly score: number;
  /** Off the longest chain of links that keeps both articles' order. */
  readonly moved: boolean;
  /** Share of the words of the shorter side that the other side has too. */
  readonly sameWords: number;
  /** In order of `a`. `null` for partial links and past a work limit. */
  readonly changes: readonly Change[] | null;
  /** What made the link, best first. */
  readonly because: readonly string[];
}

export interface Alignment {
  /** Article indexes, a < b. */
  readonly a: number;
  readonly b: number;
  readonly links: readonly Link[];
  /** Sentences without a link; with the links they cover every sentence. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
  /** Share of the words of the shorter article that stand in runs of words shared inside links. */
  readonly sameWords: number;
  /** False when a limit was hit. */
  readonly complete: boolean;
}

export interface Reading {
  /** Index of the article. */
  readonly article: number;
  /** Sentence indexes, ascending, never empty. */
  readonly sentences: readonly number[];
}

/** What several articles tell, over all of them; one reading for each article that has it. */
export interface Passage {
  readonly readings: readonly Reading[];
  /** A few words that the readings share, for naming the passage ("Islamic State … joint statement"). */
  readonly label: string;
}

export interface Quotation extends Span {
  readonly article: number;
  readonly speaker: string | null;
  /** `scare`: quotation marks that do not report speech (scare quotes, titles). */
  readonly kind: 'quote' | 'scare';
}

export const FIGURE_KINDS = ['number', 'date', 'money', 'percent', 'duration', 'age', 'distance', 'other'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface Figure extends Span {
  readonly article: number;
  readonly kind: FigureKind;
  /** Normalised: ISO 8601 date or interval, number, amount and unit. */
  readonly value: string;
}

export const NOTICE_KINDS = ['other-event', 'same-text', 'cut-off', 'no-text', 'language-differs', 'limit', 'no-match'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Notice {
  readonly kind: NoticeKind;
  /** The article it speaks of, or null for the whole comparison. */
  readonly article: number | null;
  /** One or two sentences for readers. */
  readonly text: string;
}

/** A reader's decision about one block, kept by the offset at which the block starts. */
export interface RoleSetting {
  readonly start: number;
  readonly role: BlockRole;
}

/** One article as it comes in. Whatever is set here wins over what would be guessed. */
export interface ArticleInput {
  readonly source: string;
  readonly text: string;
  /** Blocks already known (from HTML or Markdown). Without them the text is read as plain text. */
  readonly blocks?: readonly Block[];
  /** From a page's own metadata: believed before any guess from the text. */
  readonly metadata?: ArticleDetails;
  /** Set by the reader: believed before anything else. */
  readonly given?: ArticleDetails;
  /** Roles set by the reader, e.g. a furniture line put back as a paragraph. */
  readonly roles?: readonly RoleSetting[];
  /** Whether the article counts: `auto` sets it apart when it looks like another event. */
  readonly count?: 'auto' | 'always' | 'never';
}

export interface ArticleDetails {
  readonly publisher?: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface Comparison {
  readonly schema: typeof SCHEMA;
  /** Name and version of the engine that made it. */
  readonly engine: string;
  readonly options: CompareOptions;
  readonly articles: readonly Article[];
  /** One for every pair, in order of (a, b). */
  readonly alignments: readonly Alignment[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly notices: readonly Notice[];
}

export interface CompareOptions {
  /** Links below this score are left out. */
  readonly threshold: number;
}

/** What the engine is doing, in steps that can be counted. */
export interface Progress {
  readonly stage: 'read' | 'align' | 'diff' | 'collate';
  readonly done: number;
  readonly total: number;
}

/** A stage that can be taken in slices: it yields between steps, so that a host can show progress, breathe or stop. */
export type Steps<T> = Generator<Progress, T, void>;
