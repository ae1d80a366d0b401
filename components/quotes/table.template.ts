import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { quotes as words } from '../../src/words/quotes.ts';
import { sourceHead, type Scene, type Shown } from './scene.ts';

/** A table with a column for each source between what is spoken of and what was found. Rows are drawn anew only when they change. */
export function tableTemplate<R extends { readonly id: string }>(
  scene: Scene,
  shown: Shown,
  { label, first, rows }: { readonly label: string; readonly first: string; readonly rows: readonly R[] },
  rowTemplate: (row: R) => TemplateResult,
): TemplateResult {
  return html`<table role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${first}</th>
        ${scene.counted.map((article) => sourceHead(scene, article))}
        <th scope="col" role="columnheader">${words.finding}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">${repeat(rows, ({ id }) => id, (row) => guard([scene, row, shown.current === row.id], () => rowTemplate(row)))}</tbody>
  </table>`;
}
