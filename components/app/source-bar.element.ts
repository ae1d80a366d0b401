import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { app as words } from '../../src/words/app.ts';
import { common } from '../../src/words/common.ts';
import { base } from '../shared/base.styles.ts';
import { fadingEdges } from '../shared/fading-edges.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { hueClass } from '../shared/source-hue.ts';
import { ShowRequest } from '../state/requests.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { styles } from './source-bar.styles.ts';

/**
 * The articles by letter and name, and which of them are in view. In Side by side a click puts one on the right, with
 * Shift on the left; in All sources it makes it the base.
 *
 * @fires sd-show
 */
export class SourceBarElement extends LitElement {
  @property({ attribute: false }) comparison!: Comparison;
  @property({ attribute: false }) state: ViewState = FIRST_STATE;
  /** What is being worked on; empty when nothing is. */
  @property() working = '';

  static override styles = [base, hues, fadingEdges, styles];

  override render() {
    const names = articleNames(this.comparison.articles);
    return html`<div class="chips fading" role="group" aria-label=${words.sources}>${names.map((name, index) => this.#chip(name, index))}</div>
      <span class="working">${this.working}</span>`;
  }

  /** The articles in view are brought in sight where the bar is too narrow for all. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    const chips = this.renderRoot.querySelector('.chips')!;
    const inView = chips.querySelector<HTMLElement>('[aria-pressed=true]');
    if (inView && chips.scrollWidth > chips.clientWidth) chips.scrollLeft = inView.offsetLeft - 32;
  }

  #chip(name: string, index: number): TemplateResult {
    const { setApart, sigil } = this.comparison.articles[index]!;
    const role = this.#roleOf(index);
    const form = setApart ? 'apart' : role !== '' || this.state.view === 'all-sources' ? 'solid' : 'hollow';
    const hint = this.state.view === 'all-sources' ? words.measureAgainst(name) : words.putRight(name);
    return html`<button class=${classMap({ chip: true, [hueClass(index)]: true })} aria-pressed=${role !== ''} title=${hint}
      @click=${(event: MouseEvent) => this.#choose(index, event.shiftKey)}>
      <sd-siglum letter=${sigil} .index=${index} form=${form}></sd-siglum><span dir="auto">${name}</span>
      ${role ? html`<i>${role}</i>` : nothing}${setApart ? html`<i>${common.setApart}</i>` : nothing}
    </button>`;
  }

  #roleOf(index: number): string {
    const { view, left, right, base: measured } = this.state;
    if (view === 'all-sources') return index === measured ? words.base : '';
    return index === left ? words.left : index === right ? words.right : '';
  }

  #choose(index: number, onLeft: boolean) {
    const change = this.state.view === 'all-sources' ? { base: index } : onLeft ? { left: index } : { right: index };
    this.dispatchEvent(new ShowRequest(change));
  }
}
