import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { articles as words } from '../../src/words/start.ts';
import { base } from '../shared/base.styles.ts';
import { partsOf } from '../../src/present/dates.ts';
import { styles } from './editable.styles.ts';
import { languagesWith } from './languages.ts';

/** A field was given another value; empty means: use what is found in the text. */
export class EditedEvent extends Event {
  static readonly type = 'sd-edited';
  constructor(readonly value: string) {
    super(EditedEvent.type);
  }
}

/**
 * A value that can be changed where it stands: a button that shows it, and after a click a small form.
 *
 * @fires sd-edited when another value is saved
 */
export class EditableElement extends LitElement {
  /** Name of the field. */
  @property() label = '';
  /** The value as readers see it; what to say where there is none. */
  @property() shown = '';
  /** The value as it is changed. */
  @property() value = '';
  @property() form: 'text' | 'date' | 'language' = 'text';
  /** True where nothing was found. */
  @property({ type: Boolean, reflect: true }) empty = false;

  @state() private open = false;
  @state() private fault = '';

  @query('#field') private readonly field!: HTMLInputElement | HTMLSelectElement | null;
  @query('.shown') private readonly button!: HTMLButtonElement;

  static override styles = [base, styles];

  override render() {
    const { label, shown, open } = this;
    return html`<button class="shown" aria-expanded=${open} aria-label=${words.change(label, shown)} dir="auto" @click=${this.#toggle}>${shown}</button>
      ${open ? this.#form() : nothing}`;
  }

  #form() {
    return html`<form novalidate @submit=${this.#save} @keydown=${this.#leaveOnEscape} @focusout=${this.#leaveUnchanged}>
      <label for="field">${this.label}</label>
      ${this.form === 'language' ? this.#select() : this.#input()}
      <p id="hint" class=${this.fault ? 'fault' : ''} role=${this.fault ? 'alert' : nothing}>${this.fault || this.#hint()}</p>
      <p class="acts">
        <button class="button primary">${words.save}</button>
        <button class="button quiet" type="button" @click=${this.#close}>${words.cancel}</button>
      </p>
    </form>`;
  }

  #input() {
    return html`<input id="field" type="text" autocomplete="off" dir="auto" aria-describedby="hint" aria-invalid=${this.fault ? 'true' : nothing} .value=${this.value} />`;
  }

  #select() {
    const options = languagesWith(this.value || 'und').map(
      ({ tag, name }) => html`<option value=${tag} ?selected=${tag === this.value}>${name}</option>`,
    );
    return html`<select id="field" aria-describedby="hint"><option value="">${words.noLanguage}</option>${options}</select>`;
  }

  #hint(): string {
    return this.form === 'date' ? `${words.dateForm} ${words.asFound}` : words.asFound;
  }

  async #toggle() {
    if (this.open) return this.#close();
    this.open = true;
    await this.updateComplete;
    this.field?.focus();
    if (this.field instanceof HTMLInputElement) this.field.select();
  }

  #save(event: Event) {
    event.preventDefault();
    const value = this.field!.value.trim();
    if (this.form === 'date' && value !== '' && !partsOf(value)) {
      this.fault = words.notADate(value);
      return;
    }
    if (value !== this.value) this.dispatchEvent(new EditedEvent(value));
    this.#close();
  }

  #close() {
    this.open = false;
    this.fault = '';
    this.button.focus();
  }

  /** Escape leaves the field; it must not also set back what the page shows. */
  #leaveOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  /** Leaving for another place closes a form in which nothing was changed; typed words stay. */
  #leaveUnchanged(event: FocusEvent) {
    const stays = event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget);
    if (stays || event.relatedTarget === null || this.field?.value.trim() !== this.value) return;
    this.open = false;
    this.fault = '';
  }
}
