import type { Comparison, Correction, Note } from '../model.ts';
import { plain } from './judge.ts';
import { placedNotes } from './notes.ts';

/** Whether two lists ask the same of the engine: reasons apart, they are the same corrections. */
export function asksTheSame(x: readonly Correction[], y: readonly Correction[]): boolean {
  const asked = (corrections: readonly Correction[]) => JSON.stringify(corrections.map((correction) => ({ ...plain(correction), reason: undefined })));
  return x === y || asked(x) === asked(y);
}

/** A comparison made with these corrections, with their reasons and the notes as they are by now. Nothing is compared for it. */
export function annotated(comparison: Comparison, corrections: readonly Correction[], notes: readonly Note[]): Comparison {
  return {
    ...comparison,
    corrections: comparison.corrections.map(({ state, places }, index) => ({ ...plain(corrections[index]!), state, places })),
    notes: placedNotes(notes, comparison.articles),
  };
}
