import { holdable } from './characters.ts';

/** Markup. Whatever is a plain string is text of somebody else's, and is escaped where it comes in. */
export interface Xml {
  readonly xml: string;
}

export type Content = Xml | string;
type Attributes = Readonly<Record<string, string | null>>;

/** An element whose contents follow one another as they are: nothing is added to the text. Attributes that are null are left out. */
export function element(name: string, attributes: Attributes, ...contents: readonly Content[]): Xml {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  const inside = contents.map(markup).join('');
  return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` };
}

/** An element that holds elements only, each on a line of its own. */
export function container(name: string, attributes: Attributes, contents: readonly Xml[]): Xml {
  const lines = contents.flatMap((content) => ['\n', content]);
  return element(name, attributes, ...lines, ...(lines.length > 0 ? ['\n'] : []));
}

function markup(content: Content): string {
  return typeof content === 'string' ? escaped(content) : content.xml;
}

function attribute([name, value]: readonly [string, string | null]): string {
  return value === null ? '' : ` ${name}="${escaped(value).replace(/[\t\n"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
}

/** A carriage return as itself would be read as a line end. */
function escaped(text: string): string {
  return holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}
