import { holdable } from '../characters.ts';
import type { Child } from './markup.ts';

const VOID = new Set(['br', 'col', 'meta', 'link', 'wbr']);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The one place where text becomes HTML. */
export function escaped(text: string): string {
  return holdable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** Elements as HTML text. Their names and those of attributes are the report's own; everything else is escaped. */
export function htmlOf(node: Child): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : ` ${name}="${escaped(String(value))}"`));
  const start = `<${tag}${given.join('')}>`;
  return VOID.has(tag) ? start : `${start}${children.map(htmlOf).join('')}</${tag}>`;
}

/** A text between quotation marks for a style sheet: nothing in it can end the text, the rule or the `<style>` around it. */
export function cssText(text: string): string {
  const signs = [...holdable(text).replace(/\s+/gu, ' ')];
  return `"${signs.map((sign) => (/^[\p{L}\p{N} .,]$/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join('')}"`;
}

/** Data for a `<script>` that is not run: no `<` in it can end the element or open a comment. */
export function scriptData(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
