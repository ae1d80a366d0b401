import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Comparison } from '../../src/model.ts';
import { matchesIn, optionsFor, sameArticles, SURENESS, surenessOf, type Matches } from '../../src/present/sureness.ts';
import { sureness as words } from '../../src/words/sureness.ts';
import { OptionsRequest } from '../state/requests.ts';
import { base } from './base.styles.ts';
import { lineSelect } from './line-select.styles.ts';
import { surenessStyles } from './sureness.styles.ts';

/**
 * How sure a match must be: a choice that sends an `OptionsRequest`, what it means, and how many matches that makes. Once the
 * articles were compared anew it says how many came and went.
 */
export class SurenessElement extends LitElement {
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** Indexes of the two articles whose matches are counted; without them, those of all that count are. */
  @property({ attribute: false }) left: number | null = null;
  @property({ attribute: false }) right: number | null = null;
  /** `section`: with the meaning below. `line`: among other choices, the meaning for screen readers only. */
  @property({ reflect: true }) form: 'section' | 'line' = 'section';

  /** What the matches are set against: the comparison before the reader chose. */
  #former: Comparison | null = null;

  static override styles = [base, lineSelect, surenessStyles];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const former = changed.get('comparison');
    if (!former || !this.comparison) return;
    const isChoice = former.options.threshold !== this.comparison.options.threshold && sameArticles(former, this.comparison);
    this.#former = isChoice ? former : null;
  }

  override render(): TemplateResult | typeof nothing {
    const { comparison, left, right } = this;
    if (!comparison) return nothing;
    const chosen = surenessOf(comparison.options);
    const matches = matchesIn(comparison, left === null || right === null ? null : [left, right], this.#former);
    return html`<label for="sure">${words.question}</label>
      <span class=${this.form === 'line' ? 'line-select' : ''}><select id="sure" aria-describedby="meaning" @change=${this.#choose}>
        ${SURENESS.map((sureness) => html`<option value=${sureness} .selected=${sureness === chosen}>${words.choices[sureness]}</option>`)}
      </select></span>
      <p id="meaning" class=${this.form === 'line' ? 'visually-hidden' : ''}>${words.meanings[chosen]}</p>
      <p class="count" role="status">${words.matches(matches.all)}${changeText(matches, this.#former)}</p>
      ${matches.possible > 0 && this.form === 'section' ? html`<p>${words.possible(matches.possible)}</p>` : nothing}`;
  }

  #choose({ currentTarget }: Event): void {
    const chosen = SURENESS[(currentTarget as HTMLSelectElement).selectedIndex]!;
    this.dispatchEvent(new OptionsRequest(optionsFor(chosen)));
  }
}

function changeText({ came, went }: Matches, former: Comparison | null): string {
  return former ? words.change(came, went) : '';
}
