import type { LitElement } from 'lit';

/** The values of the properties of an element before anything was set. */
export type Values = Readonly<Record<PropertyKey, unknown>>;

export function valuesOf(element: LitElement): Values {
  const { elementProperties } = element.constructor as typeof LitElement;
  return Object.fromEntries([...elementProperties.keys()].map((name) => [name, Reflect.get(element, name)]));
}

/** Those of properties that have no value now: an attribute was taken away, a framework emptied them, a number is none. */
export function lostValues(element: LitElement, first: Values): Values {
  return Object.fromEntries(Object.entries(first).filter(([name]) => isNone(Reflect.get(element, name))));
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}
