/** Number of days, months … a unit stands for, as its ISO 8601 designator: P3Y, P2W, PT12H. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'decade' | 'century';

/** The words that figures are made of, in one language. All forms in lower case; phrases with single spaces. */
export interface FigureWords {
  readonly cardinals: Words<number>;
  /** Multipliers from a hundred up. */
  readonly scales: Words<number>;
  /** "thousands": a multiplier that stands for an amount by itself. */
  readonly many: Words<number>;
  readonly ordinals: Words<number>;
  /** Words that may stand inside a number: twenty *and* five, treinta *y* cinco. */
  readonly inNumber: readonly string[];
  /** "a hundred", "ein Jahr": the article that counts as one before a scale or a unit. */
  readonly one: readonly string[];
  /** Before a scale: "half a million". */
  readonly half: readonly string[];
  /** After a number: "two and a half". */
  readonly andHalf: readonly string[];
  /** What a whole is parted into: "thirds" are 3. */
  readonly parts: Words<number>;
  /** What follows a part: "two thirds *of*". Empty where a part needs nothing behind it to be one. */
  readonly partOf: readonly string[];
  /** "nine in 10", "two out of three". */
  readonly outOf: readonly string[];
  readonly months: Words<number>;
  /** Months whose names are everyday words too: they want a preposition or a day beside them. */
  readonly doubtfulMonths: readonly string[];
  /** Monday is 1, as in ISO 8601. */
  readonly weekdays: Words<number>;
  readonly dayParts: readonly string[];
  /** Offsets in days from the article's date. */
  readonly days: Words<number>;
  readonly units: Words<DurationUnit>;
  readonly weekend: readonly string[];
  readonly distances: Words<string>;
  readonly currencies: Words<string>;
  readonly percent: readonly string[];
  /** "more than", "about": what a number may be hedged with, before it. */
  readonly hedges: readonly string[];
  /** "early", "late": before a day or a month. */
  readonly early: readonly string[];
  readonly last: readonly string[];
  readonly current: readonly string[];
  readonly next: readonly string[];
  /** "two years *ago*" after the amount, or "*vor* zwei Jahren" before it. */
  readonly ago: readonly string[];
  readonly agoBefore: readonly string[];
  /** After an amount of time, counted from something told: "two days *later*". */
  readonly after: readonly string[];
  readonly rangeStart: readonly string[];
  readonly rangeMiddle: readonly string[];
  /** Before a date: "on", "in", "since". */
  readonly dateBefore: readonly string[];
  /** Between the parts of a date: de, of. */
  readonly dateInner: readonly string[];
  /** After a year: Russian "года". */
  readonly yearAfter: readonly string[];
  readonly aged: readonly string[];
  readonly yearsOld: readonly string[];
  /** After a bare number of hours: "3 p.m.", "15 Uhr". Value: hours to add. */
  readonly clock: Words<number>;
  /** "three times", "trois fois". */
  readonly times: readonly string[];
  readonly of: readonly string[];
  /** Where a counted noun phrase ends. */
  readonly stops: readonly string[];
  /** The counted noun is the first plural (English), the first capital (German) or the next word. */
  readonly noun: 'plural' | 'capital' | 'next';
  /** Decimal sign; the other of "." and "," parts groups. */
  readonly decimal: '.' | ',';
  /** Month names and weekdays are written with a capital. */
  readonly capitals: boolean;
}

export type Words<T> = Readonly<Record<string, T>>;

/** "monday mon | tuesday tue" from 1 → { monday: 1, mon: 1, tuesday: 2, tue: 2 } */
export function series(list: string, from = 1): Words<number> {
  return Object.fromEntries(
    list.split('|').flatMap((names, index) => list1(names).map((name) => [name, index + from])),
  );
}

/** "day days → D; week weeks → W": the same value for several forms. */
export function table<T>(rows: Readonly<Record<string, T>>): Words<T> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([names, value]) => list1(names).map((name) => [name, value] as const)),
  );
}

/** "more than, at least" → phrases. */
export function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

function list1(names: string): string[] {
  return names.trim().split(/\s+/).filter(Boolean);
}
