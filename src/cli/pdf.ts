import { drawn } from './chromium.ts';

export interface PdfSettings {
  /** The program of a Chromium, Chrome or Edge; without it one that is installed. */
  readonly browser: string | undefined;
  readonly signal: AbortSignal;
}

/** No heads of the browser's own; bookmarks made of the headings; what a screen reader needs to know of them. */
const PRINTED = ['--no-pdf-header-footer', '--generate-pdf-document-outline', '--export-tagged-pdf'];

/** A page as a PDF, printed by a browser. @throws UsageError where there is none. */
export function pdfOf(html: string, { browser, signal }: PdfSettings): Promise<Uint8Array> {
  return drawn({ content: html, ending: 'html', into: 'pdf', argumentsFor: (output) => [...PRINTED, `--print-to-pdf=${output}`] }, browser, signal);
}
