import { isByline, isNames, isTimeLine } from './byline.ts';
import { saysWhoStandsWhere } from './caption.ts';
import { assign, furniture, isFurniture, isOpen, isPlain, type Choice, type Page, type Part, type Pass } from './page.ts';
import { stemsOf, vocabularyOf } from './vocabulary.ts';

/** A headline shares at least this part of its longer words with the body. */
const SHARED = 0.35;
/** A standfirst is longer than its headline, so that it shares more words; the headline comes first. */
const NEARLY = 0.5;
/** Shared words that make a headline of a line whatever stands below it; labels have fewer. */
const ENOUGH = 3;
/** A line this much longer than the headline explains it; otherwise it is a second headline. */
const LONGER = 1.25;
/** Shorter lines beside the headline are labels: a section, a count. */
const SHORTEST_STANDFIRST = 5;
/** A longer line of capitals is a second headline. */
const LONGEST_NAME = 4;
/** A longer paragraph is the lead. */
const LONGEST_SUMMARY = 45;
/** A headline's second print by the page's title shares most of its words. */
const SAME = 0.6;

/** Names what stands before the first paragraph: headline, standfirst, byline, dateline, captions; the rest is page. */
export const opening: Pass = (page) => {
  if (!page.body) return page;
  const end = firstPlainParagraph(page);
  const framed = assign(page, (part, i) => (i < end && isPlain(part) ? frameOf(page, part) : null));
  const headline = framed.parts.some(({ role }) => role === 'headline') ? -1 : headlineOf(framed, end);
  if (headline < 0) return framed;
  return assign(framed, (part, i) => {
    if (i >= end || !isOpen(part) || part.role !== null) return null;
    if (i === headline) return { role: 'headline' };
    return i < headline ? beforeHeadline(framed, i, headline) : afterHeadline(framed, i, headline, end);
  });
};

/** The first part that tells the story; captions, bylines and furniture may stand among the headlines. */
function firstPlainParagraph(page: Page): number {
  const { parts, body } = page;
  for (let i = body!.first; i <= body!.last; i++) {
    const part = parts[i]!;
    if (part.role === 'list-item') return i;
    if (!isPlain(part) || !part.sentence || isByline(page.text, part) || isTimeLine(page.text, part)) continue;
    if (saysWhoStandsWhere(page, part) && i < body!.last) continue;
    if (!isSummary(page, i)) return i;
  }
  return body!.last + 1;
}

/** One short paragraph between headline and byline or dateline sums the story up. */
function isSummary({ text, parts, body }: Page, i: number): boolean {
  if (i === 0 || i === body!.last || parts[i]!.words > LONGEST_SUMMARY) return false;
  const below = parts.slice(i + 1, i + 5);
  const sentence = below.findIndex((part) => part.sentence && !isFurniture(part));
  return below.slice(0, sentence < 0 ? undefined : sentence).some((part) => isByline(text, part) || isTimeLine(text, part));
}

function frameOf(page: Page, part: Part): Choice | null {
  if (isByline(page.text, part)) return { role: 'byline' };
  if (isTimeLine(page.text, part)) return { role: 'dateline' };
  if (part.sentence && saysWhoStandsWhere(page, part)) return { role: 'caption' };
  return null;
}

/** The first line that shares as many words with the body as any, or nearly; without any, the longest. */
function headlineOf(page: Page, end: number): number {
  const above = page.parts.slice(0, end);
  if (!above.some(isCandidate)) return -1;
  const vocabulary = vocabularyOf(page);
  const scores = above.map((part) => (isCandidate(part) ? scoreOf(page, part, vocabulary) : 0));
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  let best = top > 0 ? scores.findIndex((score) => score >= Math.min(ENOUGH, NEARLY * top)) : -1;
  while (isTelling(scores[best - 1]) && page.parts[best - 1]!.words >= SHORTEST_STANDFIRST) best--;
  return best;
}

function isCandidate(part: Part): boolean {
  return part.role === null && !part.sentence && part.words >= 2;
}

function scoreOf({ text }: Page, part: Part, vocabulary: ReadonlySet<string>): number {
  const stems = [...stemsOf(text.slice(part.start, part.end))];
  const shared = stems.filter((stem) => vocabulary.has(stem)).length;
  return stems.length > 0 && shared / stems.length >= SHARED ? shared : part.words / UNSHARED;
}

/** Lines that share nothing are told apart by their length, and never weigh as much as one shared word. */
const UNSHARED = 1000;

function isTelling(score: number | undefined): boolean {
  return score !== undefined && score >= 1;
}

function beforeHeadline({ text, parts }: Page, i: number, headline: number): Choice {
  const first = parts[headline]!;
  if (shareOfWords(text, parts[i]!, first) >= SAME) return { role: 'headline' };
  return furniture('before the headline');
}

function afterHeadline(page: Page, i: number, headline: number, end: number): Choice | null {
  const { text, parts } = page;
  const part = parts[i]!;
  const first = parts[headline]!;
  if (part.bullet) return { role: 'list-item' };
  if (part.sentence) return { role: 'standfirst' };
  if (isNamesInFrame(page, i, headline)) return { role: 'byline' };
  if (isSecondHeadline(page, i, headline, end)) return { role: 'headline' };
  if (part.words >= SHORTEST_STANDFIRST) return { role: 'standfirst' };
  if (shareOfWords(text, part, first) >= SAME) return { role: 'headline' };
  return furniture('label beside the headline');
}

/** Nothing but names, right below the headline or above the date, another byline or the first paragraph. */
function isNamesInFrame({ text, parts }: Page, i: number, headline: number): boolean {
  if (!isNames(text, parts[i]!)) return false;
  if (i === headline + 1 && parts[i]!.words <= LONGEST_NAME) return true;
  const next = parts.slice(i + 1, i + 4).find((part) => !isFurniture(part));
  return next?.role === 'dateline' || next?.role === 'byline' || next?.sentence === true;
}

/** Right under the headline, no longer than it, and with a longer line below; or the same words once more. */
function isSecondHeadline({ text, parts }: Page, i: number, headline: number, end: number): boolean {
  const part = parts[i]!;
  const first = parts[headline]!;
  if (shareOfWords(text, part, first) >= SAME) return true;
  if (i !== headline + 1 || part.words < 3 || length(part) > LONGER * length(first)) return false;
  const below = parts[i + 1];
  return i + 1 < end && below !== undefined && below.role === null && length(below) > LONGER * length(part);
}

function shareOfWords(text: string, a: Part, b: Part): number {
  const [x, y] = [a, b].map(({ start, end }) => stemsOf(text.slice(start, end))) as [Set<string>, Set<string>];
  const shared = [...x].filter((stem) => y.has(stem)).length;
  return x.size && y.size ? shared / Math.max(x.size, y.size) : 0;
}

function length({ start, end }: Part): number {
  return end - start;
}
