import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Place } from '../../src/model.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { languageOf, printed, siglum, type Scene } from './scene.ts';

/** Characters shown on either side of a place where words stand only elsewhere. */
const AROUND = 28;
/** More places than this are more than a reader compares by eye. */
const MOST_PLACES = 12;

export interface Why {
  /** Each a sentence for readers. */
  readonly rules: readonly string[];
  /** The words that the finding rests on. */
  readonly compared: readonly Place[];
  /** What the engine makes of words: values of figures. */
  readonly readAs?: readonly { readonly place: Place; readonly value: string }[];
  /** What is not counted as a difference. */
  readonly normalised: string;
}

/** The rule in words, the words compared, and what is set aside in comparing them: folded until asked for. */
export function whyTemplate(scene: Scene, { rules, compared, readAs = [], normalised }: Why): TemplateResult {
  return html`<details class="why">
    <summary>${words.why}</summary>
    <dl>
      <dt>${words.rule}</dt>
      ${[...new Set(rules)].map((rule) => html`<dd>${rule}</dd>`)}
      ${compared.length > 0 ? html`<dt>${words.compared}</dt>${compared.slice(0, MOST_PLACES).map((place) => placeTemplate(scene, place))}` : nothing}
      ${readAs.length > 0
        ? html`<dt>${words.readAs}</dt>${readAs.map(({ place, value }) => placeTemplate(scene, place, value))}`
        : nothing}
      <dt>${words.normalised}</dt>
      <dd>${normalised}</dd>
    </dl>
  </details>`;
}

export function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => words.findingRules[rule]);
}

function placeTemplate(scene: Scene, place: Place, value?: string): TemplateResult {
  const { article, start, end } = place;
  const written = start === end ? gapTemplate(scene, place) : html`“${printed(scene, article, place)}”`;
  return html`<dd class="place">
    ${siglum(scene, article, 'solid', 'small')}
    <span
      ><span class="visually-hidden">${scene.names[article]!}: </span><bdi lang=${languageOf(scene.comparison.articles[article]!)}>${written}</bdi> ${value === undefined ? nothing : html`<code>${value}</code>`}</span
    >
  </dd>`;
}

function gapTemplate(scene: Scene, { article, start }: Place): TemplateResult {
  const { text } = scene.comparison.articles[article]!;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/u, '');
  const after = text.slice(start, start + AROUND).replace(/\s\S*$/u, '');
  return html`… ${before}<span class="gap" aria-hidden="true">‸</span><span class="visually-hidden">(${words.nothingThere})</span>${after} …`;
}
