import type { Line, Match } from './line.ts';
import type { ReadNumber } from './number.ts';

/** A number that was read, waiting for its unit. */
export interface Amount {
  /** One value, or the two ends of a range. */
  readonly values: readonly number[];
  readonly number: ReadNumber;
  /** Token after the number. */
  readonly end: number;
  readonly hedged: boolean;
  /** First token, hedges included. */
  readonly start: number;
}

/** Reads what follows an amount: its unit. */
export type Tail = (line: Line, amount: Amount) => Match | null;

/** "3", "2/3" for a range. */
export function plain(values: readonly number[]): string {
  return values.map((value) => String(value)).join('/');
}
