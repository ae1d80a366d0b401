import type { Child } from '../../src/report/html/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a report is made of, as nodes of this page: texts become text nodes, whatever they hold. */
export function built(node: Child): Node {
  return builtIn(node, false);
}

function builtIn(node: Child, inDrawing: boolean): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const isDrawing = inDrawing || node.tag === 'svg';
  const element = isDrawing ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) if (value !== null) element.setAttribute(name, String(value));
  element.append(...node.children.map((child) => builtIn(child, isDrawing)));
  return element;
}
