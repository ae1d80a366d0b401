import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Comparison, Place } from '../../src/model.ts';
import { corrections as words } from '../../src/words/corrections.ts';
import { base } from '../shared/base.styles.ts';
import { EditNoteRequest, NoteRequest } from '../state/requests.ts';
import type { Leavable } from './escape.ts';
import { icons } from './icons.ts';
import { notesAt } from './places.ts';

/** What is being written: a note by its index, a new one, or none. */
type Writing = number | 'new' | null;

/**
 * The notes on words, and a place to write one.
 *
 * @fires sd-note, sd-edit-note
 * @cssproperty --put-right - `none` where notes can only be read.
 */
export class NotesElement extends LitElement implements Leavable {
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** Notes on words in these places are shown. */
  @property({ attribute: false }) spans: readonly Place[] = [];
  /** What a new note is written on. */
  @property({ attribute: false }) places: readonly Place[] = [];
  /** What a new note is called. */
  @property() label = '';

  @state() private writing: Writing = null;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;
  @query('.add') private readonly adder!: HTMLButtonElement | null;

  static override styles = [
    base,
    css`
      li,
      form {
        display: grid;
        gap: 8px;
        padding-block: 8px;
        border-block-end: 1px solid var(--rule);
      }
      .text {
        display: grid;
        grid-template-columns: 15px minmax(0, 1fr);
        gap: 8px;
        font: 400 14.5px/21px var(--serif);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .text svg {
        margin-block-start: 5px;
      }
      label {
        font-size: 12px;
        color: var(--ink-2);
      }
      textarea {
        inline-size: 100%;
        padding: 6px 8px;
        border: 1px solid var(--control);
        border-radius: var(--r2);
        background: var(--paper);
        font: 400 14.5px/21px var(--serif);
        resize: vertical;
      }
      .acts {
        display: var(--put-right, flex);
        align-items: center;
        gap: 16px;
      }
      .text + .acts {
        padding-inline-start: 23px;
      }
      .add {
        display: var(--put-right, inline-flex);
        margin-block-start: 8px;
      }
      .add svg {
        flex: none;
      }
      .acts .link {
        min-block-size: 24px;
      }
      @container app (max-width: 900px) {
        .acts .link {
          min-block-size: 36px;
        }
      }
      @media print {
        .acts,
        .add {
          display: none;
        }
      }
    `,
  ];

  /** Begins a new note. */
  write(): void {
    this.#begin('new');
  }

  leave(): boolean {
    if (this.writing === null) return false;
    const { writing } = this;
    this.writing = null;
    void this.updateComplete.then(() => this.#focusAfter(writing));
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('places');
    if (before && JSON.stringify(before) !== JSON.stringify(this.places)) this.writing = null;
  }

  override render(): TemplateResult {
    const { comparison, writing } = this;
    const notes = comparison ? notesAt(comparison, this.spans) : [];
    return html`${notes.length > 0 ? html`<ul>${notes.map((note) => (writing === note.index ? html`<li>${this.#form(note.text)}</li>` : this.#note(note)))}</ul>` : nothing}
      ${writing === 'new' ? this.#form('') : this.places.length > 0 ? html`<button class="button add" @click=${() => this.#begin('new')}>${icons.note}${words.addNote}</button>` : nothing}`;
  }

  #note({ index, text }: { index: number; text: string }): TemplateResult {
    const drop = () => {
      this.dispatchEvent(new EditNoteRequest(index, ''));
      void this.updateComplete.then(() => this.adder?.focus());
    };
    return html`<li data-note=${index}>
      <p class="text">${icons.note}<span dir="auto">${text}</span></p>
      <p class="acts">
        <button class="link edit" aria-label="${words.edit}: ${text}" @click=${() => this.#begin(index)}>${words.edit}</button>
        <button class="link" aria-label="${words.deleteNote}: ${text}" @click=${drop}>${words.deleteNote}</button>
      </p>
    </li>`;
  }

  #form(text: string): TemplateResult {
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <label for="field">${this.writing === 'new' ? this.label : words.editNote}</label>
      <textarea id="field" rows="3" dir="auto" .value=${text}></textarea>
      <p class="acts">
        <button class="button primary">${words.save}</button>
        <button class="button quiet" type="button" @click=${() => this.leave()}>${words.cancel}</button>
      </p>
    </form>`;
  }

  #begin(writing: Writing): void {
    this.writing = writing;
    void this.updateComplete.then(() => this.field?.focus());
  }

  #save(event: Event): void {
    event.preventDefault();
    const text = this.field!.value.trim();
    const { writing } = this;
    if (writing === 'new') {
      if (text !== '') this.dispatchEvent(new NoteRequest(this.places, text));
    } else if (writing !== null) this.dispatchEvent(new EditNoteRequest(writing, text));
    this.leave();
  }

  /** Enter is a new line; with Ctrl or Cmd it saves. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#save(event);
    else return;
    event.stopPropagation();
  }

  #focusAfter(writing: Writing): void {
    const edited = this.renderRoot.querySelector<HTMLElement>(`[data-note="${writing ?? ''}"] .edit`);
    (edited ?? this.adder)?.focus();
  }
}
