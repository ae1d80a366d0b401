import type { MarkShape, Source, Words } from '../contents/report.ts';

/**
 * A report as a run of headings, paragraphs, lists and tables: what Markdown and Word files have in common. Every text is
 * untrusted and is escaped by what writes it.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };

/** `reading`: words of an article. `apparatus`: in small type underneath. */
export type ParagraphStyle = 'text' | 'lead' | 'reading' | 'apparatus';

export type Cell = readonly Inline[];

export interface Inline {
  readonly text: string;
  readonly style: InlineStyle;
  /** Of words of an article: BCP 47, null where it is not known. */
  readonly language?: string | null;
  readonly direction?: Words['direction'];
  readonly address?: string;
}

/** A mark of the report; `strong`: a name or label to find by; `lemma`: words of the base. A `caret` has no text of its own. */
export type InlineStyle = 'plain' | 'strong' | 'lemma' | MarkShape;

export function plain(text: string): Inline {
  return { text, style: 'plain' };
}

export function strong(text: string): Inline {
  return { text, style: 'strong' };
}

/** Words of an article with their marks; `style` for those that have none. */
export function inlinesOf({ runs, language, direction }: Words, style: InlineStyle = 'plain'): Inline[] {
  return runs.map(({ text, mark }) => ({ text, style: mark?.shape ?? style, language, direction }));
}

export function heading(level: 1 | 2 | 3, ...inlines: readonly Inline[]): Block {
  return { kind: 'heading', level, inlines };
}

export function paragraph(style: ParagraphStyle, ...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', style, inlines };
}

/** A paragraph where there is something to say, else nothing. */
export function said(style: ParagraphStyle, text: string | null): Block[] {
  return text ? [paragraph(style, plain(text))] : [];
}

export function listOf(items: readonly (readonly Inline[])[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

export function tableOf(head: readonly Cell[], rows: readonly (readonly Cell[])[]): Block[] {
  return rows.length > 0 ? [{ kind: 'table', head, rows }] : [];
}

export function joined(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [plain(between), ...part]));
}

/** The sources of a report by the index of their article. */
export type SourceOf = (article: number) => Source;

export function label({ sigil, name }: Source): string {
  return `${sigil} ${name}`;
}

export function sigils(sourceOf: SourceOf, articles: readonly number[]): string {
  return articles.map((article) => sourceOf(article).sigil).join(' ');
}
