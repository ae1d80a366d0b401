import { describe, expect, it } from 'vitest';
import { filesInFolders } from '../../components/app/dropped-files.ts';

/** A file as its name, a folder as its name and what is in it. */
type Dropped = string | readonly [folder: string, within: readonly Dropped[]];

function entryOf(dropped: Dropped): object {
  if (typeof dropped === 'string') return { name: dropped, isDirectory: false, file: (take: (file: File) => void) => take(new File([dropped], dropped)) };
  const [name, within] = dropped;
  return { name, isDirectory: true, createReader: () => readerOf(within.map(entryOf)) };
}

/** Two at a time, as browsers tell a hundred at a time. */
function readerOf(entries: object[]) {
  return { readEntries: (take: (some: object[]) => void) => take(entries.splice(0, 2)) };
}

const drop = (...dropped: Dropped[]) => ({ items: dropped.map((one) => ({ webkitGetAsEntry: () => entryOf(one) })) }) as unknown as DataTransfer;
const names = async (data: DataTransfer) => (await filesInFolders(data))?.map(({ name }) => name);

describe('what is dropped', () => {
  it('is every file of a folder, of those inside it too, in order', async () => {
    expect(await names(drop(['event', ['c.txt', 'a.html', ['more', ['z.pdf', 'y.docx']], 'b.txt']], 'own.txt'))).toEqual(['a.html', 'b.txt', 'c.txt', 'y.docx', 'z.pdf', 'own.txt']);
  });

  it('leaves out what systems hide in folders', async () => {
    expect(await names(drop(['event', ['.DS_Store', 'a.txt', ['.git', ['config']]]]))).toEqual(['a.txt']);
  });

  it('is taken as it is where there is no folder', () => {
    expect(filesInFolders(drop('a.txt', 'b.txt'))).toBeNull();
  });
});
