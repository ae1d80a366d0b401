/** How much of a text stands in another: counts of matching pieces, as shares, so that long texts weigh no more than short ones. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Words in a piece: the public measure's own. Four in a row seldom meet by chance. */
const PIECE = 4;

/** Pieces of four words in a row that the wanted and the found text share, each counted as often as it stands there. */
export function overlapOf(wanted: string, found: string): Overlap {
  const [want, have] = [piecesOf(wanted), piecesOf(found)];
  let [both, extra, missing] = [0, 0, 0];
  for (const piece of new Set([...want.keys(), ...have.keys()])) {
    const [w, h] = [want.get(piece) ?? 0, have.get(piece) ?? 0];
    both += Math.min(w, h);
    extra += Math.max(0, h - w);
    missing += Math.max(0, w - h);
  }
  const all = both + extra + missing;
  return all === 0 ? { both, extra, missing } : { both: both / all, extra: extra / all, missing: missing / all };
}

/** Means over the texts; texts where nothing was found have no precision, as in the public measure. */
export function scoresOf(overlaps: readonly Overlap[]): Scores {
  const precision = mean(overlaps.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)));
  const recall = mean(overlaps.filter(({ both, missing }) => both + missing > 0).map(({ both, missing }) => both / (both + missing)));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

function piecesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const pieces = new Map<string, number>();
  const count = words.length === 0 ? 0 : Math.max(1, words.length - PIECE + 1);
  for (let i = 0; i < count; i++) {
    const piece = words.slice(i, i + PIECE).join(' ');
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  return pieces;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
