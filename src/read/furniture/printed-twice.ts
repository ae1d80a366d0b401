import type { BlockRole } from '../../model.ts';
import { looksLikeCaption } from '../caption.ts';
import { assign, furniture, isOpen, type Choice, type Page, type Pass } from '../page.ts';

/** Shorter blocks may be said twice: a heading, a short answer. */
const FEWEST_WORDS = 5;

/**
 * A block that stands a second time, word for word, was printed twice by the page. Two in a row were a picture's caption
 * and its alternative text: then the first is the caption.
 */
export const printedTwice: Pass = (page) => {
  const first = firstPrints(page);
  const captions = captionsPrintedTwice(page, first);
  return assign(page, (_, i): Choice | null => {
    if (captions.has(i)) return { role: 'caption', because: 'printed twice in a row' };
    const before = first.get(i);
    if (before === undefined) return null;
    return furniture(captions.has(before) ? 'caption, printed twice' : 'printed twice');
  });
};

/** What stands more often in the article that an extractor chose is a refrain of its text, as in recipes and tables. */
const MOST_PRINTS = 2;
/** Pages print a sentence or two of their text a second time, to be seen from afar; where more stand twice, the text repeats itself. */
const MOST_PULL_QUOTES = 2;
/** A picture's credit is the name of a photographer. */
const FEWEST_CREDIT_WORDS = 2;
/** A picture's caption in the article and in its gallery differ in how they end: they are told by their first words. */
const CAPTION_WORDS = 12;

const ALSO: readonly BlockRole[] = ['headline', 'standfirst', 'caption', 'credit'];

/** For each part that stood before: where it stood first. */
function firstPrints(page: Page): Map<number, number> {
  const { text, parts } = page;
  const seen = new Map<string, number[]>();
  const opensLikeAnother = opensLikeAnotherOf(page);
  parts.forEach((part, i) => {
    const underPicture = part.role === 'caption' || part.role === 'credit';
    if (part.words < (underPicture ? FEWEST_CREDIT_WORDS : FEWEST_WORDS) || !(isOpen(part) || ALSO.includes(part.role!)) || !opensLikeAnother(i)) return;
    const words = text.slice(part.start, part.end).toLowerCase().replace(/[\s\u200B-\u200F]+/gu, ' ');
    const key = underPicture ? words.split(' ', CAPTION_WORDS).join(' ') : words;
    const prints = seen.get(key);
    if (prints) prints.push(i);
    else seen.set(key, [i]);
  });
  const twice = [...seen.values()].filter(({ length }) => length > 1);
  const isText = ([first]: readonly number[]) => isOpen(parts[first!]!);
  const repeatsItself = twice.filter(isText).length > MOST_PULL_QUOTES;
  const isRefrain = (prints: readonly number[]) => page.extracted && isText(prints) && (repeatsItself || prints.length > MOST_PRINTS);
  return new Map(twice.filter((prints) => !isRefrain(prints)).flatMap(([before, ...again]) => again.map((i) => [i, before!])));
}

/** Letters of a block that are compared first: in a long article hardly two blocks open with the same. */
const OPENING = 24;

function opensLikeAnotherOf({ text, parts }: Page): (index: number) => boolean {
  const openings = parts.map(({ start, end }) => openingOf(text, start, end));
  const times = new Map<string, number>();
  for (const opening of openings) times.set(opening, (times.get(opening) ?? 0) + 1);
  return (index) => times.get(openings[index]!)! > 1;
}

function openingOf(text: string, start: number, end: number): string {
  const letters = (to: number) => text.slice(start, to).toLowerCase().replace(/[\s\u200B-\u200F]+/gu, '');
  const opening = letters(Math.min(end, start + 2 * OPENING));
  return (opening.length < OPENING ? letters(end) : opening).slice(0, OPENING);
}

/** A pair in a row is a caption before the first paragraph, or where it reads like one. */
function captionsPrintedTwice({ text, parts }: Page, first: ReadonlyMap<number, number>): Set<number> {
  const captions = new Set<number>();
  let headlines = 0;
  let paragraphs = 0;
  parts.forEach((part, i) => {
    if (part.role !== null || first.has(i)) return;
    const twice = first.get(i + 1) === i;
    const opening = paragraphs === 0 && (part.sentence || headlines > 0);
    if (twice && (opening || looksLikeCaption(text, part))) captions.add(i);
    else if (part.sentence) paragraphs++;
    else if (part.words >= 3) headlines++;
  });
  return captions;
}
