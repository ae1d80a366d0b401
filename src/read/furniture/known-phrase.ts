import { isEnd, isLabel, isLinkList, PLAIN_LINK_LISTS } from '../known.ts';
import { assign, furniture, isOpen, type Choice, type Part, type Pass } from '../page.ts';

/** A link's own words, after "Read more:". */
const LONGEST_LINK = 25;

/** Blocks that are nothing but what pages say: "Share this", "Read more", "All rights reserved". */
export const knownPhrase: Pass = (page) =>
  assign(page, (part) => (isOpen(part) && !isQuoted(page.text, part) ? (phraseOf(part) ?? linkWithoutColon(page.text, part)) : null));

function phraseOf({ line, words, sentence }: Part): Choice | null {
  if (isEnd(line)) return furniture('below the article');
  if (isLabel(line)) return furniture('page label');
  if (isLinkList(line)) return furniture('links to other pages');
  return !sentence && words <= LONGEST_LINK && namesLink(line) ? furniture('link to another page') : null;
}

/** "Read more: Ten facts about bridges", "TEN FACTS ABOUT BRIDGES: READ MORE". */
function namesLink(line: string): boolean {
  const [first, ...rest] = line.split(/\s*[:：|]\s*/u);
  return rest.length > 0 && (PLAIN_LINK_LISTS.has(first!) || PLAIN_LINK_LISTS.has(rest.at(-1)!));
}

/** "Lire aussi Les ponts vieillissent": two words or more of a phrase, then a headline's capital. */
function linkWithoutColon(text: string, { start, end, words, sentence }: Part): Choice | null {
  if (sentence || words > LONGEST_LINK) return null;
  const all = text.slice(start, end).split(/\s+/u);
  const found = [4, 3, 2].some((count) => startsHeadline(all[count]) && PLAIN_LINK_LISTS.has(all.slice(0, count).join(' ').toLowerCase()));
  return found ? furniture('link to another page') : null;
}

function startsHeadline(word: string | undefined): boolean {
  return word !== undefined && /^["'“‘«„]?\p{Lu}/u.test(word);
}

/** Words in quotation marks are somebody's: never the page's. */
function isQuoted(text: string, { start }: Part): boolean {
  return /["'“‘«„「]/u.test(text.charAt(start));
}
