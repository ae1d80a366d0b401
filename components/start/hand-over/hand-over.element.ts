import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { handOver as words } from '../../../src/words/start.ts';
import { base } from '../../shared/base.styles.ts';
import { tokens } from '../../shared/tokens.styles.ts';
import { filesOf } from '../handed-over.ts';
import { styles } from './hand-over.styles.ts';
import { leaveForApp } from './leave-for-app.ts';
import { giveToOpenTab } from './open-tabs.ts';
import { receive, type Received } from './receive.ts';

/** Milliseconds after which a page that has not come will not. */
const PATIENCE = 10_000;

/**
 * What a page that hands itself over meets first: it says which page came and from where, and adds it only when the reader says
 * so, to the app that is open or to a new one.
 */
export class HandOverElement extends LitElement {
  /** The key of this opening, from the address. */
  @property() key = '';
  /** The page that opened this one. */
  @property({ attribute: false }) from: Window | null = null;

  @state() private received: Received | null = null;
  @state() private stage: 'waiting' | 'offered' | 'given' | 'nothing' = 'waiting';

  #stop: (() => void) | null = null;

  static override styles = [tokens, base, styles];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.from || this.key === '') this.stage = 'nothing';
    else this.#listen(this.from);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render() {
    return html`<main aria-live="polite">${this.#content()}</main>`;
  }

  #listen(opener: Window) {
    const late = setTimeout(() => (this.stage = this.stage === 'waiting' ? 'nothing' : this.stage), PATIENCE);
    const stop = receive(this.key, opener, (received) => {
      this.received = received;
      this.stage = 'offered';
    });
    this.#stop = () => {
      clearTimeout(late);
      stop();
    };
  }

  #content() {
    if (this.stage === 'waiting') return html`<p>${words.waiting}</p>`;
    if (this.stage === 'given') return html`<h1>${words.given}</h1><p>${words.givenMore}</p>`;
    if (this.stage === 'nothing') return html`<h1>${words.nothing}</h1><p>${words.nothingMore}</p><a class="button" href="./">${words.toApp}</a>`;
    const { page, from } = this.received!;
    return html`<h1>${words.question}</h1>
      <p class="page"><strong dir="auto">${page.title ?? words.noTitle}</strong><bdi>${from || words.noSite}</bdi></p>
      <p>${words.stays}</p>
      <div class="acts">
        <button class="button primary" @click=${this.#add}>${words.add}</button>
        <button class="button" @click=${this.#leave}>${words.leave}</button>
      </div>`;
  }

  async #add() {
    const files = filesOf(this.received!.page);
    if (!(await giveToOpenTab(files))) return leaveForApp(files);
    this.stage = 'given';
    window.close();
  }

  /** Browsers close only what a page has opened; elsewhere the reader does. */
  #leave() {
    this.received = null;
    this.stage = 'nothing';
    window.close();
  }
}
