import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { keeping as words } from '../../src/words/keeping.ts';
import { base } from '../shared/base.styles.ts';
import { labelledBox } from '../shared/labelled-box.styles.ts';
import { isRecoveryOn, onRecoveryChange } from './recovery.ts';
import { RecoveryRequest } from './requests.ts';

/**
 * The choice whether unsaved work is copied in this browser; off until the reader turns it on.
 *
 * @fires sd-recovery when it is changed
 */
export class RecoveryChoiceElement extends LitElement {
  #deafen: (() => void) | null = null;

  static override styles = [
    base,
    labelledBox,
    css`
      .note {
        max-inline-size: 72ch;
        color: var(--ink-2);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#deafen = onRecoveryChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#deafen?.();
  }

  override render() {
    return html`<label><input type="checkbox" .checked=${live(isRecoveryOn())} aria-describedby="note" @change=${this.#set} />${words.recovery}</label>
      <p class="note" id="note">${words.recoveryNote}</p>`;
  }

  #set(event: Event) {
    this.dispatchEvent(new RecoveryRequest((event.target as HTMLInputElement).checked));
  }
}
