import type { ChangeKind, FactVerdict, WordState } from '../../model.ts';
import type { Standing } from '../../present/passages.ts';
import type { ToldVerdict } from '../../present/quotes.ts';
import type { ReportChoices } from './choices.ts';

/**
 * What a report says, apart from how it looks: every output is made of this, so that all have the same words and figures.
 *
 * Every text is ready to be shown, in the language of `language`, and untrusted: a formatter escapes it. Articles are meant
 * by their index in the comparison; `Report.sources` has their letters and names. An article that was not chosen is nowhere.
 */
export interface Report {
  readonly choices: ReportChoices;
  /** BCP 47 tag of the report's own words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** "Comparison report", for a running head. */
  readonly kind: string;
  readonly title: string;
  /** Under the title: how many articles were compared, and how many were set apart. */
  readonly deck: string;
  /** Always all sources, whether the part about them is among the sections or not. */
  readonly sources: readonly Source[];
  /** In order, without those that were not chosen. */
  readonly sections: readonly Section[];
}

export interface Source {
  readonly article: number;
  readonly sigil: string;
  /** What readers call it; a name made of its letter where outlets are hidden. */
  readonly name: string;
  readonly headline: string | null;
  /** As found: "2017-11-11", or "--11-11" without a year. */
  readonly published: string | null;
  /** The same for readers, or that none was found. */
  readonly date: string;
  readonly url: string | null;
  /** File name or address as given; null where outlets are hidden. */
  readonly file: string | null;
  readonly language: string;
  readonly sentences: number;
  readonly words: number;
  /** Lines set aside as page furniture. */
  readonly linesAside: number;
  readonly setApart: boolean;
}

export type Section =
  | SummarySection
  | SourcesSection
  | ToldSection
  | OrderSection
  | LikenessSection
  | PassagesSection
  | QuotationsSection
  | FiguresSection
  | NamesSection
  | AloneSection
  | AsideSection
  | NotesSection
  | MethodSection;

export type ReportPart = Section['part'];

interface Headed {
  readonly title: string;
  /** Counted from 1; null for sections without a number. */
  readonly number: number | null;
  /** A sentence or two before the section's contents; what there is to say where it has none. */
  readonly lead: string | null;
}

export interface SummarySection extends Headed {
  readonly part: 'summary';
  /** `name` in one or two words ("Wording"); `text` in sentences; `about` is the part that says more. */
  readonly lines: readonly { readonly name: string; readonly text: string; readonly about: ReportPart }[];
}

export interface SourcesSection extends Headed {
  readonly part: 'sources';
  /** What to know about single articles or the whole comparison. */
  readonly notices: readonly { readonly article: number | null; readonly text: string }[];
}

/** Who tells what: a row for each passage, a cell for each source. */
export interface ToldSection extends Headed {
  readonly part: 'told';
  readonly rows: readonly ToldRow[];
}

export interface ToldRow {
  /** The passage's number, the same in every part and view. */
  readonly number: number;
  /** Words that the readings share. */
  readonly label: string;
  /** One for each source, in order. */
  readonly cells: readonly ToldCell[];
  /** "3 of 4". */
  readonly toldBy: string;
}

export interface ToldCell {
  readonly article: number;
  readonly standing: Standing;
  /** "edited", or "edited?" for a match that is only possible. */
  readonly standingName: string;
  /** "¶1–2", "headline"; empty where it is not told. */
  readonly place: string;
  readonly isPossible: boolean;
}

/** In what order the counted sources tell the passages. */
export interface OrderSection extends Headed {
  readonly part: 'order';
  readonly articles: readonly number[];
  readonly rows: readonly {
    readonly number: number;
    /** Where the reading begins in its article, 0 (first sentence) to 1 (end of the last). */
    readonly points: readonly { readonly article: number; readonly position: number }[];
  }[];
  /** The same in words, for those who do not see the drawing. */
  readonly inWords: readonly string[];
}

/** How alike any two sources are in wording. */
export interface LikenessSection extends Headed {
  readonly part: 'likeness';
  /** Each pair once, a < b. `percent` of the words of the shorter article, rounded. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly percent: number }[];
}

export interface PassagesSection extends Headed {
  readonly part: 'passages';
  readonly passages: readonly ReportPassage[];
}

export interface ReportPassage {
  readonly number: number;
  readonly label: string;
  readonly base: number;
  /** Counted articles that tell it. */
  readonly tellers: readonly number[];
  /** The base first; empty in a compact report. */
  readonly readings: readonly ReportReading[];
  readonly apparatus: readonly ApparatusEntry[];
}

export interface ReportReading {
  readonly article: number;
  readonly standing: Standing;
  readonly standingName: string;
  readonly place: string;
  /** Articles with the same words, which have no reading of their own. */
  readonly sameWords: readonly { readonly article: number; readonly place: string }[];
  readonly words: Words;
}

/** One place in the base: its words (the lemma), and what stands there in others. "amicably B ] apparently amicably D". */
export interface ApparatusEntry {
  /** Null where the base has no words in this place: then each variant is an addition. */
  readonly lemma: Variant | null;
  readonly variants: readonly (Variant & { readonly kind: ChangeKind })[];
}

/** `words` are empty where they are left out (om.). */
export interface Variant {
  readonly words: Words;
  readonly articles: readonly number[];
}

