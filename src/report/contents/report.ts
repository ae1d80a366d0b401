import type { ReportChoices } from './choices.ts';
import type { FiguresSection, NamesSection, QuotationsSection } from './parts/findings.ts';
import type { LikenessSection, OrderSection, SourcesSection, SummarySection, ToldSection } from './parts/overview.ts';
import type { PassagesSection } from './parts/passages.ts';
import type { AloneSection, AsideSection, MethodSection, NotesSection } from './parts/rest.ts';

export type * from './parts/findings.ts';
export type * from './parts/overview.ts';
export type * from './parts/passages.ts';
export type * from './parts/rest.ts';
export * from './quoted.ts';

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
