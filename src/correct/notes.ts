import type { Article, Note, PlacedNote } from '../model.ts';
import { placeOf } from './resolve.ts';

/** Notes with where their words stand; one whose words are gone is kept without a place. */
export function placedNotes(notes: readonly Note[], articles: readonly Article[]): PlacedNote[] {
  return notes.map(({ at, text }) => ({ at, text, places: at.flatMap((anchor) => placeOf(anchor, articles) ?? []) }));
}
