import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keeping as words } from '../../src/words/keeping.ts';
import { locale } from '../../src/words/locale.ts';
import { base } from '../shared/base.styles.ts';
import { field } from './field.styles.ts';
import { LONGEST_LINK } from './link.ts';
import { LeftEvent } from './dialog.element.ts';
import { rows } from './row.styles.ts';
import type { Saving } from './saving.ts';

/**
 * Where to save what is open, and under which name: in this browser, as a file, as a link.
 *
 * @fires sd-left when it is saved, or the reader leaves
 */
export class SaveDialogElement extends LitElement {
  @property({ attribute: false }) saving!: Saving;

  @state() private link: string | null = null;
  @state() private copied: 'not yet' | 'yes' | 'refused' = 'not yet';

  @query('#name') private readonly nameField!: HTMLInputElement;

  static override styles = [
    base,
    rows,
    field,
    css`
      form {
        margin-block-end: 18px;
      }
      .address {
        margin-block-start: 4px;
      }
    `,
  ];

  override render() {
    return html`<sd-dialog heading=${words.saveTitle} @sd-left=${this.#leave}>
      <form @submit=${this.#keep}>
        <label for="name">${words.name}</label>
        <input id="name" type="text" autocomplete="off" maxlength="200" dir="auto" .value=${this.saving.name} />
      </form>
      <div class="row">
        <strong>${words.inBrowser}</strong><span class="note">${words.inBrowserNote}</span>
        <button class="button primary" @click=${this.#keep}>${this.saving.isOnShelf ? words.keepAgain : words.keep}</button>
      </div>
      <div class="row">
        <strong>${words.asFile}</strong><span class="note">${words.asFileNote}</span>
        <button class="button" @click=${this.#saveFile}>${words.saveFile}</button>
      </div>
      <div class="row">
        <strong>${words.asLink}</strong><span class="note">${this.#linkNote()}</span>
        ${this.#fits ? html`<button class="button" @click=${this.#copy}>${words.copyLink}</button>` : nothing}
      </div>
      ${this.copied === 'refused' ? html`<input class="address" type="text" readonly aria-label=${words.asLink} .value=${this.link!} @focus=${selectAll} />` : nothing}
      <p class="visually-hidden" role="status">${this.copied === 'yes' ? words.copied : nothing}</p>
    </sd-dialog>`;
  }

  protected override firstUpdated(): void {
    void this.saving.link(this.saving.name).then((link) => (this.link = link), () => undefined);
  }

  get #fits(): boolean {
    return this.link !== null && this.link.length <= LONGEST_LINK;
  }

  #linkNote(): string {
    if (this.copied === 'yes') return words.copied;
    if (this.copied === 'refused') return words.notCopied;
    if (this.link === null) return words.linkWorking;
    const length = this.link.length.toLocaleString(locale());
    return this.#fits ? words.asLinkNote(length) : words.linkTooLong(length, LONGEST_LINK.toLocaleString(locale()));
  }

  get #name(): string {
    return this.nameField.value.trim() || this.saving.name;
  }

  async #keep(event: Event) {
    event.preventDefault();
    await this.saving.onShelf(this.#name);
    this.#leave();
  }

  async #saveFile() {
    if (await this.saving.inFile(this.#name)) this.#leave();
  }

  async #copy() {
    this.link = await this.saving.link(this.#name);
    this.copied = await navigator.clipboard.writeText(this.link).then(() => 'yes' as const, () => 'refused' as const);
  }

  #leave() {
    this.dispatchEvent(new LeftEvent());
  }
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}
