import { DOMParser } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Browsers stop nesting at 512 elements too; deeper trees would overflow the stacks of those who walk them. */
const DEEPEST = 500;

interface Step {
  readonly source: Tree.ChildNode;
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
  const steps: Step[] = stepsInto(document.documentElement, root, 1);
  for (let step = steps.pop(); step; step = steps.pop()) steps.push(...copied(step, document));
  return document;
}

/** In reverse, as the steps are taken from the end. */
function stepsInto(parent: Element, source: Tree.Element, depth: number): Step[] {
  return source.childNodes.map((child) => ({ source: child, parent, depth })).reverse();
}

function copied({ source, parent, depth }: Step, document: Document): Step[] {
  if ('value' in source) parent.appendChild(document.createTextNode(source.value));
  if (!('tagName' in source)) return [];
  const element = document.createElement(source.tagName);
  copyAttributes(source, element);
  parent.appendChild(element);
  return stepsInto(depth < DEEPEST ? element : parent, source, depth + 1);
}

function copyAttributes(source: Tree.Element, target: Element): void {
  for (const { name, value } of source.attrs) target.setAttribute(name, value);
}
