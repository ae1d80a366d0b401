import { SAYING_VERDICTS, type Article, type Comparison, type Quotation, type Rendering, type Saying, type SayingVerdict, type Span } from '../model.ts';
import { paragraphNumbers } from './paragraphs.ts';
import { lastStarted } from './quotes-search.ts';
import { renderedWords, type RenderedWords } from './quotes-words.ts';

/** Verdicts that a rendering which is told can have. */
export const TOLD_VERDICTS = SAYING_VERDICTS.filter((verdict): verdict is ToldVerdict => verdict !== 'not-told');
export type ToldVerdict = Exclude<SayingVerdict, 'not-told'>;

/** Verdicts that say that words inside quotation marks are not the words of the fullest form: worth a look. */
const WORTH_A_LOOK: ReadonlySet<SayingVerdict> = new Set(['altered', 'cut-unmarked']);

/** Where words stand in their article: a paragraph number from 1, or null with the role of the block. */
export interface Where {
  readonly paragraph: number | null;
  readonly role: Article['blocks'][number]['role'];
}

/** One article's rendering of a remark as a row. */
export interface RemarkRow {
  readonly article: number;
  readonly verdict: ToldVerdict;
  readonly rendering: Rendering;
  /** From the first word that renders the remark to the last. */
  readonly at: Span;
  readonly where: Where;
  readonly shown: RenderedWords;
  /** True where it stands on a wash: words changed or left out inside the marks without a sign. */
  readonly isWorthALook: boolean;
}

/** A remark with what each article makes of it. */
export interface Remark {
  /** `q` and the index in `Comparison.sayings`. */
  readonly id: string;
  readonly saying: Saying;
  /** The fullest form, with its punctuation and without the marks around it. */
  readonly text: string;
  /** Index of the article that has the fullest form. */
  readonly article: number;
  readonly speaker: string | null;
  /** The fullest first; every rendering that is told. */
  readonly rows: readonly RemarkRow[];
  /** Indexes of articles that do not tell it. */
  readonly notTold: readonly number[];
}

/** Everything that was said, over all articles that count. */
export interface QuoteSheet {
  /** Told by two articles or more, or by one in two ways that differ inside the marks. */
  readonly shared: readonly Remark[];
  /** Quoted by one article and told by no other. */
  readonly alone: readonly Remark[];
}

/** Made once for a comparison: the view and the step keys both ask for it. */
const known = new WeakMap<Comparison, QuoteSheet>();

export function quotesOf(comparison: Comparison): QuoteSheet {
  const sheet = known.get(comparison) ?? makeSheet(comparison);
  known.set(comparison, sheet);
  return sheet;
}

function makeSheet(comparison: Comparison): QuoteSheet {
  const paragraphs = comparison.articles.map(paragraphNumbers);
  const speakers = speakersOf(comparison.sayings);
  const remarks = comparison.sayings.map((saying, index) => ({ ...remarkOf(comparison, paragraphs, saying, index), speaker: speakers[index]! }));
  const isAlone = ({ rows, saying }: Remark) =>
    new Set(rows.map(({ article }) => article)).size === 1 && saying.findings.length === 0 && !rows.some(({ isWorthALook }) => isWorthALook);
  return { shared: remarks.filter((remark) => !isAlone(remark)), alone: remarks.filter(isAlone) };
}

/** The paragraph or the role of the block that holds `offset`. */
export function whereIs(article: Article, numbers: readonly (number | null)[], offset: number): Where {
  const block = Math.max(0, lastStarted(article.blocks, offset));
  return { paragraph: numbers[block] ?? null, role: article.blocks[block]?.role ?? 'paragraph' };
}

/** Whether there is something worth a look in a remark: inside the marks, or between the articles. */
export function hasFinding({ rows, saying }: Remark): boolean {
  return saying.findings.length > 0 || rows.some(({ isWorthALook }) => isWorthALook);
}

/** By one name each: "Ann Lee and Bo Hale" and "Bo Hale and Ann Lee" are the same two, called as they are called first. */
function speakersOf(sayings: readonly Saying[]): (string | null)[] {
  const first = new Map<string, string>();
  return sayings.map(({ speaker }) => {
    if (speaker === null) return null;
    const words = speaker.split(/[\s,]+/u).sort().join(' ');
    if (!first.has(words)) first.set(words, speaker);
    return first.get(words)!;
  });
}

function remarkOf(comparison: Comparison, paragraphs: readonly (readonly (number | null)[])[], saying: Saying, index: number): Omit<Remark, 'speaker'> {
  const article = comparison.quotations[saying.fullest[0]!]?.article ?? saying.renderings[0]!.article;
  return {
    id: `q${index}`,
    saying,
    text: fullestText(comparison, saying, article),
    article,
    rows: saying.renderings.flatMap((rendering) => rowOf(comparison, paragraphs, rendering)),
    notTold: saying.renderings.flatMap((rendering) => (rendering.verdict === 'not-told' ? rendering.article : [])),
  };
}

function rowOf(comparison: Comparison, paragraphs: readonly (readonly (number | null)[])[], rendering: Rendering): RemarkRow[] {
  const { article, verdict, at, findings } = rendering;
  if (verdict === 'not-told' || !at) return [];
  const isWorthALook = WORTH_A_LOOK.has(verdict) || findings.some(({ rule }) => rule === 'words-changed' || rule === 'words-missing');
  const where = whereIs(comparison.articles[article]!, paragraphs[article]!, at.start);
  return [{ article, verdict, rendering, at, where, shown: renderedWords(comparison, rendering, at), isWorthALook }];
}

function fullestText({ articles, quotations }: Comparison, { fullest, words }: Saying, article: number): string {
  const quoted = fullest.map((index) => quotations[index]).filter((quotation): quotation is Quotation => quotation !== undefined);
  const spans: readonly Span[] = quoted.length > 0 ? quoted : words;
  if (spans.length === 0) return '';
  const text = articles[article]!.text.slice(spans[0]!.start, spans.at(-1)!.end);
  return text.replace(/^[\s"“”„«»]+|[\s"“”„«»,;:]+$/gu, '');
}
