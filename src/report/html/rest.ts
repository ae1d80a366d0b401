import { report as words } from '../../words/report.ts';
import type { AloneSection, AsideSection, MethodSection, NotesSection, ReportNote } from '../contents/report.ts';
import { entryRow, sourceList } from './entries.ts';
import { box, h, type Markup } from './markup.ts';
import { section, siglum, type Scene } from './parts.ts';
import { wordsIn } from './words.ts';

/** Told by one source only. */
export function alone(part: AloneSection, scene: Scene): Markup {
  const entry = ({ place, words: told, setAside }: AloneSection['sources'][number]['entries'][number]) =>
    entryRow(place, wordsIn('span', told), setAside ? h('small', {}, setAside) : null);
  return section(part, part.sources.map(({ article, count, entries }) => sourceList(article, count, entries.map(entry), scene, 'h3')));
}

/** Page furniture. */
export function aside(part: AsideSection, scene: Scene): Markup {
  const line = ({ words: told, because }: AsideSection['sources'][number]['lines'][number]) =>
    h('li', {}, wordsIn('span', told), because ? [' ', h('small', {}, because)] : null);
  return section(part, part.sources.map(({ article, count, lines }) => sourceList(article, count, lines.map(line), scene, 'h3')));
}

export function notes(part: NotesSection, scene: Scene): Markup {
  return section(part, h('ul', {}, part.lines.map((note) => noteOf(note, scene))));
}

function noteOf({ name, state, text, places }: ReportNote, { sourceOf }: Scene): Markup {
  const spoken = places.map(({ article, place, words: told }) => h('li', {}, siglum(sourceOf(article)), ` ${place} `, told ? wordsIn('q', told) : null));
  return h('li', {}, h('b', {}, name), state ? ` (${state})` : null, text ? h('p', { dir: 'auto' }, text) : null, h('ul', {}, spoken));
}

export function method({ paragraphs, settings, ...part }: MethodSection): Markup {
  return section(
    { paragraphs, settings, ...part },
    paragraphs.map((text) => h('p', {}, text)),
    box('dl', 'settings', settings.map(({ name, value }) => h('div', {}, h('dt', {}, name), h('dd', { dir: 'auto' }, value)))),
  );
}

/** A line on who made the report, with the sign of source-diff. */
export function maker(): Markup {
  const lines = h('path', { class: 'line', 'stroke-width': 1.5, d: 'M2.5 3.5C11 3.5 11 12 19.5 12M2.5 14C11 14 11 6 19.5 6' });
  const edges = h('path', { class: 'line', 'stroke-width': 2.2, d: 'M1.2 1v16M20.8 1v16' });
  return box('p', 'maker', h('svg', { viewBox: '0 0 22 18', width: '16pt', height: '13pt', 'aria-hidden': 'true' }, edges, lines), words.kind);
}
