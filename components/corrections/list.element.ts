import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Anchor, Comparison, JudgedCorrection, Place, PlacedNote } from '../../src/model.ts';
import { common } from '../../src/words/common.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { base } from '../shared/base.styles.ts';
import { dialogStyles } from '../shared/dialog.styles.ts';
import { closeIcon } from '../shared/icons.ts';
import { EditNoteRequest, ReasonRequest, ShowRequest, UncorrectRequest } from '../state/requests.ts';
import { listStyles } from './list.styles.ts';
import { viewOf } from './places.ts';
import { blockAt, referenceTo, sayReference } from './reference.ts';

/** Quoted words are cut: a "sentence" can have a hundred thousand characters. */
const LONGEST = 160;

/**
 * The list of corrections, with their reasons, and of notes: each can be changed, taken back and gone to.
 *
 * @fires sd-uncorrect, sd-reason, sd-edit-note, sd-show
 */
export class ListElement extends LitElement {
  @property({ attribute: false }) comparison: Comparison | null = null;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  static override styles = [base, dialogStyles, listStyles];

  /** What the reader has taken back, until it is gone from the list. */
  #dropped: { readonly list: string; readonly at: number } | null = null;

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render() {
    const { corrections = [], notes = [] } = this.comparison ?? {};
    return html`<dialog aria-labelledby="title" @click=${this.#closeOutside} @keydown=${keepSingleKeys}>
      <div class="inside">
        <div class="head">
          <h2 id="title" tabindex="-1" autofocus>${words.listTitle}</h2>
          <button class="button icon quiet" aria-label=${words.close} @click=${() => this.dialog.close()}>${closeIcon}</button>
        </div>
        <h3>${words.correctionsTitle} <span>${corrections.length}</span></h3>
        ${corrections.length === 0 ? html`<p class="none">${words.noCorrections}</p>` : html`<ol class="corrections">${corrections.map((one, index) => this.#correction(one, index))}</ol>`}
        <h3>${words.notesTitle} <span>${notes.length}</span></h3>
        ${notes.length === 0 ? html`<p class="none">${words.noNotes}</p>` : html`<ol class="notes">${notes.map((one, index) => this.#note(one, index))}</ol>`}
      </div>
    </dialog>`;
  }

  #correction(correction: JudgedCorrection, index: number): TemplateResult {
    const { state, places, reason = '' } = correction;
    const what = this.#said(correction);
    const save = (event: Event) => this.dispatchEvent(new ReasonRequest(index, (event.target as HTMLInputElement).value));
    return html`<li>
      <p class="what">${what}</p>
      ${anchorsOf(correction).map((anchor) => this.#words(anchor, places))}
      ${state === 'applied' ? nothing : html`<p class="state">${words.states[state]}</p>`}
      <label><span>${words.reason}</span><input type="text" dir="auto" autocomplete="off" placeholder=${words.reasonHint} .value=${reason} @change=${save} /></label>
      <p class="acts">
        ${this.#go(places, what)}
        <button class="link drop" aria-label=${words.takeBackOf(what)} @click=${(event: Event) => this.#drop(event, new UncorrectRequest(index))}>${words.takeBack}</button>
      </p>
    </li>`;
  }

  #note({ at, text, places }: PlacedNote, index: number): TemplateResult {
    const [first] = places;
    const name = words.noteOn(first ? this.#reference(first) : common.quoted(cut(at[0]!.words)));
    const save = (event: Event) => this.dispatchEvent(new EditNoteRequest(index, (event.target as HTMLTextAreaElement).value));
    return html`<li>
      <p class="what">${name}</p>
      ${this.#words(at[0]!, places)} ${first ? nothing : html`<p class="state">${words.noteGone}</p>`}
      <label><span class="visually-hidden">${name}</span><textarea rows="2" dir="auto" .value=${text} @change=${save}></textarea></label>
      <p class="acts">
        ${this.#go(places, name)}
        <button class="link drop" aria-label="${words.deleteNote}: ${name}" @click=${(event: Event) => this.#drop(event, new EditNoteRequest(index, ''))}>${words.deleteNote}</button>
      </p>
    </li>`;
  }

  /** What a correction says, with where: "B 3, D 5: Tell the same". */
  #said(correction: JudgedCorrection): string {
    const { places } = correction;
    const { says } = words;
    const at = [...new Set(places.map((place) => this.#reference(place)))].join(', ');
    const led = (what: string) => (at === '' ? what : `${at}: ${what}`);
    if (correction.kind === 'alone') return led(says.alone(correction.other && this.#nameOf(correction.other.article, correction.other.source)));
    if (correction.kind === 'role') return led(says.role(correction.role));
    if (correction.kind === 'count') return `${this.#nameOf(correction.article.article, correction.article.source)}: ${says.count(correction.count)}`;
    return led(says[correction.kind]);
  }

  #nameOf(id: string, source: string): string {
    return this.comparison!.articles.find((article) => article.id === id)?.sigil ?? source;
  }

  #reference({ article: index, start }: Place): string {
    const article = this.comparison!.articles[index]!;
    return sayReference(referenceTo(article, [blockAt(article, start)]));
  }

  #words({ article: id, words: quoted }: Anchor, places: readonly Place[]): TemplateResult {
    const { articles } = this.comparison!;
    const index = articles.findIndex((article) => article.id === id);
    const at = index >= 0 ? index : places[0]?.article ?? -1;
    return html`<p class="quoted">
      ${at < 0 ? html`<span></span>` : html`<sd-siglum size="small" letter=${articles[at]!.sigil} .index=${at}></sd-siglum>`}<bdi>${cut(quoted)}</bdi>
    </p>`;
  }

  #go(places: readonly Place[], what: string) {
    const change = viewOf(this.comparison!, places, { left: 0, right: 1 });
    if (!change) return nothing;
    const go = () => {
      this.dialog.close();
      this.dispatchEvent(new ShowRequest(change));
    };
    return html`<button class="link" aria-label=${words.showOf(what)} @click=${go}>${words.show}</button>`;
  }

  /** What goes takes the focus away: it moves on to the next in the list, or to the title when it was the last. */
  #drop(event: Event, request: Event): void {
    const item = (event.target as Element).closest('li')!;
    this.#dropped = { list: item.parentElement!.className, at: [...item.parentElement!.children].indexOf(item) };
    this.dispatchEvent(request);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('comparison') || !this.#dropped) return;
    const { list, at } = this.#dropped;
    this.#dropped = null;
    const rest = this.renderRoot.querySelectorAll(`.${list} li`);
    const next = rest[Math.min(at, rest.length - 1)]?.querySelector<HTMLElement>('.drop');
    (next ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  #closeOutside(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}

/** Single keys mean nothing to the page behind; undo and redo do. */
function keepSingleKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

function anchorsOf(correction: JudgedCorrection): readonly Anchor[] {
  if ('a' in correction) return [...correction.a, ...correction.b];
  return 'at' in correction ? [correction.at] : [];
}

function cut(text: string): string {
  const line = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${line} …` : line;
}
