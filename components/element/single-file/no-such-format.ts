import { unreadable } from '../../../src/read/unreadable.ts';

function refused(): never {
  throw unreadable('plain-only');
}

/** Stands in for what reads PDF, Word, Markdown and archives, which is larger than all the rest: a single file reads pages and text. */
export { refused as readDocx, refused as readMarkdown, refused as readMhtml, refused as readNinjs, refused as readPdf };

export function ninjsItem(): null {
  return null;
}
