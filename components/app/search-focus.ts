import type { LitElement } from 'lit';
import { focusedIn } from './focus-keeper.ts';

/** Leads the focus into the search and, when that closes, back to where it was. */
export class SearchFocus {
  #from: Element | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly rescue: () => void,
  ) {}

  /** From inside the search, it stays where it was to go back to. */
  open(): void {
    const focused = focusedIn(document);
    if (focused.getRootNode() !== this.#bar?.shadowRoot) this.#from = focused;
    void this.host.updateComplete.then(() => this.#bar?.enter());
  }

  close(): void {
    const from = this.#from as HTMLElement | null;
    this.#from = null;
    if (from?.isConnected && from !== document.body && from.checkVisibility()) from.focus();
    else this.rescue();
  }

  get #bar() {
    return this.host.renderRoot.querySelector('sd-search');
  }
}
