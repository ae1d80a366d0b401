/**
 * The comparison: the one form that every stage fills and every view, report and program reads.
 *
 * All offsets are UTF-16 code units into `Article.text`, half-open: `text.slice(start, end)`. Indexes count from 0.
 * Scores run from 0 to 1. `docs/comparison-json.md` describes the same form for other programs; a change of meaning
 * raises `SCHEMA` and comes with a migration.
 */

import type { Correction, JudgedCorrection, Note, PlacedNote } from './model/readers.ts';

export * from './model/readers.ts';

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

export const FOUND_IN = [
  'given',
  'metadata',
  'headline',
  'dateline',
  'byline',
  'caption',
  'credit',
  'body',
  'furniture',
  'script',
  'none',
] as const;

/** Where a detail of an article was found. `given`: by whoever supplied the article. `none`: not found. */
export type FoundIn = (typeof FOUND_IN)[number];

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
  /** What came in with source and text, so that the same comparison can be made again. Missing in older saved forms. */
  readonly input?: Omit<ArticleInput, 'source' | 'text'>;
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
  /** True where a reader made the link: its score is 1, whatever the words say. */
  readonly byReader?: true;
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
  /** The word that reports the speech ("said"). Null where the speaker is carried on from before. */
  readonly cue: string | null;
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

/** Words of one article. */
export interface Place extends Span {
  /** Index of the article. */
  readonly article: number;
}

