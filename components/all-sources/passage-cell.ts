import { html, nothing, type TemplateResult } from 'lit';
import { markedText, type Columns } from '../shared/marked-text.ts';
import { letter } from '../shared/letter.ts';
import { hueClass } from '../shared/source-hue.ts';
import type { NoteSource } from '../shared/note-controller.ts';
import type { Cell, Row } from '../../src/present/passages.ts';
import type { ReadingSentence } from '../../src/present/readings.ts';
import { isPossible } from '../../src/present/sureness.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { notThisTemplate } from './passage-actions.ts';
import { placeText } from './place-text.ts';
import type { TableScene } from './table-scene.ts';

/** One reading of a passage. `open` shows the words of a reading that has the same ones as the base. `acts`: it can be put right. */
export function passageCell(scene: TableScene, row: Row, cell: Cell, open: boolean, acts: boolean): TemplateResult {
  return html`<div class="cell ${cell.standing} ${hueClass(cell.article)}" role="cell">
    ${sourceName(scene, cell.article, cell.sentences.length === 0 ? 'hollow' : 'solid')}
    ${cell.sentences.length === 0
      ? html`<span class="absent">${words.standings[cell.standing]}</span>`
      : html`${cellHead(scene, row, cell)}${cell.standing === 'verbatim' ? sameWords(scene, row, cell, open) : nothing}
        ${cell.standing !== 'verbatim' || open ? readingText(scene, row, cell) : nothing}
        ${acts ? notThisTemplate(row, cell, scene.names[cell.article]!) : nothing}`}
  </div>`;
}

/** An article that is set apart: where it tells the passage, in few words. */
export function apartCell({ overview: { comparison }, names }: TableScene, row: Row, cell: Cell): TemplateResult {
  const told = cell.sentences.length > 0;
  return html`<div class="cell apart ${cell.standing} ${hueClass(cell.article)}" role="cell">
    <span class="who">
      ${letter(comparison.articles[cell.article]!.sigil, cell.article, 'apart')}
      <span class="name">${names[cell.article]!}</span>
    </span>
    ${told
      ? html`<button class="place" data-open=${cell.article}>
          ${placeText(comparison, cell)}<small>${words.standings[cell.standing]}</small
          ><span class="visually-hidden">${words.sideBySideWith(names[row.base]!)}</span>
        </button>`
      : html`<span class="dot"><span class="visually-hidden">${words.standings[cell.standing]}</span></span>`}
  </div>`;
}

/** Shown where the table is a list. */
function sourceName({ overview: { comparison }, names }: TableScene, article: number, form: 'solid' | 'hollow'): TemplateResult {
  return html`<span class="who">
    ${letter(comparison.articles[article]!.sigil, article, form)}
    <span class="name">${names[article]!}</span>
  </span>`;
}

function cellHead({ overview: { comparison }, names }: TableScene, row: Row, cell: Cell): TemplateResult {
  const other = partnerOf(row, cell.article);
  return html`<div class="head">
    <span class="way" aria-hidden="true"><i .style=${`inset-inline-start:${Math.round(cell.position! * 100)}%`}></i></span>
    <button class="place" data-open=${cell.article}>
      ${placeText(comparison, cell)}<span class="visually-hidden">${words.sideBySideWith(names[other]!)}</span>
    </button>
    <span class="standing">${words.standings[cell.standing]}${isOnlyPossible(cell) ? possibleMark() : nothing}</span>
  </div>`;
}

/** No link that joins the reading to its base is a strong one. */
function isOnlyPossible({ links }: Cell): boolean {
  return links.length > 0 && links.every(isPossible);
}

function possibleMark(): TemplateResult {
  return html`<span aria-hidden="true">?</span><span class="visually-hidden">${words.possible}</span>`;
}

function sameWords({ overview: { comparison } }: TableScene, row: Row, { article }: Cell, open: boolean): TemplateResult {
  return html`<button class="same" aria-expanded=${open ? 'true' : 'false'} data-unfold=${`${row.index}.${article}`}>
    <svg width="12" height="9" viewBox="0 0 12 9" aria-hidden="true"><path d="M0 1.5h12M0 7.5h12" stroke="currentColor" stroke-width="2" /></svg>
    ${words.sameWordsAs(comparison.articles[row.base]!.sigil)}
  </button>`;
}

function readingText(scene: TableScene, row: Row, cell: Cell): TemplateResult {
  const sentences = scene.readings.sentencesOf(row, cell);
  const columns = columnsOf(scene, row, cell.article);
  const { language } = columns.right.article;
  return html`<p class="reading" dir="auto" lang=${language === 'und' ? nothing : language} data-open=${cell.article}>
    ${sentences.map((sentence, at) => [at > 0 ? separator(sentence) : nothing, sentenceText(sentence, columns)])}
  </p>`;
}

/** The base of the row on the left, the article of the cell on the right: so the differences are turned. */
function columnsOf({ overview: { comparison }, names }: TableScene, row: Row, article: number): Columns {
  const column = (index: number) => ({ article: comparison.articles[index]!, index, name: names[index]! });
  return { left: column(row.base), right: column(article) };
}

/** What the note at a mark of the cell speaks of. */
export function noteSource(scene: TableScene, row: Row, article: number): NoteSource {
  const differences = scene.readings.sentencesOf(row, row.cells[article]!).flatMap((sentence) => sentence.differences);
  return { ...columnsOf(scene, row, article), differences: new Map(differences.map((difference) => [difference.id, difference])) };
}

function separator({ afterGap }: ReadingSentence): string {
  return afterGap ? words.gap : ' ';
}

function sentenceText({ sentence, differences }: ReadingSentence, columns: Columns) {
  const span = columns.right.article.sentences[sentence]!;
  return html`<span data-from="${columns.right.index}.${span.start}">${markedText(span, 'right', columns, differences, { tabStop: null })}</span>`;
}

/** The article that a reading is shown beside: the base, and for the base itself the first other teller. */
export function partnerOf(row: Row, article: number): number {
  return article === row.base ? row.tellers.find((teller) => teller !== article) ?? article : row.base;
}
