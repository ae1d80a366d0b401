import { addressesReader } from './address.ts';
import { isFurniture, isPlain, type Page, type Part, type Pass } from './page.ts';
import { sharesWords, vocabularyOf } from './vocabulary.ts';

/** How far below a banner the headline may stand. */
const NEAR = 6;

/**
 * Sentences to the reader at the very top ("Sign up for our …"), with a line below that speaks of the same as the rest,
 * are a banner above the headline: the body starts after it.
 */
export const startBelowBanner: Pass = (page) => {
  const { parts, body } = page;
  if (!body || !addressesReader(page, parts[body.first]!)) return page;
  const headline = headlineBelow(page, body.first);
  const first = headline < 0 ? -1 : parts.findIndex((part, i) => i > headline && isSentence(part));
  return first < 0 || first > body.last ? page : { ...page, body: { ...body, first } };
};

function headlineBelow(page: Page, from: number): number {
  const { text, parts, body } = page;
  if (parts.slice(0, from).some((part) => isPlain(part) && !part.sentence && part.words >= 3)) return -1;
  const vocabulary = vocabularyOf({ ...page, body: { ...body!, first: from + 1 } });
  const near = parts.slice(from + 1, from + 1 + NEAR);
  const stop = near.findIndex((part) => isSentence(part) && !addressesReader(page, part));
  const above = stop < 0 ? near : near.slice(0, stop);
  const at = above.findIndex((part) => isPlain(part) && !part.sentence && sharesWords(text, part, vocabulary));
  return at < 0 ? -1 : from + 1 + at;
}

function isSentence(part: Part): boolean {
  return part.sentence && !isFurniture(part);
}