export const FINDING_RULES = [
  'words-outside-marks',
  'words-missing',
  'sentence-missing',
  'words-changed',
  'words-inserted',
  'words-paraphrased',
  'speakers-differ',
  'calendar',
  'same-other-words',
  'rounded',
  'values-differ',
  'forms-differ',
  'short-form',
  'alias',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** What a message speaks of: words, a number, a date in ISO 8601, or several of them. */
export type Value = string | number | readonly string[];

/** Something worth a look, with the rule that found it and the words it rests on. Says what the words say, never who is right. */
export interface Finding {
  readonly rule: FindingRule;
  /** One sentence or phrase for readers. Free of sigla, so that the order of the articles does not change it. */
  readonly text: string;
  /** What the sentence speaks of, for saying it in another language. */
  readonly values?: readonly Value[];
  /** Never empty; in order of article and place. An empty span marks where words stand only elsewhere. */
  readonly evidence: readonly Place[];
}

export const SAYING_VERDICTS = ['whole', 'cut-short', 'cut-unmarked', 'altered', 'paraphrased', 'not-told'] as const;

/**
 * How an article renders a remark. `whole`: every word, perhaps some just outside the marks. `cut-short`: words left out at an
 * end, at an ellipsis or between two pairs of marks, or told in other words outside the marks. `cut-unmarked`: one or more
 * sentences left out inside one pair of marks without an ellipsis. `altered`: words changed, or left out within a sentence,
 * inside the marks and without a sign. `paraphrased`: told without quotation marks. `not-told`: not found.
 */
export type SayingVerdict = (typeof SAYING_VERDICTS)[number];

export const WORD_STATES = ['in', 'out', 'other', 'left-out'] as const;

/** What became of a word of the fullest form: inside the marks, outside them, another word in its place, or left out. */
export type WordState = (typeof WORD_STATES)[number];

/** A remark as one article renders it. An article that quotes it twice (headline and body) has two renderings. */
export interface Rendering {
  readonly article: number;
  readonly verdict: SayingVerdict;
  /** Indexes into `Comparison.quotations`, ascending; empty where the article does not quote it. */
  readonly quotations: readonly number[];
  /** From the first word that renders the remark to the last, quoted or not; null where it is not told. */
  readonly at: Span | null;
  /** One for each word of the fullest form. */
  readonly words: readonly WordState[];
  /** What is particular about this rendering. */
  readonly findings: readonly Finding[];
}

/** One remark over all articles that take part. */
export interface Saying {
  /** The fullest form: indexes into `Comparison.quotations`, ascending, of one article; several when it runs over sentences. */
  readonly fullest: readonly number[];
  /** The words of the fullest form, where they stand in its article: one bar each. */
  readonly words: readonly Span[];
  /** As full a name as any article gives. */
  readonly speaker: string | null;
  /** The fullest first, then in order of article and place; an article that does not tell it has one too. */
  readonly renderings: readonly Rendering[];
  /** What holds over the articles, e.g. that they name different speakers. */
  readonly findings: readonly Finding[];
}

export const FACT_VERDICTS = ['agree', 'other-words', 'rounded', 'disagree', 'one-source'] as const;

/** `other-words`: the same value said differently ("Friday", "November 10"). `rounded`: one value is a round form of the other. */
export type FactVerdict = (typeof FACT_VERDICTS)[number];

/** A number, date, sum … of one thing, over all articles that take part. */
export interface Fact {
  /** A few words that stand around the figure in its articles, for naming what is counted or dated. */
  readonly label: string;
  readonly kind: FigureKind;
  /** One for each article that states it, in order; figures are indexes into `Comparison.figures`, ascending. */
  readonly entries: readonly { readonly article: number; readonly figures: readonly number[] }[];
  readonly verdict: FactVerdict;
  readonly findings: readonly Finding[];
}

export const NAME_KINDS = ['person', 'group', 'place', 'name'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What one article calls somebody or something, and everywhere it does so. */
export interface NameForm {
  readonly article: number;
  /** As first printed, white space apart. */
  readonly form: string;
  readonly spans: readonly Span[];
}

/** One person, group or place named by two articles or more. */
export interface Naming {
  /** The fullest name given. */
  readonly name: string;
  /** `name` where it cannot be told. */
  readonly kind: NameKind;
  /** In order of article, then the most frequent first. */
  readonly forms: readonly NameForm[];
  readonly findings: readonly Finding[];
}

/** What another article has in place of a sentence that it does not tell. */
export interface Elsewhere {
  /** Index of the other article. */
  readonly article: number;
  /** The nearest passage there and how likely it tells the same, below the threshold; null where nothing comes near. */
  readonly nearest: { readonly sentences: readonly number[]; readonly score: number } | null;
  /**
   * Where the same words, or nearly, stand in a block set aside as page furniture, inside that one block. Such a sentence is
   * not left out there.
   */
  readonly setAside: Span | null;
}

/** A sentence that some other article does not tell, with the evidence. */
export interface Omission {
  /** Index of the article that tells it, and of the sentence in it. */
  readonly article: number;
  readonly sentence: number;
  /** One for each other article without a link to it, in order; never empty. */
  readonly elsewhere: readonly Elsewhere[];
}

export const VERSION_ORDERS = ['dates', 'lengths', 'unknown', 'reader'] as const;

/** What versions are ordered by: their dates; their lengths, the longer taken for the later; nothing that tells; or what a reader says. */
export type VersionOrder = (typeof VERSION_ORDERS)[number];
/** What tells it without a reader. */
export type FoundOrder = Exclude<VersionOrder, 'reader'>;

/** Articles of one outlet that are one report at several times, told by its name and much the same wording. */
export interface Versions {
  /** Indexes of the articles, two or more: the oldest first, as far as can be told. */
  readonly articles: readonly number[];
  readonly order: VersionOrder;
  /** Share of the shorter text's words that two of them have in common at least. */
  readonly sameWords?: number;
  /** What tells it and their order, or that nothing tells the order; a fragment for readers, free of sigla. */
  readonly because: string;
}

export const NOTICE_KINDS = ['other-event', 'same-text', 'cut-off', 'no-text', 'language-differs', 'limit', 'no-match'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface Notice {
  readonly kind: NoticeKind;
  /** The article it speaks of, or null for the whole comparison. */
  readonly article: number | null;
  /** One or two sentences for readers. */
  readonly text: string;
  /** What they speak of, for saying it in another language. */
  readonly values?: readonly Value[];
}

/** A reader's decision about one block, kept by the offset at which the block starts. */
export interface RoleSetting {
  readonly start: number;
  readonly role: BlockRole;
}

export const DROPPED_KINDS = [
  'script',
  'picture',
  'embedded',
  'field',
  'hidden',
  'deleted',
  'comment',
  'part',
  'mark',
] as const;

/**
 * What an input holds that is no text of its article. `script`: scripts and style sheets; `embedded`: videos, frames, objects;
 * `field`: fields of forms; `hidden`: text that the page does not show; `deleted`: deletions of a tracked document; `comment`:
 * comments in its margin; `part`: further parts of an archive; `mark`: signs that point to a footnote.
 */
export type DroppedKind = (typeof DROPPED_KINDS)[number];

/** How many things of a kind were left out on the way in. */
export interface Dropped {
  readonly kind: DroppedKind;
  /** At least 1. */
  readonly count: number;
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
  /** What was left out when the file was read, each kind once; missing where nothing was. */
  readonly dropped?: readonly Dropped[];
  /** The page itself says that it shows only the free part of the article. */
  readonly partial?: true;
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
  /** What was said, in order of the article and place of the fullest form. */
  readonly sayings: readonly Saying[];
  readonly facts: readonly Fact[];
  readonly names: readonly Naming[];
  /** Every sentence that not all articles tell, in order; articles set apart have and count as none. */
  readonly omissions: readonly Omission[];
  /** In order of the first article by index; articles set apart may be versions too. */
  readonly versions: readonly Versions[];
  readonly notices: readonly Notice[];
  /** The reader's corrections, in the order in which they were made; compared anew with them, it is the same comparison. */
  readonly corrections: readonly JudgedCorrection[];
  /** The reader's notes, in the order in which they were written. */
  readonly notes: readonly PlacedNote[];
}

export interface CompareOptions {
  /** Links below this score are left out. */
  readonly threshold: number;
  /** Set when the host supplied what sentences mean: links rest on that too, and without it come out otherwise. */
  readonly meaning?: boolean;
}

/** All that a comparison rests on besides the articles. */
export interface CompareSettings extends Partial<CompareOptions> {
  readonly corrections?: readonly Correction[];
  readonly notes?: readonly Note[];
}

/** What the engine is doing, in steps that can be counted. */
export interface Progress {
  readonly stage: 'read' | 'annotate' | 'align' | 'diff' | 'collate' | 'findings';
  readonly done: number;
  readonly total: number;
}

/** A stage that can be taken in slices: it yields between steps, so that a host can show progress, breathe or stop. */
export type Steps<T> = Generator<Progress, T, void>;
