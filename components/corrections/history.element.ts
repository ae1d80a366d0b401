import { css, html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Comparison } from '../../src/model.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { base } from '../shared/base.styles.ts';
import { HistoryRequest } from '../state/requests.ts';
import { icons } from './icons.ts';
import type { ListElement } from './list.element.ts';

/**
 * Undo, redo, and the list of corrections and notes. Its buttons are shown once there is something to undo or to list.
 *
 * @fires sd-history
 */
export class HistoryElement extends LitElement {
  /** The comparison in view, with its corrections and notes; null while there is none. */
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** What undo would undo, in words; null where there is nothing. */
  @property() undoes: string | null = null;
  @property() redoes: string | null = null;

  @query('sd-corrections') private readonly list!: ListElement;

  static override styles = [
    base,
    css`
      :host {
        display: flex;
        gap: 6px;
      }
      .list {
        gap: 5px;
        inline-size: auto;
        min-inline-size: 30px;
        padding-inline: 6px;
      }
      .list b {
        font-weight: 620;
      }
      [aria-disabled='true'] {
        color: var(--rule-2);
        cursor: default;
      }
      [aria-disabled='true']:hover {
        background: none;
      }
      @container app (max-width: 900px) {
        :host {
          gap: 0;
        }
        .list {
          min-inline-size: 36px;
        }
      }
    `,
  ];

  /** Opens the list of what is compared; where it is empty, it says how to put something right. */
  showList(): void {
    if (this.comparison) this.list.show();
  }

  override render() {
    const { corrections = [], notes = [] } = this.comparison ?? {};
    const isUsed = this.undoes !== null || this.redoes !== null || corrections.length + notes.length > 0;
    return html`${isUsed ? this.#buttons(corrections.length, notes.length) : nothing}<sd-corrections .comparison=${this.comparison}></sd-corrections>`;
  }

  #buttons(corrections: number, notes: number) {
    const [list, count] = [words.openList(corrections, notes), corrections + notes];
    return html`${this.#button('undo', this.undoes, 'Ctrl Z')}${this.#button('redo', this.redoes, 'Ctrl ⇧ Z')}
      <button class="button quiet list" title=${list} @click=${() => this.showList()}>
        <span class="visually-hidden">${list}</span>${icons.list}${count > 0 ? html`<b aria-hidden="true">${count}</b>` : nothing}
      </button>`;
  }

  /** Kept in reach when there is nothing to do, so that the focus is not lost with the last step. */
  #button(way: 'undo' | 'redo', deed: string | null, keys: string) {
    const label = deed === null ? words[way] : way === 'undo' ? words.undoDeed(deed) : words.redoDeed(deed);
    return html`<button class="button icon quiet" aria-disabled=${deed === null ? 'true' : 'false'} aria-label=${label} title="${label} (${keys})"
      @click=${() => this.dispatchEvent(new HistoryRequest(way))}>${icons[way]}</button>`;
  }
}
