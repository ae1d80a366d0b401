import { DOMParser } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Browsers stop nesting at 512 elements. Here the search for the article slows down with the square of the depth, and no
 * page of news is half as deep.
 */
const DEEPEST = 200;

interface Step {
  readonly source: Tree.ChildNode;
  /** Takes text. */
  readonly holder: Element;
  /** Takes elements: the holder, or past the limit the last one above it, as in browsers. */
  readonly parent: Element;
  readonly depth: number;
}

/**
 * HTML to a document, for Node: parse5 reads pages as browsers do, linkedom gives the tree the methods of a document.
 * `scriptingEnabled: false` is how the browsers' `DOMParser` reads, so that both hosts see the same tree.
 */
export function parseDocument(html: string): Document {
  const tree = parse(html, { scriptingEnabled: false });
  const document = new DOMParser().parseFromString('<!doctype html><html></html>', 'text/html') as unknown as Document;
  const root = tree.childNodes.find((node): node is Tree.Element => 'tagName' in node)!;
  copyAttributes(root, document.documentElement);
  const steps = stepsFor(root, document.documentElement, document.documentElement, 1);
  for (let step = steps.pop(); step; step = steps.pop()) for (const next of copied(step, document)) steps.push(next);
  return document;
}

/** In reverse, as the steps are taken from the end. */
function stepsFor({ childNodes }: Tree.Element, holder: Element, parent: Element, depth: number): Step[] {
  return childNodes.map((source) => ({ source, holder, parent, depth })).reverse();
}

function copied({ source, holder, parent, depth }: Step, document: Document): Step[] {
  if ('value' in source) holder.appendChild(document.createTextNode(source.value));
  if (!('tagName' in source)) return [];
  const element = document.createElement(source.tagName);
  copyAttributes(source, element);
  parent.appendChild(element);
  return depth < DEEPEST ? stepsFor(source, element, element, depth + 1) : stepsFor(source, element, parent, depth);
}

function copyAttributes(source: Tree.Element, target: Element): void {
  for (const { name, value } of source.attrs) target.setAttribute(name, value);
}
