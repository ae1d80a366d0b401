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

/** A span of the text that these nodes make together. */
export function rangeIn(texts: readonly Text[], { start, end }: Span): Range {
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (const text of texts) {
    const next = at + text.length;
    if (!isOpen && start < next) {
      range.setStart(text, start - at);
      isOpen = true;
    }
    if (isOpen && end <= next) {
      range.setEnd(text, end - at);
      return range;
    }
    at = next;
  }
  return range;
}

/** Where words of an article begin: `data-from="1.240"` is the offset 240 of the article with the index 1. */
export function fromOf(element: Element): { readonly article: number; readonly start: number } | null {
  const [article, start] = (element.getAttribute('data-from') ?? '').split('.').map(Number);
  return start === undefined ? null : { article: article!, start };
}
