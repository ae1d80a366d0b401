import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { hitsOf, isSame, steppedHit, type Hit } from '../../src/present/search.ts';
import { placeOfHit } from '../../src/present/search-place.ts';
import { search as words } from '../../src/words/search.ts';
import { kept } from '../shared/kept.ts';
import { base } from '../shared/base.styles.ts';
import { closeIcon, downIcon, upIcon } from '../shared/icons.ts';
import { ShowRequest } from '../state/requests.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { searchStyles } from './search.styles.ts';

/** Milliseconds: shorter than a pause of thought, longer than one between two letters of a word. */
const PAUSE = 120;

/**
 * The search over all articles: how many hits each has, and steps from one to the next. It gets the focus when it opens and
 * gives it back when it closes.
 *
 * @fires sd-show with another query, another hit, or none
 */
export class SearchElement extends LitElement {
  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) state: ViewState = FIRST_STATE;

  @query('input') private readonly field!: HTMLInputElement;

  #writing: ReturnType<typeof setTimeout> | undefined;
  readonly #hits = kept((comparison: Comparison | null, wanted: string) => (comparison ? hitsOf(comparison, wanted) : []));

  static override styles = [base, searchStyles];

  /** Puts the focus into the field, with what stands there chosen. */
  async enter(): Promise<void> {
    await this.updateComplete;
    this.field.focus();
    this.field.select();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#writing);
  }

  override render(): TemplateResult {
    const { state } = this;
    const hits = this.#found;
    const at = hits.findIndex((hit) => isSame(hit, state.hit));
    return html`<div role="search" class="bar" aria-label=${words.region} @keydown=${this.#key}>
      <input type="search" aria-label=${words.field} placeholder=${words.field} .value=${state.query ?? ''} @input=${this.#write}
        autocomplete="off" spellcheck="false" enterkeyhint="search" />
      <span class="steps">
        <span class="count" role="status">${countOf(hits, at, state.query)}</span>
        <button class="button icon quiet" aria-label=${words.previous} title="${words.previous} (Shift + Enter)" ?disabled=${hits.length === 0} @click=${() => this.#step(-1)}>${upIcon}</button>
        <button class="button icon quiet" aria-label=${words.next} title="${words.next} (Enter)" ?disabled=${hits.length === 0} @click=${() => this.#step(1)}>${downIcon}</button>
        <button class="button icon quiet close" aria-label=${words.close} title="${words.close} (Esc)" @click=${this.#close}>${closeIcon}</button>
      </span>
      ${state.query && this.comparison ? this.#sources(this.comparison, hits) : nothing}
    </div>`;
  }

  /** The hits of each article, each a way to its first. */
  #sources({ articles }: Comparison, hits: readonly Hit[]): TemplateResult {
    const names = articleNames(articles);
    const aside = hits.filter((hit) => hit.aside);
    return html`<ul class="sources">
      ${articles.map(({ sigil, setApart }, index) => {
        const own = hits.filter(({ article }) => article === index);
        const label = words.in(names[index]!, own.length);
        return html`<li><button class="source" ?disabled=${own.length === 0} title=${label} @click=${() => this.#go(own[0]!)}>
          <sd-siglum size="small" letter=${sigil} .index=${index} form=${setApart ? 'apart' : 'solid'}></sd-siglum><span aria-hidden="true">${own.length}</span><span class="visually-hidden">${label}</span>
        </button></li>`;
      })}
      ${aside.length > 0 ? html`<li><button class="link" @click=${() => this.#go(steppedHit(aside, this.state.hit, 1)!)}>${words.aside(aside.length)}</button></li>` : nothing}
    </ul>`;
  }

  get #found(): readonly Hit[] {
    return this.#hits(this.comparison, this.state.query ?? '');
  }

  /** In a pause of the typing: long articles are not drawn anew at every letter. */
  #write(): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.dispatchEvent(new ShowRequest({ query: this.field.value, hit: null })), PAUSE);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.composedPath()[0] === this.field && !event.isComposing) this.#step(event.shiftKey ? -1 : 1);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  /** From hit to hit of what stands in the field, heard of or not. */
  #step(by: 1 | -1): void {
    const { value } = this.field;
    const hit = steppedHit(this.#hits(this.comparison, value), value === this.state.query ? this.state.hit : null, by);
    if (hit) this.#go(hit);
  }

  #go(hit: Hit): void {
    const { article, start, end } = hit;
    clearTimeout(this.#writing);
    this.dispatchEvent(new ShowRequest({ ...placeOfHit(this.comparison!, this.state, hit), query: this.field.value, hit: { article, start, end } }));
  }

  #close(): void {
    clearTimeout(this.#writing);
    this.dispatchEvent(new ShowRequest({ query: null, hit: null }));
  }
}

function countOf(hits: readonly Hit[], at: number, query: string | null): string {
  if (!query) return '';
  if (hits.length === 0) return words.none;
  return at < 0 ? words.hits(hits.length) : words.hitOf(at + 1, hits.length);
}
