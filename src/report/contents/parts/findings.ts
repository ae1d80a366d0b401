import type { FactVerdict, WordState } from '../../../model.ts';
import type { ToldVerdict } from '../../../present/quotes.ts';
import type { Words } from '../quoted.ts';
import type { Headed } from './headed.ts';

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