export interface QuotationsSection extends Headed {
  readonly part: 'quotations';
  readonly remarks: readonly ReportRemark[];
  /** Quoted by one source only; empty in a compact report. */
  readonly alone: { readonly title: string; readonly lead: string; readonly remarks: readonly LoneRemark[] } | null;
}

export interface ReportRemark {
  readonly number: number;
  readonly speaker: string;
  /** The fullest form and the article that has it, or what stands for it where that article is not in the report. */
  readonly fullest: Words;
  readonly article: number;
  /** What holds over the articles, e.g. that they name different speakers, or that the fullest form is not here. */
  readonly findings: readonly string[];
  readonly rows: readonly RenderingRow[];
  readonly notTold: readonly number[];
}

export interface RenderingRow {
  readonly article: number;
  readonly place: string;
  readonly verdict: ToldVerdict;
  readonly verdictName: string;
  /** "12 of 14 words", inside the quotation marks; empty where the fullest form is not in the report. */
  readonly kept: string;
  /** What became of each word of the fullest form, and the same counted in words; empty where that is not in the report. */
  readonly bars: readonly WordState[];
  readonly barsInWords: string;
  readonly words: Words;
  readonly findings: readonly string[];
  /** True where words were changed or left out inside the marks without a sign. */
  readonly isWorthALook: boolean;
}

export interface LoneRemark {
  readonly article: number;
  readonly speaker: string;
  readonly place: string;
  readonly words: Words;
}

export interface FiguresSection extends Headed {
  readonly part: 'figures';
  readonly rows: readonly TableRow[];
  /** Stated by one source only; empty in a compact report. */
  readonly alone: { readonly title: string; readonly rows: readonly LoneFigure[] } | null;
}

export interface NamesSection extends Headed {
  readonly part: 'names';
  readonly rows: readonly TableRow[];
}

/** One thing counted, dated or named, over the counted sources. */
export interface TableRow {
  readonly label: string;
  /** What kind of thing it is; null where that says nothing. */
  readonly kind: string | null;
  /** One for each counted source; without forms where it states nothing. */
  readonly cells: readonly { readonly article: number; readonly forms: readonly { readonly words: Words; readonly times: number }[] }[];
  readonly verdict: Exclude<FactVerdict, 'one-source'>;
  readonly verdictName: string;
  readonly findings: readonly string[];
}

export interface LoneFigure {
  readonly article: number;
  /** A few words that stand around it; null where words are to be spared. */
  readonly label: string | null;
  readonly place: string;
  readonly words: Words;
}

/** Told by one source only. */
export interface AloneSection extends Headed {
  readonly part: 'alone';
  readonly sources: readonly {
    readonly article: number;
    /** "17 of 39 sentences". */
    readonly count: string;
    /** Runs of neighbouring sentences; empty in a compact report. */
    readonly entries: readonly AloneEntry[];
  }[];
}

export interface AloneEntry {
  readonly place: string;
  readonly words: Words;
  /** That another source has it too, as page furniture; null where none has. */
  readonly setAside: string | null;
}

/** Page furniture, with the rule that set it aside. */
export interface AsideSection extends Headed {
  readonly part: 'aside';
  readonly sources: readonly { readonly article: number; readonly count: string; readonly lines: readonly { readonly words: Words; readonly because: string }[] }[];
}

/** What the reader corrected and noted. */
export interface NotesSection extends Headed {
  readonly part: 'notes';
  readonly lines: readonly ReportNote[];
}

export interface ReportNote {
  /** "Tell the same", "Note". */
  readonly name: string;
  /** What became of a correction that does not hold; null otherwise. */
  readonly state: string | null;
  /** In the reader's words; null where none were given. */
  readonly text: string | null;
  /** The words it speaks of; an article as a whole has none. */
  readonly places: readonly { readonly article: number; readonly place: string; readonly words: Words | null }[];
}

export interface MethodSection extends Headed {
  readonly part: 'method';
  readonly paragraphs: readonly string[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}

/** Words of an article, as printed or as far as the choices let them be quoted. */
export interface Words {
  /** BCP 47 tag; null where it is not known. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly runs: readonly Run[];
}

export interface Run {
  readonly text: string;
  /** Inside quotation marks; told apart in quotations only. */
  readonly quoted: boolean;
  readonly mark: Mark | null;
}

export const MARK_SHAPES = ['words', 'only', 'caret', 'figure', 'attribution', 'quotation'] as const;

/** `only`: words that stand here only. `caret`: a place where words are left out; its run has no text. */
export type MarkShape = (typeof MARK_SHAPES)[number];

export interface Mark {
  readonly shape: MarkShape;
  /** Said behind the marked words to one who does not see the mark: "[other words; RFE/RL says: …]". */
  readonly spoken: string;
  /** The other source, and its words in this place; empty where it has none. */
  readonly other: number;
  readonly theirs: string;
}

/** The key to a report in which outlets are hidden. */
export interface AnswerKey {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: ReportChoices['paper'];
  readonly largePrint: boolean;
  readonly title: string;
  readonly lead: string;
  readonly sources: readonly Source[];
}

export function textOf({ runs }: Words): string {
  return runs.map(({ text }) => text).join('');
}
