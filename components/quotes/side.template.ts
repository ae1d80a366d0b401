import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { WORD_STATES } from '../../src/model.ts';
import type { QuoteFilter } from '../../src/present/quotes-filter.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { bars } from './bars.ts';
import { unfoldButton } from './alone.template.ts';
import type { Scene, Shown } from './scene.ts';

export const SECTIONS = ['quotations', 'alone', 'figures', 'names'] as const;
export type Section = (typeof SECTIONS)[number];

/** Speakers listed before the list is opened. */
const SPEAKERS = 8;

export interface Side {
  /** The section in view. */
  readonly section: Section;
  readonly hidden: ReadonlySet<QuoteFilter>;
  /** Whether the filters are unfolded, where they are folded for want of room. */
  readonly isOpen: boolean;
  readonly goTo: (section: Section) => void;
  readonly toggleFilters: () => void;
  readonly hide: (keys: Iterable<QuoteFilter>) => void;
}

/** The sections with their counts, the filters, and what a bar says. */
export function sideTemplate(scene: Scene, shown: Shown, side: Side): TemplateResult {
  return html`<aside class="side">
    <nav aria-label=${words.onThisPage}>${SECTIONS.map((section) => sectionLink(scene, side, section))}</nav>
    <button class="button filters-button" aria-expanded=${side.isOpen ? 'true' : 'false'} aria-controls="filters" @click=${side.toggleFilters}>${words.filters}</button>
    <div class=${classMap({ filters: true, open: side.isOpen })} id="filters">
      ${verdictFilters(scene, side)} ${speakerFilters(scene, shown, side)} ${legend()}
    </div>
  </aside>`;
}

function sectionLink(scene: Scene, { section, goTo }: Side, key: Section): TemplateResult {
  return html`<button class="section-link" aria-current=${section === key ? 'true' : nothing} @click=${() => goTo(key)}>
    <span>${words.sections[key]}</span> <b>${countOf(scene, key)}</b>
  </button>`;
}

function countOf({ quotes, figures, naming }: Scene, section: Section): number {
  if (section === 'quotations') return quotes.shared.length;
  if (section === 'alone') return quotes.alone.length;
  return section === 'figures' ? figures.shared.length + figures.alone.length : naming.differing.length + naming.same.length;
}

function verdictFilters({ counts }: Scene, side: Side): TemplateResult {
  return html`<fieldset>
    <legend>${words.verdictFilter}</legend>
    ${counts.verdicts.map(({ key, count }) => filterRow(side, key, count, html`<i class="sign ${key}" aria-hidden="true"></i><span class="name">${words.verdicts[key]}</span>`))}
  </fieldset>`;
}

function speakerFilters({ counts: { speakers } }: Scene, shown: Shown, side: Side): TemplateResult | typeof nothing {
  if (speakers.length === 0) return nothing;
  const listed = shown.open.has('speakers') ? speakers : speakers.slice(0, SPEAKERS);
  return html`<fieldset>
    <legend>${words.speakerFilter}</legend>
    ${listed.map(({ key, speaker, count }) => filterRow(side, key, count, html`<span class="name" dir="auto">${speaker ?? words.noSpeaker}</span>`))}
    ${speakers.length > SPEAKERS ? unfoldButton(shown, 'speakers', speakers.length) : nothing}
  </fieldset>`;
}

function filterRow({ hidden, hide }: Side, key: QuoteFilter, count: number, name: TemplateResult): TemplateResult {
  const toggle = () => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    hide(next);
  };
  return html`<label class=${classMap({ empty: count === 0 })}>
    <input type="checkbox" data-filter=${key} .checked=${count > 0 && !hidden.has(key)} ?disabled=${count === 0} @change=${toggle} />
    <span class="tick" aria-hidden="true"></span>${name}<span class="count">${count}</span>
  </label>`;
}

function legend(): TemplateResult {
  return html`<div class="key" aria-hidden="true">
    <h4>${words.oneBarOneWord}</h4>
    ${WORD_STATES.map((state) => html`<p>${bars([state])}<span>${words.bars[state]}</span></p>`)}
  </div>`;
}
