import type { ReportPart } from './report.ts';

/** Every part of a report, in the order in which they stand. */
export const REPORT_PARTS = [
  'summary',
  'sources',
  'told',
  'order',
  'likeness',
  'passages',
  'quotations',
  'figures',
  'names',
  'alone',
  'aside',
  'notes',
  'method',
] as const satisfies readonly ReportPart[];

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What is chosen before a report is made. */
export interface ReportChoices {
  /** `compact`: passages by their apparatus alone, and of quotations, figures and names only those worth a look. */
  readonly extent: 'full' | 'compact';
  /** Indexes of the articles that the report speaks of; null for all. */
  readonly sources: readonly number[] | null;
  /** Index of the article that the others are measured against; another stands in where it does not count. */
  readonly base: number;
  readonly parts: readonly ReportPart[];
  /** Null for a title made of the number of articles. */
  readonly title: string | null;
  /** Text of 14 points and more. */
  readonly largePrint: boolean;
  /** For a class: letters in place of the names of outlets. The key is a document of its own. */
  readonly hideOutlets: boolean;
  /** The most words quoted of any one article, for use under a quoting limit; null for no limit. */
  readonly wordsPerSource: number | null;
  readonly paper: Paper;
}

export const DEFAULT_CHOICES: ReportChoices = {
  extent: 'full',
  sources: null,
  base: 0,
  parts: REPORT_PARTS,
  title: null,
  largePrint: false,
  hideOutlets: false,
  wordsPerSource: null,
  paper: 'A4',
};
