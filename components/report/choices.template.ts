import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../src/model.ts';
import { PAPERS, REPORT_PARTS, type Paper, type ReportChoices } from '../../src/report/index.ts';
import { printing as words, report as reportWords } from '../../src/words/report.ts';

/** What the dialog asks, and how it is told of an answer. */
export interface Asking {
  readonly articles: readonly Article[];
  readonly names: readonly string[];
  readonly choices: ReportChoices;
  readonly change: (change: Partial<ReportChoices>) => void;
}

const EXTENTS = ['full', 'compact'] as const;

export function choicesTemplate(asking: Asking): TemplateResult {
  const { choices, change } = asking;
  return html`<label class="field">${words.heading}<input type="text" name="title" dir="auto" .value=${choices.title ?? ''} placeholder=${reportWords.title(chosen(asking).length)} @change=${(event: Event) => change({ title: valueOf(event).trim() || null })} /></label>
    <fieldset>
      <legend>${words.extent}</legend>
      ${EXTENTS.map((extent) => html`<label><input type="radio" name="extent" .checked=${extent === choices.extent} @change=${() => change({ extent })} />${words.extents[extent]}</label>`)}
    </fieldset>
    ${sourcesTemplate(asking)} ${baseTemplate(asking)}
    <details>
      <summary>${words.parts}</summary>
      <div class="parts">${REPORT_PARTS.map((part) => check(reportWords.parts[part], choices.parts.includes(part), (on) => change({ parts: REPORT_PARTS.filter((one) => (one === part ? on : choices.parts.includes(one))) })))}</div>
    </details>
    <fieldset>
      <legend>${words.paper}</legend>
      ${PAPERS.map((paper: Paper) => html`<label><input type="radio" name="paper" .checked=${paper === choices.paper} @change=${() => change({ paper })} />${words.papers[paper]}</label>`)}
      ${check(words.largePrint, choices.largePrint, (largePrint) => change({ largePrint }))}
    </fieldset>
    ${limitsTemplate(asking)}`;
}

function sourcesTemplate({ articles, names, choices, ...asking }: Asking): TemplateResult {
  const shown = choices.sources ?? articles.map((_, index) => index);
  const setTo = (index: number, on: boolean) => {
    const sources = articles.map((_, other) => other).filter((other) => (other === index ? on : shown.includes(other)));
    asking.change({ sources: sources.length === articles.length ? null : sources });
  };
  return html`<fieldset class="sources">
    <legend>${words.sources}</legend>
    ${articles.map(({ sigil }, index) => check(html`<b>${sigil}</b> <span dir="auto">${names[index]!}</span>`, shown.includes(index), (on) => setTo(index, on)))}
    ${shown.length < 2 ? html`<p class="fault" role="alert">${words.tooFew}</p>` : nothing}
  </fieldset>`;
}

function baseTemplate(asking: Asking): TemplateResult {
  const { articles, names, choices, change } = asking;
  return html`<label class="field">${words.base}<select name="base" @change=${(event: Event) => change({ base: Number(valueOf(event)) })}>${chosen(asking)
    .filter((index) => !articles[index]!.setApart)
    .map((index) => html`<option value=${index} ?selected=${index === choices.base}>${`${articles[index]!.sigil} ${names[index]!}`}</option>`)}</select></label>`;
}

/** For a class, and for quoting within a limit. */
function limitsTemplate({ choices, change }: Asking): TemplateResult {
  return html`${check(words.hideOutlets, choices.hideOutlets, (hideOutlets) => change({ hideOutlets }), 'outlets-note')}
    <p class="note" id="outlets-note">${words.hideOutletsNote}</p>
    <label class="limit">${words.limit}<input type="number" name="words" min="1" step="1" aria-describedby="limit-note" .value=${String(choices.wordsPerSource ?? '')} @change=${(event: Event) => change({ wordsPerSource: wholeNumber(valueOf(event)) })} />${words.limitUnit}</label>
    <p class="note" id="limit-note">${words.limitNote}</p>`;
}

function check(label: TemplateResult | string, checked: boolean, set: (on: boolean) => void, describedBy?: string): TemplateResult {
  return html`<label><input type="checkbox" .checked=${checked} aria-describedby=${describedBy ?? nothing} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} /><span>${label}</span></label>`;
}

function chosen({ articles, choices }: Asking): readonly number[] {
  return choices.sources ?? articles.map((_, index) => index);
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

function wholeNumber(text: string): number | null {
  const number = Math.floor(Number(text));
  return number >= 1 ? number : null;
}
