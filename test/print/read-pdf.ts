import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text where it stands on its page, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the type, in points. */
  readonly size: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** Kinds of the elements that are tagged on it: "H2", "Table" … */
  readonly tags: ReadonlySet<string>;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Bookmarks, the deeper ones indented by two spaces a level. */
  readonly outline: readonly string[];
}

/** A PDF as another program reads it. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(data), useSystemFonts: false }).promise;
  const { info, language } = (await document.getMetadata()) as unknown as { info: { Title: string; Language: string | null }; language?: string };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)));
  return {
    pages,
    title: info.Title,
    language: info.Language ?? language ?? null,
    isTagged: Boolean((await document.getMarkInfo())?.Marked),
    outline: bookmarks(await document.getOutline()),
  };
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PlacedText[] => ('str' in item && item.str.trim() ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, size: item.height }] : []));
  return { width, height, texts, tags: tagsIn(await page.getStructTree()) };
}

type Tagged = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function tagsIn(tree: Tagged | null): Set<string> {
  const roles = new Set<string>(tree ? [tree.role] : []);
  for (const child of tree?.children ?? []) if ('role' in child) for (const role of tagsIn(child)) roles.add(role);
  return roles;
}

type Bookmarks = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function bookmarks(items: Bookmarks | null, depth = 0): string[] {
  return (items ?? []).flatMap(({ title, items: inner }) => [`${'  '.repeat(depth)}${title}`, ...bookmarks(inner as Bookmarks, depth + 1)]);
}

/** All letters and digits of a page in order: what is left of a text however its lines are broken and its words joined. */
export function lettersOf({ texts }: ReadPage): string {
  return letters(texts.map(({ text }) => text).join(''));
}

export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
