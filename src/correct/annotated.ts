import type { Comparison, Correction, Note } from '../model.ts';
import { plain } from './judge.ts';
import { placedNotes } from './notes.ts';

/** Whether two lists ask the same of the engine: reasons apart, they are the same corrections. */
export function asksTheSame(x: readonly Correction[], y: readonly Correction[]): boolean {
  const asked = (corrections: readonly Correction[]) => JSON.stringify(corrections.map((correction) => ({ ...plain(correction), reason: undefined })));
  return x === y || asked(x) === asked(y);
}

/**
 * A comparison with the notes as they are by now and, where it was made with these corrections, with their reasons. Nothing is
 * compared for it.
 */
export function annotated(comparison: Comparison, corrections: readonly Correction[], notes: readonly Note[]): Comparison {
  const isMadeWith = asksTheSame(comparison.corrections, corrections);
  return {
    ...comparison,
    corrections: isMadeWith ? comparison.corrections.map(({ state, places }, index) => ({ ...plain(corrections[index]!), state, places })) : comparison.corrections,
    notes: placedNotes(notes, comparison.articles),
  };
}
