import type { Gap, Part } from '../../src/present/fold.ts';

/** Units that follow one another, laid out and drawn together. */
export interface Stretch {
  readonly units: readonly (Part | Gap)[];
  /** Indexes of the first and the last sentence; `from` is above `to` where there is none. */
  readonly from: number;
  readonly to: number;
  /** About so many lines. */
  readonly lines: number;
  /** The text it shows, as offsets. */
  readonly start: number;
  readonly end: number;
}

/** The browser looks in every frame at each stretch, whether it is near the window; with every paragraph by itself that takes half of a frame. */
const UNITS = 12;

/** Letters in a line of a column in a wide window; what a folded gap takes, and the space between two paragraphs, in lines. */
const LETTERS = 62;
const GAP = 5;
const BETWEEN = 0.6;

export function stretchesOf(units: readonly (Part | Gap)[]): Stretch[] {
  return Array.from({ length: Math.ceil(units.length / UNITS) }, (_, at) => stretchOf(units.slice(at * UNITS, (at + 1) * UNITS)));
}

function stretchOf(units: readonly (Part | Gap)[]): Stretch {
  const sentences = units.flatMap((unit) => unit.sentences);
  const parts = units.flatMap((unit) => (unit.kind === 'gap' ? unit.parts : unit));
  return { units, from: sentences[0] ?? 0, to: sentences.at(-1) ?? -1, lines: sum(units.map(linesOf)), start: parts[0]!.start, end: parts.at(-1)!.end };
}

function linesOf(unit: Part | Gap): number {
  return unit.kind === 'gap' ? GAP : Math.ceil((unit.end - unit.start) / LETTERS) + BETWEEN;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

export function holds({ from, to }: Stretch, sentences: readonly number[]): boolean {
  return sentences.some((sentence) => sentence >= from && sentence <= to);
}
