import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RELATIONS, type Comparison } from '../../src/model.ts';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../src/present/pair.ts';
import { common } from '../../src/words/common.ts';
import { legend as words } from '../../src/words/side-by-side.ts';
import { ShowRequest } from '../state/requests.ts';
import type { FilterKey } from '../state/view-state.ts';
import { editName } from '../versions/edit.ts';
import { base } from './base.styles.ts';
import { hues } from './hues.styles.ts';
import { legendStyles } from './legend.styles.ts';
import { tick } from './tick.styles.ts';
import type { Columns, Side } from './marked-text.ts';
import { marks } from './marks.styles.ts';
import { hueClass } from './source-hue.ts';

/** Kinds that are no matter of fact. */
const WORDING: readonly FilterKey[] = ['words', 'only-left', 'only-right'];
const TOLD = ['told-left', 'told-right'] as const;
/** Rows that are there only when there is something to count. */
const ASIDE = ['aside-left', 'aside-right'] as const;
const ALL_DIFFERENCES: readonly FilterKey[] = [...DIFFERENCE_KINDS, ...TOLD, ...ASIDE];

/** Whose words a one-sided kind speaks of: its letter stands beside the kind. */
const HOLDER: Readonly<Partial<Record<FilterKey, Side>>> = {
  'only-left': 'left',
  'only-right': 'right',
  'told-left': 'left',
  'told-right': 'right',
  'aside-left': 'left',
  'aside-right': 'right',
};

/**
 * The legend, which is the filter: every kind with a sample of its mark and its count. A tick taken away sends a
 * `ShowRequest` that hides the kind.
 */
export class LegendElement extends LitElement {
  /** How many there are of each, hidden or not. */
  @property({ attribute: false }) counts: ReadonlyMap<FilterKey, number> = new Map();
  @property({ attribute: false }) filtered: ReadonlySet<FilterKey> = new Set();
  @property({ attribute: false }) columns: Columns | null = null;
  /** Where the choice how sure a match must be stands below the rows. */
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** How many differences the filters leave. */
  @property({ type: Number }) shown = 0;

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [base, hues, marks, tick, legendStyles];

  override render(): TemplateResult {
    const { columns } = this;
    const total = ALL_DIFFERENCES.reduce((sum, key) => sum + this.#count(key), 0);
    return html`
      <section>
        <div class="heading"><h2>${words.differences}</h2><span>${words.shownOf(this.shown, total)}</span></div>
        <ul>${DIFFERENCE_KINDS.map((key) => this.#rowTemplate(key))}</ul>
        <p class="presets">
          <button class="link" @click=${() => this.#hide([])}>${words.showAll}</button>
          <button class="link" @click=${() => this.#hide(WORDING)}>${words.factsOnly}</button>
        </p>
        <p class="none" role="status">${total > 0 && this.shown === 0 ? this.#noneTemplate() : nothing}</p>
      </section>
      <section>
        <div class="heading">
          <h2>${words.sentences}</h2>
          ${columns
            ? html`<span>${words.sentenceCounts(columns.left.article.sentences.length, columns.right.article.sentences.length)}</span>`
            : nothing}
        </div>
        <ul>${[...RELATIONS, ...TOLD, ...ASIDE.filter((key) => this.#count(key) > 0)].map((key) => this.#rowTemplate(key))}</ul>
      </section>
      ${columns ? html`<sd-sureness .comparison=${this.comparison} .left=${columns.left.index} .right=${columns.right.index}></sd-sureness>` : nothing}
    `;
  }

  #noneTemplate(): TemplateResult {
    return html`${words.noneLeft} <button class="link" @click=${() => this.#hide([])}>${words.showAll}</button>`;
  }

  #rowTemplate(key: FilterKey): TemplateResult {
    const count = this.#count(key);
    return html`<li class=${count === 0 ? 'empty' : ''}>
      <label>
        <input type="checkbox" .checked=${count > 0 && !this.filtered.has(key)} ?disabled=${count === 0} @change=${() => this.#toggle(key)} />
        <span class="tick" aria-hidden="true"></span>
        <span class="name">${nameOf(key, this.columns)}${this.#holderTemplate(key)}</span>
        <span class="sample" aria-hidden="true">${this.#sampleTemplate(key)}</span>
        <span class="count">${count}</span>
      </label>
    </li>`;
  }

  #holderTemplate(key: FilterKey): TemplateResult | typeof nothing {
    const side = HOLDER[key];
    const column = side && this.columns?.[side];
    if (!column) return nothing;
    const note = (key.startsWith('aside') ? words.tells : words.onlyIn)(column.name);
    return html`<sd-siglum letter=${column.article.sigil} index=${column.index} size="small" title=${note}></sd-siglum
      ><span class="visually-hidden"> (${note})</span>`;
  }

  #sampleTemplate(key: FilterKey): TemplateResult {
    const { samples } = words;
    const hue = HOLDER[key] && this.columns ? hueClass(this.columns[HOLDER[key]].index) : 'neutral';
    switch (key) {
      case 'only-left':
        return html`<mark class="mark only ${hue}">${samples.only}</mark>`;
      case 'only-right':
        return html`${samples.caret[0]}<mark class="mark caret ${hue}"></mark>${samples.caret[1]}`;
      case 'told-left':
      case 'told-right':
        return html`<i class="bar ${hue}"></i>`;
      case 'aside-left':
      case 'aside-right':
        return html`<em>${samples.aside}</em>`;
      case 'words':
      case 'figure':
      case 'attribution':
      case 'quotation':
        return html`<mark class="mark ${key} neutral">${samples[key]}</mark>`;
      default:
        return html`<i class="band ${key}"></i>`;
    }
  }

  #count(key: FilterKey): number {
    return this.counts.get(key) ?? 0;
  }

  #toggle(key: FilterKey): void {
    const hidden = new Set(this.filtered);
    if (!hidden.delete(key)) hidden.add(key);
    this.#hide(hidden);
  }

  #hide(keys: Iterable<FilterKey>): void {
    this.dispatchEvent(new ShowRequest({ hidden: new Set(keys) }));
  }
}

function nameOf(key: FilterKey, columns: Columns | null): string {
  if (key in common.kinds) return editName(key as DifferenceKind, columns?.older) ?? common.kinds[key as DifferenceKind];
  return common.relations[key as keyof typeof common.relations];
}
