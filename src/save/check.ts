import type { Value } from '../model.ts';
import { unopened as messages } from '../words/en/unopened.ts';

type Messages = typeof messages;

/**
 * A saved comparison that cannot be opened; `message` names in English the place in it and what is wrong there, `fault` and `values`
 * say it in another language.
 */
export class BadComparisonError extends Error {
  override readonly name = 'BadComparisonError';
  readonly fault: keyof Messages;
  readonly values: readonly Value[];

  constructor(fault: keyof Messages, values: readonly Value[], message: string) {
    super(message);
    this.fault = fault;
    this.values = values;
  }
}

export function unopened<F extends keyof Messages>(fault: F, ...values: Parameters<Messages[F]>): BadComparisonError {
  const message = (messages[fault] as (...values: Parameters<Messages[F]>) => string)(...values);
  return new BadComparisonError(fault, values, message);
}

export type Check<T = unknown> = (value: T, at: string) => void;

export function fail(at: string, fault: string): never {
  throw unopened('comparison-damaged', at, fault);
}

export const isString: Check = (value, at) => {
  if (typeof value !== 'string') fail(at, 'is not a text');
};

export const isBoolean: Check = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'is neither true nor false');
};

export const isShare: Check = (value, at) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) fail(at, 'is not a number from 0 to 1');
};

export function orNull(check: Check): Check {
  return (value, at) => {
    if (value !== null) check(value, at);
  };
}

export function orMissing(check: Check): Check {
  return (value, at) => {
    if (value !== undefined) check(value, at);
  };
}

export const isTextOrNull = orNull(isString);

export function oneOf(allowed: readonly unknown[]): Check {
  return (value, at) => {
    if (!allowed.includes(value)) fail(at, `is ${quoted(value)}, not one of ${allowed.map(String).join(', ')}`);
  };
}

/** A whole number from `low` up to, but not including, `end`. */
export function below(end: number, low = 0): Check {
  return (value, at) => {
    if (!Number.isInteger(value) || (value as number) < low || (value as number) >= end) {
      fail(at, `is ${quoted(value)}, not a whole number from ${low} to ${end - 1}`);
    }
  };
}

export function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) fail(at, 'is not a list');
    value.forEach((item: unknown, index) => check(item, `${at}[${index}]`));
  };
}

/** What a message speaks of: each value a text, a number, or a list of texts. */
export const isValues: Check = listOf((value, at) => {
  if (Array.isArray(value)) listOf(isString)(value, at);
  else if (typeof value !== 'string' && !Number.isFinite(value)) fail(at, 'is neither a text, a number nor a list of texts');
});

export function filledListOf(check: Check): Check {
  const list = listOf(check);
  return (value, at) => {
    list(value, at);
    if ((value as unknown[]).length === 0) fail(at, 'is empty');
  };
}

/** Every field named is there and right. Further fields are let pass: later versions may add some. */
export function record(fields: Record<string, Check>): Check {
  return (value, at) => {
    const object = objectAt(value, at);
    for (const [name, check] of Object.entries(fields)) check(object[name], at === '' ? name : `${at}.${name}`);
  };
}

export function objectAt(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(at || 'The file', 'is not an object');
  return value as Record<string, unknown>;
}

/** Ascending, never empty, each below `end`. */
export function indexes(end: number): Check {
  const each = listOf(below(end));
  return (value, at) => {
    each(value, at);
    const list = value as number[];
    if (list.length === 0) fail(at, 'is empty');
    if (list.some((index, k) => k > 0 && index <= list[k - 1]!)) fail(at, 'is not in ascending order');
  };
}

/** A span inside [0, length], `start` ≤ `end`. */
export function spanWithin(length: number): Check {
  return (value, at) => {
    const { start, end } = objectAt(value, at);
    below(length + 1)(start, `${at}.start`);
    below(length + 1, start as number)(end, `${at}.end`);
  };
}

export function all(...checks: Check[]): Check {
  return (value, at) => checks.forEach((check) => check(value, at));
}

/** A value as JSON, cut where it is long. */
export function quoted(value: unknown): string {
  return value === undefined ? 'not there' : (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
