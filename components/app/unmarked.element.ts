import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sigilOf } from '../../src/identity.ts';
import type { ArticleInput } from '../../src/model.ts';
import { base } from '../shared/base.styles.ts';

/** As many lines as anyone reads while waiting; laying out more would keep the page from answering. */
const MOST_LINES = 120;
const LONGEST_LINE = 4000;

/** Two articles as they came in, to read until their comparison stands: nothing is marked, nothing moves. */
export class UnmarkedElement extends LitElement {
  @property({ attribute: false }) inputs: readonly ArticleInput[] = [];
  @property({ type: Number }) left = 0;
  @property({ type: Number }) right = 1;
  /** What is being worked on. */
  @property() working = '';

  static override styles = [
    base,
    css`
      :host {
        max-inline-size: 1280px;
        margin-inline: auto;
        background: var(--paper);
      }
      .working {
        margin: 0;
        padding: 12px 24px;
        border-block-end: 1px solid var(--rule);
        font: 400 13px/19px var(--sans);
        color: var(--ink-2);
      }
      .columns {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: clamp(32px, 8cqi, 112px);
        padding: 16px clamp(16px, 5cqi, 72px) 48px;
      }
      h2 {
        display: flex;
        gap: 9px;
        align-items: center;
        margin-block-end: 16px;
        font: 600 14px/24px var(--sans);
        overflow-wrap: anywhere;
      }
      p {
        font: 400 16.5px/27px var(--serif);
        margin-block-end: 12px;
        overflow-wrap: anywhere;
      }
      @container app (max-width: 760px) {
        .columns {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  override render() {
    return html`<p class="working" role="status">${this.working}</p>
      <div class="columns">${[this.left, this.right].map((index) => this.#article(index))}</div>`;
  }

  #article(index: number): TemplateResult {
    const input = this.inputs[index];
    if (!input) return html``;
    return html`<article dir="auto">
      <h2><sd-siglum size="large" letter=${sigilOf(index)} .index=${index}></sd-siglum>${input.given?.publisher ?? input.source}</h2>
      ${firstLines(input.text).map((line) => html`<p dir="auto">${line}</p>`)}
    </article>`;
  }
}

function firstLines(text: string): string[] {
  return text
    .slice(0, MOST_LINES * LONGEST_LINE)
    .split(/\r\n?|\n/, MOST_LINES * 2)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
}
