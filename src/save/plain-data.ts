import { fail } from './check.ts';

/** The saved form is nine levels deep. What is far deeper would exhaust the stack of whoever writes it out again. */
const DEEPEST = 60;

/**
 * Data that can be handed on without harm, whatever fields later versions add: no field is called `__proto__`, which would
 * change what an object is where its fields are copied, and nothing is nested endlessly.
 */
export function mustBePlain(value: unknown): void {
  let level: readonly [at: string, value: object][] = isObject(value) ? [['', value]] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) fail(level[0]![0].slice(0, 120), 'is nested too deeply');
    level = level.flatMap(([at, object]) => within(at, object));
  }
}

function within(at: string, object: object): [string, object][] {
  if (Array.isArray(object)) return object.flatMap((item: unknown, index) => (isObject(item) ? [[`${at}[${index}]`, item] as [string, object]] : []));
  return Object.entries(object).flatMap(([name, item]: [string, unknown]) => {
    const place = at === '' ? name : `${at}.${name}`;
    if (name === '__proto__') fail(place, 'is no field of a comparison');
    return isObject(item) ? [[place, item] as [string, object]] : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
