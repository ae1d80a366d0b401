import { allSources } from '../../words/all-sources.ts';
import { report as words } from '../../words/report.ts';
import type { Source, ToldCell, ToldRow, ToldSection } from '../contents/report.ts';
import { box, h, type Markup } from './markup.ts';
import { section, sourceHead, unseen, type Scene } from './parts.ts';
import { square } from './square.ts';

/** With more sources than these a cell has no room for the place of a reading. */
const WITH_PLACES = 8;
const WITH_PLACES_IN_LARGE_PRINT = 3;

const IN_KEY = ['base', 'edited', 'rewritten', 'partial', 'not-told'] as const;

/** Who tells what: passages down, sources across. */
export function told(part: ToldSection, { report: { sources, choices } }: Scene): Markup {
  if (part.rows.length === 0) return section(part);
  const hasPlaces = sources.length <= (choices.largePrint ? WITH_PLACES_IN_LARGE_PRINT : WITH_PLACES);
  return section(part, matrix(part, sources, hasPlaces), key(hasPlaces));
}

function matrix({ rows, title }: ToldSection, sources: readonly Source[], hasPlaces: boolean): Markup {
  const heads = [h('th', { scope: 'col', colspan: 2 }, words.wordsShared), ...sources.map(sourceHead), h('th', { scope: 'col', class: 'count' }, words.toldBy)];
  return h('table', { class: hasPlaces ? 'matrix' : 'matrix dense', 'aria-label': title }, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows.map((row) => rowOf(row, hasPlaces))));
}

function rowOf({ number, label, cells, toldBy }: ToldRow, hasPlaces: boolean): Markup {
  return h(
    'tr',
    {},
    h('td', { class: 'number' }, String(number)),
    h('th', { scope: 'row', dir: 'auto' }, label),
    cells.map((cell) => cellOf(cell, hasPlaces)),
    h('td', { class: 'count' }, toldBy),
  );
}

function cellOf({ standing, standingName, isPossible, place }: ToldCell, hasPlaces: boolean): Markup {
  const shown = [isPossible ? '?' : '', hasPlaces ? place.replace('¶', '') : ''].filter(Boolean).join(' ');
  return h('td', { class: 'cell' }, square(standing), unseen(`${standingName} `), shown ? h('small', {}, shown) : null);
}

function key(hasPlaces: boolean): Markup {
  const standings = IN_KEY.map((standing) => h('li', {}, square(standing), ' ', standing === 'base' ? words.key.base : allSources.standings[standing]));
  const signs = [words.key.possible, ...(hasPlaces ? [words.key.place] : [])].map((text) => h('li', {}, text));
  return box('ul', 'key', standings, signs);
}
