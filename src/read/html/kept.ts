import type { Run } from './runs.ts';

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
  const words = (found.textContent ?? '').replace(/\s+/g, ' ');
  return new Set(
    runs.filter(({ owner, text }) =>
      // Readability moves what stands directly in the body, and leaves the body's mark behind.
      owner.localName === 'body' ? words.includes(text.replace(/\s+/g, ' ')) : survived.has(String(owners.get(owner))),
    ),
  );
}

function markOwners(document: Document, runs: readonly Run[]): Map<Element, number> {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  const owners = new Map<Element, number>();
  for (const { owner } of runs) if (!owners.has(owner)) owners.set(owner, owners.size);
  for (const [owner, number] of owners) owner.setAttribute(MARK, String(number));
  return owners;
}
