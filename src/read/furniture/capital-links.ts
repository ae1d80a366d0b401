import { assign, furniture, inBody, isOpen, type Page, type Part, type Pass } from '../page.ts';

/** Headings in capitals are shorter. */
const FEWEST_WORDS = 5;

/** A long line in capitals between paragraphs that are not: a link to another article of the same outlet. Pages say themselves what a link is. */
export const capitalLinks: Pass = (page) =>
  assign(page, (part, i) =>
    !page.extracted && isOpen(part) && inBody(page, i) && isLink(page, part) && !isShouted(page, page.parts[i + 1]) ? furniture('link in capitals') : null,
  );

function isLink(page: Page, part: Part): boolean {
  return !part.sentence && !part.opens && !part.bullet && part.words >= FEWEST_WORDS && isShouted(page, part);
}

function isShouted({ text }: Page, part: Part | undefined): boolean {
  const head = part ? text.slice(part.start, Math.min(part.end, part.start + 300)) : '';
  return /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head);
}
