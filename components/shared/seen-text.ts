import type { Span } from '../../src/model.ts';

/** Notes between the words of an article, for the ear or in the margin: not its text. */
const NOTES = '.aside, .visually-hidden';

/** The text nodes of an element that hold words of an article, in order. */
export function seenTexts(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest(NOTES) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

export function textOf(texts: readonly Text[]): string {
  return texts.map(({ data }) => data).join('');
}

/**
 * A span of the text that these nodes make together; null where they have nothing of it. A static range: thousands of live
 * ones would have to be kept up with every change of the page.
 */
export function rangeIn(texts: readonly Text[], { start, end }: Span): StaticRange | null {
  const first = placeIn(texts, start, false);
  const last = placeIn(texts, end, true);
  if (!first || !last) return null;
  return new StaticRange({ startContainer: first.text, startOffset: first.offset, endContainer: last.text, endOffset: last.offset });
}

/** The node and the offset in it. Between two nodes, a start stands in the later one, an end in the earlier one. */
function placeIn(texts: readonly Text[], offset: number, isEnd: boolean): { readonly text: Text; readonly offset: number } | null {
  let before = 0;
  for (const text of texts) {
    const inside = offset - before;
    if (isEnd ? inside <= text.length : inside < text.length) return { text, offset: inside };
    before += text.length;
  }
  return null;
}

/** The same as a live range, for measuring it. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Where words of an article begin: `data-from="1.240"` is the offset 240 of the article with the index 1. */
export function fromOf(element: Element): { readonly article: number; readonly start: number } | null {
  const [article, start] = (element.getAttribute('data-from') ?? '').split('.').map(Number);
  return start === undefined ? null : { article: article!, start };
}
