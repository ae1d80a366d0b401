import { SaxesParser } from 'saxes';

/** An element as a strict parser reads it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

/** @throws Error at the first fault of an XML file. */
export function parsedXml(xml: string): Node {
  const parser = new SaxesParser({ fragment: false });
  const open: Node[] = [{ name: '', attributes: {}, children: [] }];
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return open[0]!.children.find((child): child is Node => typeof child !== 'string')!;
}

export function textOf(node: Node | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Every element of a name, in order, at any depth. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}
