import { html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keeping as words } from '../../src/words/keeping.ts';
import { icons } from '../app/icons.ts';
import { base } from '../shared/base.styles.ts';
import { dialogStyles } from '../shared/dialog.styles.ts';

/** The reader has left a dialog, by its button, with Escape or by a click beside it. */
export class LeftEvent extends Event {
  static readonly type = 'sd-left';
  constructor() {
    super(LeftEvent.type);
  }
}

/**
 * A dialog over the page. It opens with being put there; the focus goes to its title, and back when it goes.
 *
 * @slot - what is in it
 * @fires sd-left when the reader leaves it
 */
export class DialogElement extends LitElement {
  @property() heading = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  /** Where the focus was, through all shadow roots. */
  #before: HTMLElement | null = null;

  static override styles = [base, dialogStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#before = focusedElement();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#before?.focus({ preventScroll: true });
  }

  override render() {
    return html`<dialog aria-labelledby="title" @cancel=${this.#cancel} @click=${this.#leaveOutside} @keydown=${stopped}>
      <div class="inside">
        <div class="head">
          <h2 id="title" tabindex="-1" autofocus dir="auto">${this.heading}</h2>
          <button class="button icon quiet" aria-label=${words.close} @click=${this.#leave}>${icons.close}</button>
        </div>
        <slot></slot>
      </div>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  #cancel(event: Event) {
    event.preventDefault();
    this.#leave();
  }

  /** A click on the dialog itself, outside what is in it, is a click on the backdrop. */
  #leaveOutside(event: Event) {
    if (event.composedPath()[0] === this.dialog) this.#leave();
  }

  #leave() {
    this.dispatchEvent(new LeftEvent());
  }
}

/** Keys that are pressed here say nothing to the page below. */
function stopped(event: KeyboardEvent): void {
  event.stopPropagation();
}

function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}
