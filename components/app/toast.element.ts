import { css, html, LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { base } from '../shared/base.styles.ts';

/** Milliseconds: long enough to read a line twice. What is said is read aloud too, so that nobody has to catch it. */
const STAYS = 5000;

/** A line at the foot of the window that says what has just been done, and goes by itself. */
export class ToastElement extends LitElement {
  @state() private text = '';
  #leaving: ReturnType<typeof setTimeout> | undefined;

  static override styles = [
    base,
    css`
      p {
        position: fixed;
        z-index: 65;
        inset-block-end: 72px;
        inset-inline: 16px;
        inline-size: fit-content;
        max-inline-size: calc(100% - 32px);
        margin-inline: auto;
        padding: 9px 16px;
        border-radius: var(--r3);
        background: var(--ink);
        color: var(--paper);
      }
      p:empty {
        padding: 0;
      }
      @media (forced-colors: active) {
        p:not(:empty) {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  say(text: string): void {
    clearTimeout(this.#leaving);
    this.text = text;
    this.#leaving = setTimeout(() => (this.text = ''), STAYS);
  }

  /** Says what there is to say of a change, if anything. */
  follow(text: string | null | undefined): void {
    if (text) this.say(text);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#leaving);
  }

  override render() {
    return html`<p role="status">${this.text}</p>`;
  }
}
