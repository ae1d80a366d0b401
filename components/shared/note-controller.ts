import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Difference } from '../../src/present/pair.ts';
import { common } from '../../src/words/common.ts';
import { marks } from '../../src/words/marks.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { editName } from '../versions/edit.ts';
import { otherSide, wordsOf, type Columns, type Side } from './marked-text.ts';

/** Long enough for the pointer to cross from a mark to its note. */
const GRACE = 180;
const GAP = 8;

/** Two articles and the differences between them by their ids. */
export type NoteSource = Columns & { readonly differences: ReadonlyMap<string, Difference> };

interface Shown {
  readonly mark: HTMLElement;
  readonly title: string;
  readonly text: string;
  readonly why: string;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * The note at a mark: its kind, the other source and that source's words, and why it is marked. It comes with the pointer and
 * with the focus, stays while the pointer is on it, and goes at `Esc`.
 */
export class NoteController implements ReactiveController {
  #shown: Shown | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#shown !== null;
  }

  show(mark: HTMLElement, view: NoteSource): void {
    clearTimeout(this.#leaving);
    if (this.#shown?.mark === mark) return;
    const difference = view.differences.get(mark.dataset['difference'] ?? '');
    if (!difference) return;
    this.hide();
    mark.setAttribute('aria-describedby', 'note');
    this.#shown = { mark, ...noteOf(difference, mark.dataset['side'] as Side, view) };
    this.#host.requestUpdate();
  }

  /** Goes after a moment, unless the pointer comes to the note or back. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.hide(), GRACE);
  }

  keep(): void {
    clearTimeout(this.#leaving);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    if (!this.#shown) return;
    this.#shown.mark.removeAttribute('aria-describedby');
    this.#shown = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hide();
  }

  hostUpdated(): void {
    this.place();
  }

  /** Above the first line of the mark, or below its last where there is no room, inside the window. */
  place(): void {
    if (!this.#shown) return;
    const note = this.#host.renderRoot.querySelector<HTMLElement>('.note');
    if (!note) return;
    const rects = this.#shown.mark.getClientRects();
    const [first, last] = [rects[0], rects[rects.length - 1]];
    if (!first || !last) return this.hide();
    const frame = note.offsetParent!.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const centre = first.left + first.width / 2 - width / 2;
    const left = Math.max(GAP, Math.min(document.documentElement.clientWidth - width - GAP, centre));
    const above = first.top - height - GAP;
    const top = above > this.#ceiling() ? above : last.bottom + GAP;
    note.style.transform = `translate(${Math.round(left - frame.left)}px, ${Math.round(top - frame.top)}px)`;
  }

  /** The lower edge of what sticks to the top. */
  #ceiling(): number {
    return this.#host.renderRoot.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
  }

  template(): TemplateResult | typeof nothing {
    if (!this.#shown) return nothing;
    const { title, text, why } = this.#shown;
    return html`<div class="note" id="note" role="tooltip" @pointerenter=${() => this.keep()} @pointerleave=${() => this.leave()}>
      <b>${title}</b>${text ? html`<span dir="auto">${text}</span>` : nothing}<small>${why}</small>
    </div>`;
  }
}

/** The kind, the other source's words and why they are marked; of words that one source alone has, which it is. */
function noteOf(difference: Difference, side: Side, view: Columns): Omit<Shown, 'mark'> {
  const other = otherSide(side);
  const theirs = wordsOf(difference, other, view);
  const [kind, isOneSided, why] = [common.kinds[difference.kind], difference.kind.startsWith('only'), marks.why(difference.kind)];
  const edit = editName(difference.kind, view.older);
  if (theirs && wordsOf(difference, side, view)) return { title: words.kindAndSource(kind, view[other].name), text: theirs, why };
  const [holder, lacker] = theirs ? [view[other].name, view[side].name] : [view[side].name, view[other].name];
  return { title: edit ? edit : isOneSided ? words.wordsOnlyIn(holder) : words.onlyHere(kind, holder), text: theirs || words.leftOutIn(lacker), why };
}
