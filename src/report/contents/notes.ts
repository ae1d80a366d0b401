import type { JudgedCorrection, Place, PlacedNote } from '../../model.ts';
import { report as words } from '../../words/report.ts';
import type { NotesSection, ReportNote } from './report.ts';
import { placeOf, type Scene } from './scene.ts';

/** What the reader corrected and noted; null where nothing was. */
export function notesSection(scene: Scene): Omit<NotesSection, 'title' | 'number'> | null {
  const { corrections, notes } = scene.comparison;
  const lines = [...corrections.map((correction) => correctionLine(scene, correction)), ...notes.map((note) => noteLine(scene, note))];
  return lines.length > 0 ? { part: 'notes', lead: words.notesLead, lines } : null;
}

function correctionLine(scene: Scene, correction: JudgedCorrection): ReportNote {
  return {
    name: words.corrections[correction.kind],
    state: words.correctionStates[correction.state],
    text: correction.reason ?? null,
    places: correction.kind === 'count' ? wholeArticle(scene, correction.article.article) : placesOf(scene, correction.places),
  };
}

function noteLine(scene: Scene, { text, places }: PlacedNote): ReportNote {
  return { name: words.note, state: null, text, places: placesOf(scene, places) };
}

function placesOf(scene: Scene, places: readonly Place[]): ReportNote['places'] {
  return places
    .filter(({ article }) => scene.shown.includes(article))
    .map((place) => ({
      article: place.article,
      place: placeOf(scene, place.article, place.start),
      words: scene.quoting.plain(scene.comparison.articles[place.article]!, place.article, place),
    }));
}

function wholeArticle({ comparison: { articles }, shown }: Scene, id: string): ReportNote['places'] {
  return shown.filter((index) => articles[index]!.id === id).map((article) => ({ article, place: '', words: null }));
}
