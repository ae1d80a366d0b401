import { fromOf, seenTexts, textOf } from './seen-text.ts';

/** Words of an article that are selected inside one paragraph. */
export interface SelectedWords {
  readonly article: number;
  /** Where they begin in its text. */
  readonly start: number;
  readonly words: string;
  /** What they stand in: words of one block belong to one paragraph. */
  readonly block: Element;
}

/** The part of the selection that is inside `root`, where its start or end may lie outside. Null where none of it is. */
function selectedIn(root: ShadowRoot): { readonly range: Range; readonly start: Node } | null {
  const selection = getSelection();
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: rootsAround(root) }) ?? [];
  if (!selection || !composed || composed.collapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = composed;
  const range = document.createRange();
  range.selectNodeContents(root);
  if (root.contains(startContainer)) range.setStart(startContainer, startOffset);
  else if (sideOf(root, startContainer, startOffset) > 0) return null;
  if (root.contains(endContainer)) range.setEnd(endContainer, endOffset);
  else if (sideOf(root, endContainer, endOffset) < 0) return null;
  return { range, start: selection.direction === 'backward' ? endContainer : startContainer };
}

/** The shadow root and those that it is in. */
function rootsAround(root: Node): ShadowRoot[] {
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host.getRootNode())] : [];
}

/** Whether a place outside `root` stands before (negative) or behind it. */
function sideOf(root: ShadowRoot, node: Node, offset: number): number {
  const { host } = rootsAround(root).find((around) => around.host.getRootNode() === node.getRootNode())!;
  const frame = document.createRange();
  frame.selectNode(host);
  return frame.comparePoint(node, offset) || (node === host.parentNode && offset > frame.startOffset ? 1 : -1);
}

/**
 * The selected words of the articles in `root`, in the order in which they stand there. Where the selection began in the
 * words of one article, only those of that one: columns are never mixed.
 */
export function selectedWords(root: ShadowRoot): SelectedWords[] {
  const selected = selectedIn(root);
  if (!selected) return [];
  const { range, start } = selected;
  const found = [...root.querySelectorAll('[data-from]')].flatMap((element): SelectedWords[] => {
    const from = fromOf(element)!;
    const { at, words } = range.intersectsNode(element) ? partIn(element, range) : NOTHING;
    return words.trim() === '' ? [] : [{ article: from.article, start: from.start + at, words, block: element.closest('p, h2, h3, li') ?? element }];
  });
  const began = start.parentElement?.closest('[data-from]');
  const own = began && root.contains(began) ? fromOf(began)!.article : null;
  return own === null ? found : found.filter(({ article }) => article === own);
}

const NOTHING = { at: 0, words: '' };

/** The selected part of an element's words, and where it begins among them. */
function partIn(element: Element, range: Range): { readonly at: number; readonly words: string } {
  const all = seenTexts(element);
  const texts = all.filter((text) => range.intersectsNode(text));
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return NOTHING;
  const cutBefore = first === range.startContainer ? range.startOffset : 0;
  const cutAfter = last === range.endContainer ? last.length - range.endOffset : 0;
  const words = textOf(texts);
  return { at: textOf(all.slice(0, all.indexOf(first))).length + cutBefore, words: words.slice(cutBefore, words.length - cutAfter) };
}
