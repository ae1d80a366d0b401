import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { corrections as words } from '../../src/words/corrections.ts';
import { otherSide, type Side } from '../shared/marked-text.ts';
import type { PairView } from '../side-by-side/pair-view.ts';
import { CorrectRequest } from '../state/requests.ts';
import { leftByEscape } from './escape.ts';
import { nearestTo } from './nearest.ts';
import { referenceToSentences, sayReference } from './reference.ts';
import { ChooseMatchRequest } from './requests.ts';

/** The view in which a match is chosen. */
export interface ChoosingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

interface From {
  readonly side: Side;
  readonly sentences: readonly number[];
  readonly columns: PairView;
}

/**
 * Lets a reader say which sentence of the other side tells the same: with a click, or with arrow keys and Enter. What is going
 * on is said in a bar, and read aloud; `Esc` and a button leave it.
 */
export class Choosing implements ReactiveController {
  #from: From | null = null;
  #at = 0;

  constructor(
    private readonly host: ChoosingHost,
    private readonly view: () => PairView,
    /** Makes every sentence reachable. */
    private readonly unfold: () => void,
  ) {
    host.addController(this);
    host.addEventListener(ChooseMatchRequest.type, (event) => this.#start(event as ChooseMatchRequest));
  }

  hostConnected(): void {
    // Captured: the keys mean this choice before they mean anything to the view or the page.
    addEventListener('keydown', this.#key, { capture: true });
    this.host.addEventListener('click', this.#click, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#key, { capture: true });
    this.host.removeEventListener('click', this.#click, { capture: true });
    this.#from = null;
  }

  /** Other articles in view, or another comparison of them, end the choice. */
  hostUpdate(): void {
    if (this.#from && this.view() !== this.#from.columns) this.#end();
  }

  template(): TemplateResult {
    const from = this.#from;
    if (!from) return html`<div class="choosing" role="status"></div>`;
    const { article } = from.columns[from.side];
    const other = from.columns[otherSide(from.side)];
    return html`<div class="choosing on" role="status">
      <p>${words.choose(sayReference(referenceToSentences(article, from.sentences)), other.name)}</p>
      <button class="button" @click=${() => this.#leave()}>${words.leave}</button>
    </div>`;
  }

  #start({ side, sentences }: ChooseMatchRequest): void {
    this.#from = { side, sentences, columns: this.view() };
    this.host.setAttribute('choosing', otherSide(side));
    this.unfold();
    this.host.requestUpdate();
    const nearest = nearestTo(this.view(), side, sentences);
    void this.host.updateComplete.then(() => this.#goTo(nearest));
  }

  #click = (event: Event): void => {
    const from = this.#from;
    const sentence = from && (event.composedPath()[0] as Element).closest<HTMLElement>('.sentence');
    if (!from || !sentence) return;
    event.stopPropagation();
    if (sentence.dataset['side'] !== from.side) this.#choose(Number(sentence.dataset['sentence']));
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && leftByEscape(event)) stop(event);
    const from = this.#from;
    if (!from || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnText = (event.composedPath()[0] as Element).matches('.sentence, .mark, body');
    const to = { ArrowDown: this.#at + 1, ArrowRight: this.#at + 1, ArrowUp: this.#at - 1, ArrowLeft: this.#at - 1, Home: 0, End: Infinity }[event.key];
    if (event.key === 'Escape') this.#leave();
    else if (to !== undefined) this.#goTo(to);
    else if ((event.key === 'Enter' || event.key === ' ') && isOnText) this.#choose(this.#at);
    else return;
    stop(event);
  };

  #goTo(sentence: number): void {
    const from = this.#from;
    if (!from) return;
    const side = otherSide(from.side);
    this.#at = Math.max(0, Math.min(sentence, from.columns[side].article.sentences.length - 1));
    this.#unmark();
    const element = this.#sentence(side, this.#at);
    element?.setAttribute('data-candidate', '');
    focusOn(element);
  }

  #choose(sentence: number): void {
    const from = this.#from!;
    const [own, other] = [from.columns[from.side], from.columns[otherSide(from.side)]];
    this.#end();
    this.host.dispatchEvent(
      new CorrectRequest({ kind: 'match', a: { article: own.index, sentences: from.sentences }, b: [{ article: other.index, sentences: [sentence] }] }),
    );
  }

  /** Without a choice; the reader is back where it began. */
  #leave(): void {
    const from = this.#from!;
    this.#end();
    void this.host.updateComplete.then(() => focusOn(this.#sentence(from.side, from.sentences[0]!)));
  }

  #end(): void {
    this.#from = null;
    this.#unmark();
    this.host.removeAttribute('choosing');
    this.host.requestUpdate();
  }

  #unmark(): void {
    for (const element of this.host.renderRoot.querySelectorAll('[data-candidate]')) element.removeAttribute('data-candidate');
  }

  #sentence(side: Side, sentence: number): HTMLElement | null {
    return this.host.renderRoot.querySelector(`.sentence[data-side="${side}"][data-sentence="${sentence}"]`);
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}

/** For the view: the bar, and the sentences that can be chosen. */
export const choosingStyles = css`
  .choosing.on {
    position: fixed;
    z-index: 30;
    inset-block-end: 20px;
    inset-inline: 16px;
    display: flex;
    align-items: center;
    gap: 16px;
    inline-size: fit-content;
    max-inline-size: min(720px, calc(100% - 32px));
    margin-inline: auto;
    padding: 12px 16px;
    border: 1px solid var(--here-edge);
    border-radius: var(--r3);
    background: var(--here);
    font: 400 14.5px/21px var(--serif);
    box-shadow: 0 6px 24px light-dark(#0001, #0006);
  }
  .choosing .button {
    flex: none;
  }
  :host([choosing]) {
    --clear: 110px;
  }
  :host([choosing='left']) .sentence[data-side='left'],
  :host([choosing='right']) .sentence[data-side='right'] {
    cursor: pointer;
    /* Clear of the heads above and of the bar below. */
    scroll-margin-block: calc(var(--sticky-top, 0px) + 60px) var(--clear);
  }
  :host([choosing='left']) .sentence[data-side='left']:hover,
  :host([choosing='right']) .sentence[data-side='right']:hover,
  .sentence[data-candidate] {
    background: var(--here);
    box-shadow: 0 0 0 3px var(--here);
  }
  .sentence[data-candidate] {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
  }
  @container app (max-width: 760px) {
    .choosing.on {
      inset-block-end: 72px;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
    :host([choosing]) {
      --clear: 240px;
    }
  }
`;
