/**
 * What was dropped, where folders are among it: the files in them too, in order of their paths, without those that systems hide.
 * Must be asked while the event is handled; null where there is no folder.
 */
export function filesInFolders({ items }: DataTransfer): Promise<File[]> | null {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.some(({ isDirectory }) => isDirectory) ? inside(entries) : null;
}

async function inside(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (isFolder(entry)) files.push(...(await inside((await childrenOf(entry)).filter(({ name }) => !name.startsWith('.')).sort(byName))));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const byName = (a: FileSystemEntry, b: FileSystemEntry): number => (a.name < b.name ? -1 : 1);

/** A folder tells its contents by the hundred, and at the end nothing. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return children;
    children.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
