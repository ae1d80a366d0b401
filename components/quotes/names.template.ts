import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { NameForm } from '../../src/model.ts';
import type { NameRow } from '../../src/present/quotes-facts.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { sayFinding } from '../../src/words/say.ts';
import { hueClass } from '../shared/source-hue.ts';
import { cellSource, languageOf, type Scene, type Shown } from './scene.ts';
import { tableTemplate } from './table.template.ts';
import { rulesOf, whyTemplate } from './why.template.ts';

/** How each source calls the same person, group or place. */
export function namesTable(scene: Scene, shown: Shown, rows: readonly NameRow[]): TemplateResult {
  return tableTemplate(scene, shown, { label: words.namesTitle, first: words.named, rows }, (row) => rowTemplate(scene, shown, row));
}

function rowTemplate(scene: Scene, shown: Shown, row: NameRow): TemplateResult {
  const { id, naming } = row;
  const isCurrent = shown.current === id;
  const kind = words.nameKinds[naming.kind];
  return html`<tr role="row" class=${classMap({ current: isCurrent })} data-item=${id} tabindex="-1" aria-current=${isCurrent ? 'true' : nothing}>
    <th scope="row" role="rowheader"><span class="said" dir="auto">${naming.name}</span>${kind ? html`<small>${kind}</small>` : nothing}</th>
    ${scene.counted.map((article) => cellTemplate(scene, shown, row, article))}
    <td role="cell" class="found">${findingTemplate(scene, row)}</td>
  </tr>`;
}

function cellTemplate(scene: Scene, shown: Shown, { id, naming, cells }: NameRow, article: number): TemplateResult {
  const forms = cells[article]!;
  if (forms.length === 0) return html`<td role="cell" class="nil">${words.notNamed}</td>`;
  const others = naming.forms.map((form) => form.article);
  const go = ({ spans }: NameForm) => shown.go({ from: id, article, span: spans[0]!, others });
  return html`<td role="cell" class=${hueClass(article)}>
    ${cellSource(scene, article)}<span class="values" lang=${languageOf(scene.comparison.articles[article]!)}
      >${forms.map((form) => html`<button class="value" dir="auto" @click=${() => go(form)}>
          <span class="run">${form.form}</span> <small aria-hidden="true">${words.times(form.spans.length)}</small>
          <span class="visually-hidden">, ${words.timesSpoken(form.spans.length)}, ${words.leadsTo(scene.names[article]!)}</span>
        </button>`)}</span>
  </td>`;
}

function findingTemplate(scene: Scene, { naming: { findings }, cells }: NameRow): TemplateResult {
  const differ = new Set(cells.filter((cell) => cell.length > 0).map((cell) => cell.map(({ form }) => form).sort().join('\n'))).size > 1;
  if (!differ && findings.length === 0) return html`<i class="sign agree" aria-hidden="true"></i><div><span>${words.factVerdicts.agree}</span></div>`;
  const compared = findings.flatMap(({ evidence }) => evidence);
  return html`<i class="sign other-words" aria-hidden="true"></i>
    <div>
      <span>${words.namesDiffer}</span>
      ${findings.map((finding) => html`<small dir="auto">${sayFinding(finding)}</small>`)}
      ${whyTemplate(scene, { rules: findings.length > 0 ? rulesOf(findings) : [words.nameRule], compared, normalised: words.normalisedNames })}
    </div>`;
}
