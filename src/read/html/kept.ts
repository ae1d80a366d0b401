import { runsOf, type Run } from './runs.ts';

/** Carries the number of an owner through Readability, which rebuilds the tree but copies attributes. */
const MARK = 'data-text-block';
/** Readability grows less choosy below this many characters; its own 500 lets menus into short agency reports. */
const SHORT_ARTICLE = 250;

/** Which runs stand in what Readability takes for the article. Changes the document. */
export async function keptRuns(document: Document, runs: readonly Run[]): Promise<ReadonlySet<Run>> {
  const owners = markOwners(document, runs);
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability<Element>(document, { charThreshold: SHORT_ARTICLE, serializer: (node) => node as Element }).parse();
  if (!found?.content) return new Set();
  const survived = new Set([...found.content.querySelectorAll(`[${MARK}]`)].map((element) => element.getAttribute(MARK)));
  const texts = new Set(runsOf(found.content).map(({ text }) => letters(text)));
  return new Set(
    runs.filter(({ owner, text, links }) => {
      const marked = survived.has(String(owners.get(owner)));
      return isWrapper(owner) ? links < MENU && (marked || texts.has(letters(text))) : marked;
    }),
  );
}

/** A run of links beside other text of the same wrapper is a menu in the next column. */
const MENU = 0.9;

/** Where text stands in no paragraph of its own, Readability makes one, and the mark of what held it may get lost. */
const isWrapper = ({ localName }: Element): boolean => /^(?:body|div|section|article|main|center|tr|td|font)$/.test(localName);

const letters = (text: string): string => text.replace(/\s+/g, '');

function markOwners(document: Document, runs: readonly Run[]): Map<Element, number> {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  const owners = new Map<Element, number>();
  for (const { owner } of runs) if (!owners.has(owner)) owners.set(owner, owners.size);
  for (const [owner, number] of owners) owner.setAttribute(MARK, String(number));
  return owners;
}
