import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../src/present/passages.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { letter } from '../shared/letter.ts';
import { passageNotes } from './passage-actions.ts';
import { apartCell, passageCell } from './passage-cell.ts';
import type { TableScene } from './table-scene.ts';

/** The cells of a passage: its label, then a reading for each article. `open` names the readings of the same words that are unfolded. */
export function passageRow(scene: TableScene, row: Row, isCurrent: boolean, open: ReadonlySet<string>): TemplateResult {
  const { counted, apart } = scene.overview;
  return html`${rowLabel(scene, row, isCurrent)}
    ${counted.map((article) => passageCell(scene, row, row.cells[article]!, open.has(`${row.index}.${article}`), isCurrent))}
    ${apart.map((article) => apartCell(scene, row, row.cells[article]!))}`;
}

function rowLabel({ overview: { counted, comparison } }: TableScene, row: Row, isCurrent: boolean): TemplateResult {
  return html`<div class="label" role="rowheader">
    <button class="number" aria-current=${isCurrent ? 'true' : nothing} data-choose=${row.index}>
      <span class="visually-hidden">${words.passageNumber}</span>${row.number}
    </button>
    <div>
      <h3 dir="auto">${row.passage.label}</h3>
      <div class="tellers">
        ${counted.map((article) => tellerMark(row, article, comparison.articles[article]!.sigil))}
        <span class="count">${words.of(row.tellers.length, row.counted)}</span>
      </div>
      ${passageNotes(comparison, row, isCurrent)}
    </div>
  </div>`;
}

function tellerMark(row: Row, article: number, sigil: string): TemplateResult {
  return row.tellers.includes(article)
    ? letter(sigil, article, 'solid', 'small')
    : html`<span class="off" aria-hidden="true">${sigil}</span>`;
}
