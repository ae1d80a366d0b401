import type { NotesSection, ReportNote } from '../contents/report.ts';
import { h, type Markup } from './markup.ts';
import { section, siglum, type Scene } from './parts.ts';
import { wordsIn } from './words.ts';

/** What the reader corrected and noted. */
export function notes(part: NotesSection, scene: Scene): Markup {
  return section(part, h('ul', {}, part.lines.map((note) => noteOf(note, scene))));
}

function noteOf({ name, state, text, places }: ReportNote, { sourceOf }: Scene): Markup {
  const spoken = places.map(({ article, place, words: told }) => h('li', {}, siglum(sourceOf(article)), ` ${place} `, told ? wordsIn('q', told) : null));
  return h('li', {}, h('b', {}, name), state ? ` (${state})` : null, text ? h('p', { dir: 'auto' }, text) : null, h('ul', {}, spoken));
}
