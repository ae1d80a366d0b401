/** A form in which a comparison is saved. */
export interface FormatSpec {
  /** Endings of file names, the usual one first. */
  readonly endings: readonly [string, ...string[]];
  readonly mediaType: string;
  /** False where the form is bytes that no terminal can show. */
  readonly isText: boolean;
}

/** Every form, in the order in which they are offered. */
export const FORMATS = {
  text: { endings: ['txt'], mediaType: 'text/plain;charset=utf-8', isText: true },
  html: { endings: ['html', 'htm'], mediaType: 'text/html;charset=utf-8', isText: true },
  pdf: { endings: ['pdf'], mediaType: 'application/pdf', isText: false },
  docx: { endings: ['docx'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isText: false },
  markdown: { endings: ['md', 'markdown'], mediaType: 'text/markdown;charset=utf-8', isText: true },
  csv: { endings: ['csv'], mediaType: 'text/csv;charset=utf-8', isText: true },
  tei: { endings: ['xml', 'tei'], mediaType: 'application/tei+xml', isText: true },
  json: { endings: ['json'], mediaType: 'application/json', isText: true },
  svg: { endings: ['svg'], mediaType: 'image/svg+xml', isText: true },
  png: { endings: ['png'], mediaType: 'image/png', isText: false },
} as const satisfies Record<string, FormatSpec>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The form that a file's name asks for by its ending, or undefined. */
export function formatOfFile(file: string): FormatName | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return FORMAT_NAMES.find((name) => (FORMATS[name].endings as readonly (string | undefined)[]).includes(ending));
}

/** "source-diff-2017-11-30.docx". The day is that of the reader's own clock. */
export function fileName(name: FormatName, date: Date): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `source-diff-${day}.${FORMATS[name].endings[0]}`;
}
