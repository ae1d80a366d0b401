import type { LitElement } from 'lit';
import { focusedIn } from './focus-keeper.ts';

/** A bar that takes the focus when the reader opens it. */
type Bar = LitElement & { enter(): Promise<void> };

/** Leads the focus into a bar and, when that closes, back to where it was. */
export class BarFocus {
  #from: Element | null = null;
  #wasOpen = false;

  constructor(
    private readonly host: LitElement,
    private readonly name: string,
    private readonly rescue: () => void,
  ) {}

  /** From inside the bar, it stays where it was to go back to. */
  open(): void {
    const focused = focusedIn(document);
    if (focused.getRootNode() !== this.#bar?.shadowRoot) this.#from = focused;
    void this.host.updateComplete.then(() => this.#bar?.enter());
  }

  /** To be told after each update whether the bar is there. */
  follow(isOpen: boolean): void {
    if (this.#wasOpen && !isOpen) this.#giveBack();
    this.#wasOpen = isOpen;
  }

  #giveBack(): void {
    const from = this.#from as HTMLElement | null;
    this.#from = null;
    if (from?.isConnected && from !== document.body && from.checkVisibility()) from.focus();
    else this.rescue();
  }

  get #bar(): Bar | null {
    return this.host.renderRoot.querySelector<Bar>(this.name);
  }
}
