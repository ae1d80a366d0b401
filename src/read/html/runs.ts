import type { Label } from './labels.ts';
import { frameOf, type Frame } from './frame.ts';
import { RunBuilder } from './run-builder.ts';
import { isBlock, isCell, isUnseen, standsApart } from './visible.ts';

/** A block of a page's visible text: what stands between two block borders or blank lines. */
export interface Run {
  readonly text: string;
  /** The block element that holds it. */
  readonly owner: Element;
  /** What the innermost labelled block element around it is called. */
  readonly label: Label | undefined;
  /** What inline elements within it are called. */
  readonly inline: ReadonlySet<Label>;
  /** Share of its characters that are links. */
  readonly links: number;
}

/** The visible text of an element in document order. Walks without recursion: hostile pages nest deeply. */
export function runsOf(root: Element): Run[] {
  const builder = new RunBuilder();
  const above: Frame[] = [];
  let frame = frameOf(root);
  let node: Node | null = root.firstChild;
  while (node !== null || above.length > 0) {
    if (node === null) {
      if (isBlock(frame.element)) builder.flush(frame);
      node = frame.element.nextSibling;
      frame = above.pop()!;
    } else if (isOpened(node)) {
      enter(node, frame, builder);
      above.push(frame);
      frame = frameOf(node, frame);
      node = node.firstChild;
    } else {
      visit(node, frame, builder);
      node = node.nextSibling;
    }
  }
  builder.flush(frame);
  return builder.runs;
}

function isOpened(node: Node): node is Element {
  return isElement(node) && node.localName !== 'br' && !isUnseen(node);
}

function enter(element: Element, outer: Frame, builder: RunBuilder): void {
  if (isBlock(element)) builder.flush(outer);
  else if (standsApart(element)) builder.addGap();
  else if (isCell(element)) builder.startCell(outer);
}

function visit(node: Node, frame: Frame, builder: RunBuilder): void {
  if (node.nodeType === 3) builder.addText(node.nodeValue ?? '', frame);
  else if (isElement(node) && node.localName === 'br') builder.breakLine(frame);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
