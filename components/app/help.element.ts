import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { app as words } from '../../src/words/app.ts';
import { LANGUAGES, type Language } from '../../src/words/language.ts';
import { keeping } from '../../src/words/keeping.ts';
import { start as startWords } from '../../src/words/start.ts';
import { base } from '../shared/base.styles.ts';
import { dialogStyles } from '../shared/dialog.styles.ts';
import { labelledBox } from '../shared/labelled-box.styles.ts';
import { ShowRequest } from '../state/requests.ts';
import type { ViewState } from '../state/view-state.ts';
import { icons } from './icons.ts';
import { KeysRequest, LanguageRequest } from './requests.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * The help: what keys do, and the settings of the page.
 *
 * @fires sd-show with another theme, or with what is read aloud
 * @fires sd-language with another language
 * @fires sd-keys when single keys are turned on or off
 */
export class HelpElement extends LitElement {
  @property() theme: ViewState['theme'] = 'auto';
  @property() language: Language = 'en';
  /** Whether a screen reader hears at each mark how the words differ. */
  @property({ type: Boolean }) spoken = true;
  /** Whether single keys do something. */
  @property({ type: Boolean }) keys = true;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  static override styles = [
    base,
    dialogStyles,
    labelledBox,
    css`
      h3 {
        margin-block: 20px 8px;
        padding-block-end: 6px;
        border-block-end: 1px solid var(--ink);
        font: 600 13px/18px var(--sans);
      }
      dl > div {
        display: grid;
        grid-template-columns: 112px minmax(0, 1fr);
        gap: 12px;
        padding-block: 5px;
        border-block-end: 1px solid var(--rule);
      }
      dt {
        font-weight: 600;
      }
      select {
        min-block-size: 36px;
        padding-inline: 6px;
        border: 1px solid var(--control);
        border-radius: var(--r2);
        background: var(--paper);
      }
      option {
        color: #17181a;
        background: #fff;
      }
      .language {
        margin-block-start: 8px;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0 20px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .note {
        color: var(--ink-2);
      }
      .last {
        margin-block-start: 20px;
        font: 400 15px/23px var(--serif);
        color: var(--ink-2);
      }
    `,
  ];

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  get isOpen(): boolean {
    return this.dialog.open;
  }

  override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#closeOutside}>
      <div class="inside">
        <div class="head">
          <h2 id="title" tabindex="-1" autofocus>${words.helpTitle}</h2>
          <button class="button icon quiet" aria-label=${words.close} @click=${this.#close}>${icons.close}</button>
        </div>
        <h3>${words.keysTitle}</h3>
        <dl>${words.keys.map(([key, does]) => html`<div><dt>${key}</dt><dd>${does}</dd></div>`)}</dl>
        <label><input type="checkbox" .checked=${this.keys} aria-describedby="keys-note" @change=${this.#setKeys} />${words.keysOn}</label>
        <p class="note" id="keys-note">${words.keysOff}</p>
        <label><input type="checkbox" .checked=${this.spoken} aria-describedby="spoken-note" @change=${this.#setSpoken} />${words.readAloud}</label>
        <p class="note" id="spoken-note">${words.readAloudNote}</p>
        <label class="language">${words.language}<select @change=${this.#setLanguage}>${Object.entries(LANGUAGES).map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === this.language}>${name}</option>`)}</select></label>
        <h3 id="theme">${words.themeTitle}</h3>
        <fieldset aria-labelledby="theme">${THEMES.map((theme) => this.#themeChoice(theme))}</fieldset>
        <h3>${keeping.unsavedTitle}</h3>
        <sd-recovery-choice></sd-recovery-choice>
        <p class="last">${words.findings}</p>
        <p class="last">${startWords.privacy}</p>
      </div>
    </dialog>`;
  }

  #themeChoice(theme: ViewState['theme']) {
    const choose = () => this.dispatchEvent(new ShowRequest({ theme }));
    return html`<label><input type="radio" name="theme" .checked=${theme === this.theme} @change=${choose} />${words.themes[theme]}</label>`;
  }

  #setKeys(event: Event) {
    this.dispatchEvent(new KeysRequest((event.target as HTMLInputElement).checked));
  }

  #setLanguage(event: Event) {
    this.dispatchEvent(new LanguageRequest((event.target as HTMLSelectElement).value as Language));
  }

  #setSpoken(event: Event) {
    this.dispatchEvent(new ShowRequest({ spoken: (event.target as HTMLInputElement).checked }));
  }

  #close() {
    this.dialog.close();
  }

  /** A click on the dialog itself, outside what is in it, is a click on the backdrop. */
  #closeOutside(event: Event) {
    if (event.target === this.dialog) this.#close();
  }
}
