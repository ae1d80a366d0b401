import { isByline } from './byline.ts';
import { assign, inBody, isFurniture, type Page, type Part, type Pass } from './page.ts';

/** A heading is a label over paragraphs, not a line of text. */
const LONGEST_HEADING = 14;

/** Names what is left: list items, headings over a paragraph, and paragraphs. */
export const inside: Pass = (page) =>
  assign(page, (part, i) => {
    if (part.role !== null) return null;
    if (part.bullet) return { role: 'list-item' };
    if (isByline(page.text, part)) return { role: 'byline' };
    if (!part.sentence && inBody(page, i)) {
      if (isHeading(page, part, i)) return { role: 'heading' };
      if (isUnderColon(page, i)) return { role: 'list-item' };
    }
    return { role: 'paragraph' };
  });

function isHeading({ text, parts }: Page, part: Part, i: number): boolean {
  if (part.words > LONGEST_HEADING || part.words === 0) return false;
  if (/^[—–-]/u.test(text.charAt(part.start)) || (part.closed && /^["'“‘«„]/u.test(text.charAt(part.start)))) return false;
  if (part.opens || parts[i - 1]?.opens) return false;
  const next = parts.slice(i + 1, i + 6).find((below) => !isFurniture(below) && below.role !== 'caption' && !isByline(text, below));
  return next?.sentence === true;
}

/** "They agreed on three points:" and the line right below. */
function isUnderColon({ parts }: Page, i: number): boolean {
  return parts[i - 1]?.opens === true && !parts[i]!.opens;
}
