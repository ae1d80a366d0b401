import { WORD_STATES, type WordState } from '../../model.ts';
import { quotes as quoteWords } from '../../words/quotes.ts';
import { report as words } from '../../words/report.ts';
import type { LoneRemark, QuotationsSection, RenderingRow, ReportRemark } from '../contents/report.ts';
import { bars } from './bars.ts';
import { bySource, entryRow } from './entries.ts';
import { isTallRemark } from './height.ts';
import { box, h, type Markup } from './markup.ts';
import { section, siglum, type Scene } from './parts.ts';
import { wordsIn } from './words.ts';

/** What was said, with what each source makes of it. */
export function quotations(part: QuotationsSection, scene: Scene): Markup {
  return section(part, part.remarks.length > 0 ? keyToBars() : null, part.remarks.map((remark) => remarkOf(remark, scene)), part.alone ? aloneList(part.alone, scene) : null);
}

function keyToBars(): Markup {
  return box('ul', 'key', WORD_STATES.map((state: WordState) => h('li', {}, bars([state, state], null), ' ', quoteWords.bars[state])));
}

function remarkOf(remark: ReportRemark, scene: Scene): Markup {
  const { number, speaker, fullest, findings, rows, notTold } = remark;
  const id = `report-remark-${number}`;
  const by = [speaker, ...(notTold.length > 0 ? [words.notToldBy(notTold.map((article) => scene.sourceOf(article).sigil))] : [])];
  return h(
    'article',
    { class: isTallRemark(remark, scene.report.choices.largePrint) ? 'remark tall' : 'remark', 'aria-labelledby': id },
    box('header', 'head', h('h3', { id }, box('span', 'number', `${number} `), wordsIn('span', fullest, 'fullest'))),
    box('p', 'by', by.map((text, at) => h('span', { dir: 'auto' }, at > 0 ? '. ' : null, text))),
    findings.map((text) => h('p', { class: 'finding', dir: 'auto' }, text)),
    h('table', { 'aria-labelledby': id }, h('tbody', {}, rows.map((row) => rowOf(row, scene)))),
  );
}

/** Large type leaves no room for a column of bars: they stand above the words. */
function rowOf(row: RenderingRow, { sourceOf, report }: Scene): Markup {
  const drawn = row.bars.length > 0 ? bars(row.bars, row.barsInWords) : null;
  const { largePrint } = report.choices;
  return h(
    'tr',
    { class: row.isWorthALook ? 'worth' : null },
    h('th', { scope: 'row' }, siglum(sourceOf(row.article)), ` ${row.place}`),
    largePrint ? null : h('td', { class: 'states' }, drawn),
    h('td', {}, largePrint ? drawn : null, wordsIn('span', row.words), row.findings.map((text) => h('small', { dir: 'auto' }, text))),
    h('td', { class: 'verdict' }, h('b', {}, row.verdictName), h('small', {}, row.kept)),
  );
}

function aloneList({ title, lead, remarks }: NonNullable<QuotationsSection['alone']>, scene: Scene): Markup {
  return box('div', 'lone', h('h3', {}, title), box('p', 'lead', lead), bySource(remarks, scene, loneRemark));
}

function loneRemark({ place, speaker, words: told }: LoneRemark): Markup {
  return entryRow(place, wordsIn('q', told), h('small', { dir: 'auto' }, speaker));
}
