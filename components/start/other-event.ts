import { css, html, nothing, type TemplateResult } from 'lit';
import { map } from 'lit/directives/map.js';
import { range } from 'lit/directives/range.js';
import type { Article } from '../../src/model.ts';
import { articles as words } from '../../src/words/start.ts';
import { customProperty } from '../app/custom-property.ts';
import { CountRequest, RemoveRequest, ShowRequest } from '../state/requests.ts';
import type { Timeline } from './timeline.ts';

export interface OtherEvent {
  readonly index: number;
  readonly name: string;
  readonly text: string;
  /** Articles whose notice is put away already. */
  readonly dismissed: ReadonlySet<number>;
}

/** An article that looks like another event: why, when each article is dated, and what can be done. */
export function otherEventPanel(
  { index, name, text, dismissed }: OtherEvent,
  articles: readonly Article[],
  timeline: Timeline | null,
): TemplateResult {
  const ask = (...requests: Event[]) => (event: Event) => requests.forEach((request) => event.target!.dispatchEvent(request));
  const putAway = new ShowRequest({ dismissed: new Set([...dismissed, index]) });
  return html`<aside class="event" aria-label=${words.otherEvent(name)}>
    <sd-siglum size="large" form="apart" letter=${articles[index]!.sigil} .index=${index}></sd-siglum>
    <div>
      <h2>${words.otherEvent(name)}</h2>
      <p>${text}</p>
      <p class="acts">
        <button class="button" @click=${ask(putAway, new CountRequest(index, 'never'))}>${words.keepApart}</button>
        <button class="button quiet" @click=${ask(new CountRequest(index, 'always'))}>${words.countIt}</button>
        <button class="button quiet" @click=${ask(new RemoveRequest(index))}>${words.removeIt}</button>
      </p>
    </div>
    ${timeline ? line(timeline, articles) : nothing}
  </aside>`;
}

/** Beyond this many days single days cannot be told apart on the line, and it has no ticks. */
const MOST_TICKS = 40;

function line({ stops, days, undated }: Timeline, articles: readonly Article[]): TemplateResult {
  const ticks = days <= MOST_TICKS ? days + 1 : 0;
  return html`<div class="timeline">
    <div class="line">
      ${map(range(ticks), (day) => html`<i ${customProperty('--at', day / days)}></i>`)}
      <ul aria-label=${words.timeline}>${stops.map(
        ({ at, label, articles: dated }) => html`<li ${customProperty('--at', at)}>
          <span class="letters">${dated.map((index) => siglum(articles[index]!, index))}</span><span class="day">${label}</span>
        </li>`,
      )}</ul>
    </div>
    ${undated.length > 0 ? html`<p>${words.undated(undated.map((index) => articles[index]!.sigil).join(', '))}</p>` : nothing}
  </div>`;
}

function siglum({ sigil, setApart }: Article, index: number): TemplateResult {
  return html`<sd-siglum size="small" form=${setApart ? 'apart' : 'solid'} label=${sigil} letter=${sigil} .index=${index}></sd-siglum>`;
}

export const otherEventStyles = css`
  .event {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 300px;
    gap: 0 4px;
    align-items: center;
    margin-block-end: 26px;
    padding: 18px 22px 18px 16px;
    border: 1px solid var(--rule-2);
    border-inline-start: 4px solid var(--ink);
    border-radius: var(--r2);
    background: var(--paper);
  }
  .event > sd-siglum {
    align-self: start;
  }
  .event h2 {
    font: 620 16px/22px var(--serif);
  }
  .event p {
    max-inline-size: 58ch;
    margin-block-start: 3px;
    font: 400 15px/22px var(--serif);
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .event .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 12px;
    font: 400 13px/18px var(--sans);
    color: var(--ink);
  }
  .timeline {
    padding-inline: 36px;
  }
  .line {
    position: relative;
    block-size: 62px;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 34px;
    inset-inline: -12px;
    border-block-start: 1px solid var(--control);
  }
  .line i {
    position: absolute;
    inset-block-start: 31px;
    inset-inline-start: calc(var(--at) * 100%);
    block-size: 7px;
    border-inline-start: 1px solid var(--control);
  }
  .line li {
    position: absolute;
    inset-inline-start: calc(var(--at) * 100%);
    inline-size: 120px;
    margin-inline-start: -60px;
    text-align: center;
  }
  .letters {
    display: flex;
    justify-content: center;
    gap: 3px;
    block-size: 22px;
    align-items: end;
  }
  .day {
    display: block;
    margin-block-start: 20px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ink-2);
  }
  .event .timeline p {
    margin: 0;
    text-align: center;
    font: 400 12px/16px var(--sans);
    color: var(--ink-3);
  }
  @container app (max-width: 1000px) {
    .event {
      grid-template-columns: 44px minmax(0, 1fr);
    }
    .timeline {
      grid-column: 2;
      max-inline-size: 340px;
      margin-block-start: 14px;
    }
  }
  @container app (max-width: 760px) {
    .event {
      grid-template-columns: 36px minmax(0, 1fr);
      padding: 16px;
    }
    .timeline {
      grid-column: 1 / -1;
      max-inline-size: none;
    }
  }
`;
