import { isNames, isTimeLine } from '../byline.ts';
import { assign, furniture, isAfterBody, isBeforeBody, isOpen, type Choice, type Page, type Part, type Pass } from '../page.ts';

/** Words of a last line without a full stop from which it may be a paragraph that was cut off. */
const MAY_BE_CUT = 8;
/** What editors add below an article, and readers should not miss. */
const NOTE = /^(?:correction|corrections|clarification|editor's note|editors' note|update|updated|this (?:story|article|report|version) (?:has been|was) (?:updated|corrected)|berichtigung|korrektur|anm\. d\. red|rectificatif|correction|fe de erratas|corrección|correção|rettifica|correctie|sprostowanie|düzeltme|уточнение|исправление|уточнення|تصحيح|תיקון)(?=$|[\s:.])/u;

/** Lines after the last paragraph, and sentences that stand among page furniture there. */
export const outsideBody: Pass = (page) =>
  assign(page, (part, i) => {
    if (!isOpen(part)) return null;
    if (isAfterBody(page, i)) return afterBody(page, part, i);
    if (isBeforeBody(page, i) && part.sentence) return furniture('before the article');
    return null;
  });

function afterBody(page: Page, part: Part, i: number): Choice | null {
  if (NOTE.test(part.line) && part.sentence) return { role: 'paragraph' };
  if (belongsToList(page, i)) return { role: 'list-item' };
  if (mayBeCutOff(page, part, i)) return { role: 'paragraph' };
  if (i === page.body!.last + 1 && isNames(page.text, part) && !isTimeLine(page.text, part)) {
    return i === page.parts.length - 1 ? { role: 'byline' } : furniture('after the article');
  }
  return furniture('after the article');
}

/** "The results were:" and what follows it. */
function belongsToList({ parts, body }: Page, i: number): boolean {
  return parts[body!.last]!.opens && parts.slice(body!.last + 1, i + 1).every((part) => isOpen(part) && !part.sentence);
}

/** The article's last line, right under its paragraphs, long and not closed. */
function mayBeCutOff({ parts, body }: Page, part: Part, i: number): boolean {
  if (i !== body!.last + 1 || part.words < MAY_BE_CUT || part.bullet) return false;
  const next = parts[i + 1];
  return !next || !isOpen(next) || next.sentence;
}
