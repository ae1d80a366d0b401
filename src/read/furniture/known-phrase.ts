import { isEnd, isLabel, isLinkList } from '../known.ts';
import { assign, furniture, isOpen, type Choice, type Part, type Pass } from '../page.ts';

/** A link's own words, after "Read more:". */
const LONGEST_LINK = 25;

/** Blocks that are nothing but what pages say: "Share this", "Read more", "All rights reserved". */
export const knownPhrase: Pass = (page) =>
  assign(page, (part) => (isOpen(part) && !isQuoted(page.text, part) ? phraseOf(part) : null));

function phraseOf({ line, words }: Part): Choice | null {
  if (isEnd(line)) return furniture('below the article');
  if (isLabel(line)) return furniture('page label');
  if (isLinkList(line)) return furniture('links to other pages');
  return words <= LONGEST_LINK && namesLink(line) ? furniture('link to another page') : null;
}

/** "Read more: Ten facts about bridges", "TEN FACTS ABOUT BRIDGES: READ MORE". */
function namesLink(line: string): boolean {
  const [first, ...rest] = line.split(/\s*[:：|]\s*/u);
  return rest.length > 0 && (isLinkList(first!) || isLinkList(rest.at(-1)!));
}

/** Words in quotation marks are somebody's: never the page's. */
function isQuoted(text: string, { start }: Part): boolean {
  return /["'“‘«„「]/u.test(text.charAt(start));
}
