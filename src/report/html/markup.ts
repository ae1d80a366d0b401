/** One element of a page. A report is made of these, and written as text or built as nodes: its words are never parsed. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export type Child = Markup | string;
/** Null leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null>>;
/** Lists are taken apart; null and the empty text are nothing. */
export type Given = Child | null | readonly Given[];

export function h(tag: string, attributes: Attributes, ...children: Given[]): Markup {
  return { tag, attributes, children: children.flatMap(flat) };
}

/** An element with a class and nothing else. */
export function box(tag: string, name: string, ...children: Given[]): Markup {
  return h(tag, { class: name }, ...children);
}

function flat(given: Given): Child[] {
  if (given === null || given === '') return [];
  return isList(given) ? given.flatMap(flat) : [given];
}

function isList(given: Given): given is readonly Given[] {
  return Array.isArray(given);
}
