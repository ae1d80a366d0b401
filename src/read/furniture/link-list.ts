import { isEnd, isLinkList } from '../known.ts';
import { assign, furniture, isFurniture, isOpen, type Page, type Part, type Pass } from '../page.ts';

/** More lines than this under one label are not its links. */
const LONGEST_LIST = 30;

/** The lines under "Related topics" or "Read this next" up to the next sentence: other pages' headlines. */
export const linkList: Pass = (page) => {
  const from = page.body?.first ?? page.parts.length;
  const links = new Set<number>();
  page.parts.forEach((part, i) => {
    if (i > from && isFurniture(part) && (isLinkList(part.line) || isEnd(part.line))) linksUnder(page, i).forEach((link) => links.add(link));
  });
  return assign(page, (part, i) => (links.has(i) && isOpen(part) ? furniture('links to other pages') : null));
};

/** The last line before a paragraph may be its heading, unless it hangs on the line above. */
function linksUnder({ parts }: Page, label: number): number[] {
  let end = label + 1;
  while (end < parts.length && end - label <= LONGEST_LIST && isLink(parts[end]!)) end++;
  const last = parts[end - 1]!;
  const heading = end < parts.length && end - 1 > label && last.breaks > 1 && !last.bullet;
  return Array.from({ length: end - label - 1 - (heading ? 1 : 0) }, (_, k) => label + 1 + k);
}

function isLink(part: Part): boolean {
  return isFurniture(part) || (isOpen(part) && !part.sentence);
}
