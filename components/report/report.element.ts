import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Comparison } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { mayHoldComparison, reportOf } from '../../src/report/contents/contents.ts';
import type { Report } from '../../src/report/contents/report.ts';
import { DEFAULT_CHOICES, TABLES, type ReportChoices, type TableName } from '../../src/report/index.ts';
import { printing as words } from '../../src/words/report.ts';
import { tables as tableWords } from '../../src/words/tables.ts';
import { icons } from '../app/icons.ts';
import { base } from '../shared/base.styles.ts';
import { dialogStyles } from '../shared/dialog.styles.ts';
import { labelledBox } from '../shared/labelled-box.styles.ts';
import { choicesTemplate } from './choices.template.ts';
import { PrintController } from './print-controller.ts';
import { reportDialogStyles } from './report.styles.ts';
import { FORMS, hasKey, saveAs, saveKeyAs, type Form } from './saving.ts';

/**
 * What is printed of a comparison, and the dialog in which that is chosen and saved. While the element is on the page, the
 * page prints as the report, however printing was begun.
 */
export class ReportElement extends LitElement {
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** Index of the article that is measured against until the reader chooses another. */
  @property({ type: Number }) base = 0;
  /** The title until the reader gives another; without it one made of the number of articles. */
  @property({ attribute: 'report-title' }) reportTitle: string | null = null;

  @state() private chosen: Partial<ReportChoices> = {};
  @state() private form: Form = 'html';
  @state() private table: TableName = TABLES[0];
  /** What became of the last wish to save. */
  @state() private outcome = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  static override styles = [base, dialogStyles, labelledBox, reportDialogStyles];

  constructor() {
    super();
    new PrintController(this, () => this.#report());
  }

  show(): void {
    this.outcome = '';
    if (!this.dialog.open) this.dialog.showModal();
  }

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('comparison');
    if (before && !sameArticles(before, this.comparison)) this.chosen = withoutArticles(this.chosen);
  }

  override render() {
    const { comparison } = this;
    return html`<dialog aria-labelledby="title" @click=${this.#closeOutside} @keydown=${keepToItself}>${comparison ? this.#inside(comparison) : nothing}</dialog>`;
  }

  #inside(comparison: Comparison) {
    const { articles } = comparison;
    const change = (one: Partial<ReportChoices>) => (this.chosen = { ...this.chosen, ...one });
    return html`<form method="dialog" @submit=${this.#print}>
      <div class="head">
        <h2 id="title" tabindex="-1" autofocus>${words.title}</h2>
        <button type="button" class="button icon quiet" aria-label=${words.close} @click=${this.#close}>${icons.close}</button>
      </div>
      ${choicesTemplate({ articles, names: articleNames(articles), choices: this.#choices, change })} ${this.#footer(comparison)}
    </form>`;
  }

  #footer(comparison: Comparison) {
    const { form, outcome } = this;
    const choices = this.#choices;
    const isReady = (choices.sources?.length ?? comparison.articles.length) > 1;
    return html`<div class="foot">
      <div><button class="button primary" ?disabled=${!isReady}>${words.print}</button><p class="note">${words.printNote}</p></div>
      <div>
        <label>${words.saveAs}<select name="form" @change=${this.#setForm}>${FORMS.map((one) => html`<option value=${one} ?selected=${one === form}>${words.forms[one]}</option>`)}</select></label>
        ${form === 'csv' ? html`<label>${words.table}<select name="table" @change=${this.#setTable}>${TABLES.map((one) => html`<option value=${one} ?selected=${one === this.table}>${tableWords.names[one]}</option>`)}</select></label>` : nothing}
        <button type="button" class="button" name="save" ?disabled=${!isReady} @click=${() => this.#save(saveAs(comparison, form, { ...choices, table: this.table }))}>${words.save}</button>
        ${choices.hideOutlets && hasKey(form) ? html`<button type="button" class="button" name="key" @click=${() => this.#save(saveKeyAs(comparison, form, choices))}>${words.saveKey}</button>` : nothing}
      </div>
      <p class="note">${form === 'html' && !mayHoldComparison(comparison, choices) ? words.doesNotReopen : words.reopens}</p>
      <p role="status">${outcome}</p>
    </div>`;
  }

  get #choices(): ReportChoices {
    return { ...DEFAULT_CHOICES, base: this.base, title: this.reportTitle, ...this.chosen };
  }

  #report(): Report | null {
    return this.comparison && this.comparison.articles.length > 1 ? reportOf(this.comparison, this.#choices) : null;
  }

  /** The dialog closes by the form's own method; what is printed is put in place when printing begins. */
  readonly #print = () => void setTimeout(() => print());

  readonly #close = () => this.dialog.close();

  /** A click on the dialog itself, outside what is in it, is a click on the backdrop. */
  readonly #closeOutside = (event: Event) => {
    if (event.target === this.dialog) this.#close();
  };

  readonly #setForm = (event: Event) => (this.form = (event.target as HTMLSelectElement).value as Form);

  readonly #setTable = (event: Event) => (this.table = (event.target as HTMLSelectElement).value as TableName);

  async #save(saving: Promise<string>): Promise<void> {
    this.outcome = words.saving;
    try {
      this.outcome = words.saved(await saving);
    } catch {
      this.outcome = words.notSaved;
    }
  }
}

function sameArticles(before: Comparison, after: Comparison | null): boolean {
  const ids = (comparison: Comparison | null) => comparison?.articles.map(({ id }) => id).join();
  return ids(before) === ids(after);
}

/** Choices that speak of articles say nothing about others. */
function withoutArticles(chosen: Partial<ReportChoices>): Partial<ReportChoices> {
  const kept = Object.entries(chosen).filter(([name]) => !OF_ARTICLES.includes(name));
  return Object.fromEntries(kept);
}

const OF_ARTICLES: readonly string[] = ['sources', 'base', 'title'];

/** Single keys of the app mean nothing while the dialog is open. */
function keepToItself(event: Event): void {
  event.stopPropagation();
}
