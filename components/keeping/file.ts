/** What is known of a file on the reader's disk, to write it again: only where the browser hands out such a thing. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  /** When it was last changed, as it was last seen here, in milliseconds since 1970. */
  readonly modified: number;
}

/** The file was changed on the disk since it was last seen here. */
export class ChangedFileError extends Error {
  constructor(readonly modified: number) {
    super();
  }
}

interface Pickers {
  showSaveFilePicker?(options: { suggestedName: string; types: readonly object[] }): Promise<FileSystemFileHandle>;
  showOpenFilePicker?(): Promise<readonly FileSystemFileHandle[]>;
}

const pickers = globalThis as Pickers;
const TYPES = [{ accept: { 'application/json': ['.json'] } }];
const TYPE = 'application/json';

/**
 * Asks where to save, and writes there; where a page may not write files, the browser downloads it. Null where there is no
 * place to come back to. Rejects with an `AbortError` where the reader thinks better of it.
 */
export async function saveFile(text: string, name: string): Promise<FilePlace | null> {
  const suggestedName = fileName(name);
  if (!pickers.showSaveFilePicker) {
    download(new File([text], suggestedName, { type: TYPE }));
    return null;
  }
  return written(text, await pickers.showSaveFilePicker({ suggestedName, types: TYPES }));
}

/** @throws ChangedFileError where something else has written to the file since. */
export async function saveAgain(text: string, { handle, modified }: FilePlace): Promise<FilePlace> {
  const { lastModified } = await handle.getFile();
  if (lastModified !== modified) throw new ChangedFileError(lastModified);
  return written(text, handle);
}

/** The file that the reader chooses, with its place where the browser tells it; null where none is chosen. */
export async function chooseFile(): Promise<{ readonly file: File; readonly place: FilePlace | null } | null> {
  if (!pickers.showOpenFilePicker) return chooseByField();
  try {
    const [handle] = await pickers.showOpenFilePicker();
    const file = await handle!.getFile();
    return { file, place: { handle: handle!, modified: file.lastModified } };
  } catch (fault) {
    if (isChangeOfMind(fault)) return null;
    throw fault;
  }
}

export function isChangeOfMind(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError';
}

export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function written(text: string, handle: FileSystemFileHandle): Promise<FilePlace> {
  const writing = await handle.createWritable();
  await writing.write(text);
  await writing.close();
  return { handle, modified: (await handle.getFile()).lastModified };
}

function chooseByField(): Promise<{ file: File; place: null } | null> {
  const field = document.createElement('input');
  field.type = 'file';
  return new Promise((resolve) => {
    field.oncancel = () => resolve(null);
    field.onchange = () => resolve(field.files?.[0] ? { file: field.files[0], place: null } : null);
    field.click();
  });
}

/** A name for a file that every system takes, short enough to have an ending. */
export function fileName(name: string): string {
  const plain = name.replace(/[\p{Cc}\\/:*?"<>|.]+/gu, ' ').replace(/\s+/g, ' ').trim();
  return `${Array.from(plain).slice(0, 80).join('').trim() || 'comparison'}.source-diff.json`;
}
