import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { isPossible } from '../../src/present/sureness.ts';
import { common } from '../../src/words/common.ts';
import { quotes } from '../../src/words/quotes.ts';
import { sideBySide } from '../../src/words/side-by-side.ts';
import { bars } from '../quotes/bars.ts';
import { hueClass } from '../shared/source-hue.ts';
import { holds } from './choice.ts';
import { readingTemplate } from './reading.template.ts';
import type { RemarkItem } from './remarks.ts';
import type { Scene } from './scene.ts';
import type { Item } from './spread.ts';

/** One passage or remark: how the two tell it, what it is called, and both readings. */
export function itemTemplate(scene: Scene, item: Item | RemarkItem): TemplateResult {
  const { number, label } = item;
  const isHere = holds(item, scene.current);
  const tabStop = tabStopOf(scene, item);
  return html`<li class=${classMap({ item: true, here: isHere })} part=${isHere ? 'passage current' : 'passage'} data-item=${item.id} aria-current=${isHere ? 'true' : nothing}>
    ${scene.without.has('labels')
      ? nothing
      : html`<p class="head"><span class="number">${number}</span><em part="label" dir="auto">${label}</em>${standingTemplate(item)}</p>`}
    <div class="readings">
      ${readingTemplate(scene, item, 'left', tabStop)} ${readingTemplate(scene, item, 'right', tabStop)}
    </div>
    ${findingsTemplate(item)}
  </li>`;
}

/** Where the Tab key enters the marks of the item: at the current one, else at the first. */
function tabStopOf({ hidden, current }: Scene, { differences }: Item): string | null {
  const ids = differences.flatMap(({ id, kind }) => (hidden.has(kind) ? [] : id));
  return ids.find((id) => id === current) ?? ids[0] ?? null;
}

function standingTemplate(item: Item | RemarkItem): TemplateResult | typeof nothing {
  if ('verdict' in item) return verdictTemplate(item);
  const { relation, links } = item;
  if (!relation) return nothing;
  const name = common.relations[relation];
  return html`<span class="standing">${links.every(isPossible) ? sideBySide.possibleMatch(name) : name}</span>`;
}

function verdictTemplate({ verdict, words, judged }: RemarkItem): TemplateResult {
  const kept = words.filter((state) => state === 'in').length;
  return html`<span class="bars-of ${hueClass(judged)}">${bars(words)}</span>
    <span class="standing">${quotes.verdicts[verdict]}<small>${quotes.kept(kept, words.length)}<span class="visually-hidden">${quotes.insideMarks}</span></small></span>`;
}

function findingsTemplate(item: Item | RemarkItem): TemplateResult | typeof nothing {
  if (!('findings' in item) || item.findings.length === 0) return nothing;
  return html`<ul class="findings" part="findings">${item.findings.map(({ text }) => html`<li dir="auto">${text}</li>`)}</ul>`;
}
