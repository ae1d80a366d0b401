import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { handOver, start as words } from '../../src/words/start.ts';
import { icons } from '../app/icons.ts';
import { DraftRequest } from '../app/requests.ts';
import { EMPTY_DRAFT, type Draft, type Fault } from '../app/snapshot.ts';
import { base } from '../shared/base.styles.ts';
import { AddRequest } from '../state/requests.ts';
import { styles } from './add.styles.ts';
import { bookmarklet } from './bookmarklet.ts';
import { faultNote, faultStyles } from './fault-note.ts';

/** What files can be read. A wrong ending is no obstacle: the reader of files looks at what is inside. */
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.pdf,.json,text/plain,text/markdown,text/html,application/pdf';

/**
 * Puts articles in: a place to drop files, a button to choose them, a field to paste one. It keeps nothing itself: what is
 * being pasted comes in as `draft` and goes out with each key stroke.
 *
 * @fires sd-add when files are chosen or a pasted article is added
 * @fires sd-draft when the text being pasted changes
 */
export class AddElement extends LitElement {
  @property({ attribute: false }) draft: Draft = EMPTY_DRAFT;
  /** Files that could not be read, said here. */
  @property({ attribute: false }) faults: readonly Fault[] = [];

  @state() private bookmarkSaid = '';

  /** The markup of a paste whose text is on its way into the field. */
  #pasted = '';

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('input[type=file]') private readonly files!: HTMLInputElement;

  static override styles = [base, styles, faultStyles];

  override focus(): void {
    this.field.focus();
  }

  override render() {
    return html`<div class="panel">${this.#dropZone()}
      <div class="faults" role="alert">${this.faults.map(faultNote)}</div>
      ${this.#pasteForm()}${this.#bookmark()}
    </div>`;
  }

  #dropZone() {
    return html`<div class="drop" @click=${this.#openChooser}>
      ${icons.put}<strong>${words.drop}</strong><span>${words.dropKinds}</span>
      <label class="button" @click=${(event: Event) => event.stopPropagation()}>
        <input class="visually-hidden" type="file" multiple accept=${ACCEPTED} @change=${this.#addFiles} />${words.choose}
      </label>
    </div>`;
  }

  #pasteForm() {
    const { text, publisher, markup = '' } = this.draft;
    return html`<form @submit=${this.#addPasted}>
      <label class="label" for="paste">${words.paste}</label>
      <textarea id="paste" placeholder=${words.pastePlaceholder} spellcheck="false" dir="auto" .value=${live(text)} @paste=${this.#takeMarkup} @input=${this.#keep}></textarea>
      ${markup === '' ? nothing : html`<p class="copied">${words.copied}</p>`}
      <div class="outlet">
        <label class="label" for="outlet">${words.outlet}</label>
        <input id="outlet" type="text" autocomplete="off" placeholder=${words.outletPlaceholder} .value=${live(publisher)} @input=${this.#keep} />
      </div>
      <div class="foot">
        <span>${words.setAsideToo}</span>
        <button class="button" ?disabled=${text.trim() === ''}>${words.add}</button>
      </div>
    </form>`;
  }

  /** The address is no script of this page: its policy would not let it run here. */
  #bookmark() {
    const here = new URL('./', location.href).href;
    const stay = (event: Event) => {
      event.preventDefault();
      this.bookmarkSaid = words.bookmarkletHere;
    };
    return html`<details>
      <summary>${words.reading}</summary>
      <p>${words.readingHow}</p>
      <a class="button" href=${bookmarklet(here, handOver)} @click=${stay}>${words.bookmarklet}</a>
      <span role="status">${this.bookmarkSaid}</span>
    </details>`;
  }

  #openChooser() {
    this.files.click();
  }

  /** The field is emptied, so that choosing the same file again is a change again. */
  #addFiles() {
    const chosen = [...(this.files.files ?? [])];
    this.files.value = '';
    if (chosen.length > 0) this.dispatchEvent(new AddRequest(chosen));
  }

  #addPasted(event: Event) {
    event.preventDefault();
    const { text, publisher, markup } = this.draft;
    if (text.trim() !== '') this.dispatchEvent(new AddRequest(text, publisher.trim(), markup));
  }

  /** What is pasted in place of everything is known by its markup too; pasted files are files. */
  #takeMarkup({ clipboardData: pasted }: ClipboardEvent) {
    const { selectionStart, selectionEnd, value } = this.field;
    const files = [...(pasted?.files ?? [])];
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    this.#pasted = isWhole ? (pasted?.getData('text/html') ?? '') : '';
    if (files.length > 0 && pasted?.getData('text/plain') === '') this.dispatchEvent(new AddRequest(files));
  }

  /** Markup holds as long as the text is what was pasted with it. */
  #keep() {
    const publisher = this.renderRoot.querySelector<HTMLInputElement>('#outlet')!.value;
    const text = this.field.value;
    const markup = this.#pasted || (text === this.draft.text ? (this.draft.markup ?? '') : '');
    this.#pasted = '';
    this.dispatchEvent(new DraftRequest({ text, publisher, ...(markup !== '' && { markup }) }));
  }
}
