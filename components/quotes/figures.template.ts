import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { FactRow, Stated } from '../../src/present/quotes-facts.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { sayFinding } from '../../src/words/say.ts';
import { hueClass } from '../shared/source-hue.ts';
import { cellSource, languageOf, printed, type Scene, type Shown } from './scene.ts';
import { tableTemplate } from './table.template.ts';
import { rulesOf, whyTemplate } from './why.template.ts';

/** What two sources or more state, a column for each source. */
export function figuresTable(scene: Scene, shown: Shown, rows: readonly FactRow[]): TemplateResult {
  return tableTemplate(scene, shown, { label: words.figuresTitle, first: words.stated, rows }, (row) => rowTemplate(scene, shown, row));
}

function rowTemplate(scene: Scene, shown: Shown, row: FactRow): TemplateResult {
  const { id, fact } = row;
  const isCurrent = shown.current === id;
  return html`<tr role="row" class=${classMap({ worth: fact.verdict === 'disagree', current: isCurrent })} data-item=${id} tabindex="-1" aria-current=${isCurrent ? 'true' : nothing}>
    <th scope="row" role="rowheader" class="label"><span class="said" dir="auto">${fact.label}</span></th>
    ${scene.counted.map((article) => cellTemplate(scene, shown, row, article))}
    <td role="cell" class="found">${findingTemplate(scene, row)}</td>
  </tr>`;
}

function cellTemplate(scene: Scene, shown: Shown, { id, fact, cells }: FactRow, article: number): TemplateResult {
  const stated = byWords(scene, article, cells[article]!);
  if (stated.length === 0) return html`<td role="cell" class="nil">${words.notTold}</td>`;
  const others = fact.entries.map((entry) => entry.article);
  return html`<td role="cell" class=${hueClass(article)}>
    ${cellSource(scene, article)}<span class="values" lang=${languageOf(scene.comparison.articles[article]!)}
      >${stated.map(({ text, places }) => html`<button class="value" dir="auto" @click=${() => shown.go({ from: id, article, span: places[0]!, others })}>
          <span class="run">${text}</span>${places.length > 1 ? html` <small>${words.times(places.length)}</small>` : nothing}
          <span class="visually-hidden">, ${words.leadsTo(scene.names[article]!)}</span>
        </button>`)}</span>
  </td>`;
}

/** What is printed in the same words stands once. */
function byWords(scene: Scene, article: number, stated: readonly Stated[]): { text: string; places: Stated[] }[] {
  const found = new Map<string, Stated[]>();
  for (const one of stated) {
    const text = printed(scene, article, one);
    found.set(text, [...(found.get(text) ?? []), one]);
  }
  return [...found].map(([text, places]) => ({ text, places }));
}

function findingTemplate(scene: Scene, { fact, cells }: FactRow): TemplateResult {
  const { verdict, findings } = fact;
  const readAs = cells.flatMap((cell, article) =>
    byWords(scene, article, cell).map(({ places }) => ({ place: { ...places[0]!, article }, value: places[0]!.value })),
  );
  return html`<i class="sign ${verdict}" aria-hidden="true"></i>
    <div>
      <span>${words.factVerdicts[verdict]}</span>
      ${findings.map((finding) => html`<small dir="auto">${sayFinding(finding)}</small>`)}
      ${whyTemplate(scene, { rules: findings.length > 0 ? rulesOf(findings) : [words.factRules[verdict]], compared: [], readAs, normalised: words.normalisedFigures })}
    </div>`;
}
