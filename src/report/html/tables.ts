import { report as words } from '../../words/report.ts';
import { quotes as quoteWords } from '../../words/quotes.ts';
import type { FiguresSection, LoneFigure, NamesSection, TableRow } from '../contents/report.ts';
import { bySource, entryRow } from './entries.ts';
import { box, h, type Given, type Markup } from './markup.ts';
import { section, siglum, sourceHead, type Scene } from './parts.ts';
import { wordsIn } from './words.ts';

/** With more sources than these a column for each would be too narrow for a word: then they share one. */
const MOST_COLUMNS = 6;
const MOST_IN_LARGE_PRINT = 3;

const SIGNS: Readonly<Record<TableRow['verdict'], string>> = { disagree: '✕ ', rounded: '≈ ', 'other-words': '', agree: '' };

export function figures(part: FiguresSection, scene: Scene): Markup {
  return section(part, tableOf(part.rows, words.stated, quoteWords.notTold, part.title, scene), part.alone ? aloneList(part.alone, scene) : null);
}

export function names(part: NamesSection, scene: Scene): Markup {
  return section(part, tableOf(part.rows, words.named, quoteWords.notNamed, part.title, scene));
}

function tableOf(rows: readonly TableRow[], head: string, none: string, name: string, scene: Scene): Markup | null {
  const first = rows[0];
  if (!first) return null;
  const isWide = first.cells.length <= (scene.report.choices.largePrint ? MOST_IN_LARGE_PRINT : MOST_COLUMNS);
  const columns = isWide ? first.cells.map(({ article }) => sourceHead(scene.sourceOf(article))) : [h('th', { scope: 'col' }, words.asStated)];
  const heads = [h('th', { scope: 'col' }, head), ...columns, h('th', { scope: 'col' }, words.finding)];
  return h('table', { class: isWide ? 'facts' : 'facts joined', 'aria-label': name }, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows.map((row) => rowOf(row, none, isWide, scene))));
}

function rowOf({ label, kind, cells, verdict, verdictName, findings }: TableRow, none: string, isWide: boolean, scene: Scene): Markup {
  const stated = isWide ? cells.map((cell) => h('td', {}, formsOf(cell) ?? box('span', 'none', none))) : h('td', {}, cells.map((cell) => joinedCell(cell, scene)));
  return h(
    'tr',
    { class: verdict },
    h('th', { scope: 'row', dir: 'auto' }, label, kind ? h('small', {}, kind) : null),
    stated,
    h('td', { class: 'verdict' }, h('span', {}, SIGNS[verdict], verdictName), findings.map((text) => h('small', { dir: 'auto' }, text))),
  );
}

function joinedCell(cell: TableRow['cells'][number], { sourceOf }: Scene): Given {
  const forms = formsOf(cell);
  return forms && box('span', 'stated', siglum(sourceOf(cell.article), 'small'), ' ', forms);
}

function formsOf({ forms }: TableRow['cells'][number]): Given {
  if (forms.length === 0) return null;
  return forms.map(({ words: told, times }, at): Given => [at > 0 ? '; ' : null, wordsIn('span', told, 'form'), times > 1 ? [' ', h('small', {}, words.times(times))] : null]);
}

function aloneList({ title, rows }: NonNullable<FiguresSection['alone']>, scene: Scene): Markup {
  return box('div', 'lone', h('h3', {}, title), bySource(rows, scene, loneFigure));
}

function loneFigure({ place, label, words: told }: LoneFigure): Markup {
  return entryRow(place, wordsIn('span', told), label ? h('small', { dir: 'auto' }, label) : null);
}
