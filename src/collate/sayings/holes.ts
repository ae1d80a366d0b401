import { gathered, paired, type Pair } from './pairing.ts';
import type { Unit, Word } from './unit.ts';

/** A quoted word and the index of the pair of marks that it stands in. */
export interface QuotedWord extends Word {
  readonly part: number;
}

/** Where the fullest form and a rendering part between two words that they share. Ranges are half-open word indexes. */
export interface Hole {
  readonly fuller: { readonly from: number; readonly to: number };
  readonly quoted: { readonly from: number; readonly to: number };
  /** The marks of the shared word before and after; null at the ends. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface Course {
  readonly quoted: readonly QuotedWord[];
  readonly pairs: readonly Pair[];
  readonly holes: readonly Hole[];
}

/** How the words of some quotations run along those of the fullest form. */
export function courseOf(fullest: Unit, parts: readonly Unit[]): Course {
  const quoted = parts.flatMap((unit, part) => unit.words.map((word) => ({ ...word, part })));
  const norms = fullest.words.map(({ norm }) => norm);
  const pairs = gathered(paired(norms, quoted.map(({ norm }) => norm)), norms);
  const ends = [{ i: -1, j: -1 }, ...pairs, { i: fullest.words.length, j: quoted.length }];
  const holes = ends.slice(1).flatMap((after, k) => holeBetween(ends[k]!, after, quoted));
  return { quoted, pairs, holes };
}

function holeBetween(before: Pair, after: Pair, quoted: readonly QuotedWord[]): Hole[] {
  const hole = {
    fuller: { from: before.i + 1, to: after.i },
    quoted: { from: before.j + 1, to: after.j },
    before: quoted[before.j]?.part ?? null,
    after: quoted[after.j]?.part ?? null,
  };
  const empty = hole.fuller.from === hole.fuller.to && hole.quoted.from === hole.quoted.to;
  return empty ? [] : [hole];
}
