import { addressesReader } from '../address.ts';
import { isEditorsNote } from '../editors-note.ts';
import { isLinkList } from '../known.ts';
import { assign, furniture, inBody, isFurniture, isOpen, type Page, type Part, type Pass } from '../page.ts';

/** How readers are asked to get in touch. */
const CONTACT = /[\w.]+@[\w.]+\.\w{2,}|https?:\/\/|www\.|\bcontact us\b|\bclick here\b/iu;
/** Words of an outlet's name. */
const LONGEST_NAME = 4;
/** What an outlet says of itself is a few paragraphs; more words than these and than this share of the body are the article. */
const FEW_WORDS = 150;
const MOST_OF_BODY = 0.25;

/**
 * Paragraphs at the very end in which the outlet speaks of itself or to its readers ("X journalists report …", "you could
 * face fines …"), from the credit or the label that parts them from the article.
 */
export const outletBoilerplate: Pass = (page) => {
  const start = startOfBoilerplate(page);
  if (start === null || isMuch(page, start)) return page;
  return assign(page, (part, i) => (i >= start && inBody(page, i) && isOpen(part) && !isEditorsNote(part) ? furniture('the outlet on itself') : null));
};

function isMuch({ parts, body }: Page, start: number): boolean {
  const wordsFrom = (first: number) => parts.slice(first, body!.last + 1).reduce((sum, part) => sum + (isFurniture(part) ? 0 : part.words), 0);
  return wordsFrom(start) > Math.max(FEW_WORDS, MOST_OF_BODY * wordsFrom(body!.first));
}

function startOfBoilerplate(page: Page): number | null {
  const { parts, body } = page;
  if (!body) return null;
  const names = outletNames(parts, body.first);
  const speaks = (part: Part) => names.has(part.line) || speaksForOutlet(page, part, names);
  const credit = parts.findLastIndex((part, i) => part.role === 'credit' && inBody(page, i) && parts[i - 1]?.role !== 'caption');
  return credit > body.first ? afterCredit(page, credit, speaks) : afterLabel(page, names, speaks);
}

/** Once the outlet speaks below the credit, the article is over. */
function afterCredit({ parts, body }: Page, credit: number, speaks: (part: Part) => boolean): number | null {
  const start = parts.findIndex((part, i) => i > credit && i <= body!.last && !isFurniture(part) && speaks(part));
  return start < 0 ? null : start;
}

/** Without a credit, only blocks to the very end that all speak so, below furniture, the outlet's name or a request. */
function afterLabel(page: Page, names: ReadonlySet<string>, speaks: (part: Part) => boolean): number | null {
  const { parts, body } = page;
  let start: number | null = null;
  for (let i = body!.last; i > body!.first; i--) {
    const part = parts[i]!;
    const asks = speaks(part) && CONTACT.test(page.text.slice(part.start, Math.min(part.end, part.start + 1000)));
    if (partsPageFromText(parts, i) || names.has(part.line) || asks) start = i;
    else if (!speaks(part) && !isFurniture(part)) break;
  }
  return start === null || isPersonal(page) ? null : start;
}

/** One "Advertisement" does not end an article; two things in a row, or a list of links, may. */
function partsPageFromText(parts: readonly Part[], i: number): boolean {
  const part = parts[i]!;
  return isFurniture(part) && (isFurniture(parts[i - 1]) || isLinkList(part.line));
}

/** Opinion pieces and guides say "we" and "you" all along: there only a credit parts the outlet's words from theirs. */
function isPersonal(page: Page): boolean {
  const { first, last } = page.body!;
  const half = page.parts.slice(first, Math.ceil((first + last) / 2));
  return half.filter((part) => addressesReader(page, part)).length > 1;
}

/** Short lines that a later block starts with: the outlet's name above what it says of itself. */
function outletNames(parts: readonly Part[], first: number): Set<string> {
  const names = parts.filter((part, i) => {
    if (i <= first || part.sentence || part.words > LONGEST_NAME || part.line.length < 2) return false;
    return [parts[i + 1], parts[i + 2]].some((next) => next?.line.startsWith(`${part.line} `));
  });
  return new Set(names.map(({ line }) => line));
}

function speaksForOutlet(page: Page, part: Part, names: ReadonlySet<string>): boolean {
  const words = part.line.split(' ', LONGEST_NAME + 1);
  const startsWithName = words.some((_, count) => names.has(words.slice(0, count).join(' ')));
  return startsWithName || addressesReader(page, part);
}
