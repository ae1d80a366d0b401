import { addressesReader } from '../address.ts';
import { isNames, isTimeLine } from '../byline.ts';
import { isEditorsNote } from '../editors-note.ts';
import { assign, furniture, isAfterBody, isBeforeBody, isFurniture, isOpen, type Choice, type Page, type Part, type Pass } from '../page.ts';

/** Words of a last line without a full stop from which it may be a paragraph that was cut off. */
const MAY_BE_CUT = 8;

/** Lines after the last paragraph, sentences among page furniture there, and banners at the top. */
export const outsideBody: Pass = (page) => {
  const listEnd = endOfLastList(page);
  const firstFurniture = furnitureBelow(page);
  return assign(page, (part, i) => {
    if (!isOpen(part)) return null;
    if (page.extracted && i < firstFurniture) return null;
    if (isAfterBody(page, i)) return i < listEnd ? { role: 'list-item' } : afterBody(page, part, i);
    return isBeforeBody(page, i) && part.sentence && addressesReader(page, part) ? furniture('before the article') : null;
  });
};

/** "The results were:" at the end of the body, and the lines that follow it. */
function endOfLastList({ parts, body }: Page): number {
  if (!body || !parts[body.last]!.opens || isFurniture(parts[body.last])) return 0;
  const end = parts.findIndex((part, i) => i > body.last && (!isOpen(part) || part.sentence));
  return end < 0 ? parts.length : end;
}

function afterBody(page: Page, part: Part, i: number): Choice {
  if (isEditorsNote(part)) return { role: 'paragraph' };
  if (mayBeCutOff(page, part, i)) return { role: 'paragraph' };
  if (isSignature(page, part, i)) return { role: 'byline' };
  return furniture('after the article');
}

/** The author's name as the last line of all. */
function isSignature({ text, parts, body }: Page, part: Part, i: number): boolean {
  return i === body!.last + 1 && i === parts.length - 1 && isNames(text, part) && !isTimeLine(text, part);
}

/** Where an extractor chose the blocks, only what a known phrase parts from the body is outside it. */
function furnitureBelow({ parts, body }: Page): number {
  const first = parts.findIndex((part, i) => i > (body?.last ?? -1) && isFurniture(part) && part.because !== 'outside the article');
  return first < 0 ? parts.length : first;
}

/** The article's last line, right under its paragraphs, long and not closed. */
function mayBeCutOff({ parts, body }: Page, part: Part, i: number): boolean {
  if (i !== body!.last + 1 || part.words < MAY_BE_CUT || part.bullet) return false;
  const next = parts[i + 1];
  return !next || !isOpen(next) || next.sentence;
}
