import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import type { Comparison } from '../../src/model.ts';
import { againstTool } from '../../src/present/classroom-marks.ts';
import { articleNames } from '../../src/present/names.ts';
import { classroom as words } from '../../src/words/classroom.ts';
import { base } from '../shared/base.styles.ts';
import { closeIcon } from '../shared/icons.ts';
import { labelledBox } from '../shared/labelled-box.styles.ts';
import { MarkRequest, ShowRequest } from '../state/requests.ts';
import type { Classroom } from '../state/classroom-state.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { classroomStyles } from './classroom.styles.ts';
import { MARK_LISTS, marksText, markListTemplate, type MarkLists } from './mark-list.template.ts';

/**
 * The bar for a class: names of the outlets hidden and revealed one by one; marks of the class's own before those of the
 * tool, and then both set against each other.
 *
 * @fires sd-show
 */
export class ClassroomElement extends LitElement {
  /** As it is shown: with the names hidden. */
  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) state: ViewState = FIRST_STATE;

  /** What came of copying; empty until then. */
  @internal() private said = '';

  static override styles = [base, labelledBox, classroomStyles];

  async enter(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')!.focus();
  }

  override render(): TemplateResult {
    return html`<section class="bar" aria-labelledby="title" @keydown=${this.#key}>
      <header>
        <h2 id="title" tabindex="-1">${words.title}</h2>
        <button class="button icon quiet" aria-label=${words.close} title="${words.close} (Esc)" @click=${() => this.#set({ isOpen: false })}>${closeIcon}</button>
      </header>
      ${this.comparison ? html`${this.#names(this.comparison)} ${this.#marks(this.comparison)}` : nothing}
    </section>`;
  }

  #names({ articles }: Comparison): TemplateResult {
    const { veiled } = this.state.classroom;
    const hideAll = () => this.#set({ veiled: articles.map((_, index) => index) });
    const reveal = (gone: number) => this.#set({ veiled: veiled.filter((index) => index !== gone) });
    return html`<fieldset>
      <legend>${words.names}</legend>
      <div class="choices">
        ${veiled.map((index) => html`<button class="button" @click=${() => reveal(index)}>${words.reveal(words.source(articles[index]!.sigil))}</button>`)}
        ${veiled.length > 0
          ? html`<button class="button" @click=${() => this.#set({ veiled: [] })}>${words.revealAll}</button>`
          : html`<button class="button" @click=${hideAll}>${words.hide}</button>`}
      </div>
      ${veiled.length > 0 ? html`<p class="note">${words.hiddenNote}</p>` : nothing}
    </fieldset>`;
  }

  #marks(comparison: Comparison): TemplateResult {
    const { marking, own } = this.state.classroom;
    const choice = (value: 'tool' | 'own', text: string) =>
      html`<label><input type="radio" name="marking" .checked=${(marking === 'tool') === (value === 'tool')} @change=${() => this.#mark(value)} />${text}</label>`;
    return html`<fieldset>
      <legend>${words.marking}</legend>
      <div class="choices">${choice('tool', words.tools)} ${choice('own', words.ownFirst)}</div>
      ${marking === 'tool' ? nothing : this.#own(comparison)}
      ${own.length > 0 && marking !== 'tool' ? this.#after(comparison) : nothing}
      <p class="note" role="status">${this.said}</p>
    </fieldset>`;
  }

  #own(comparison: Comparison): TemplateResult {
    const { marking, own } = this.state.classroom;
    const { left, right, hidden } = this.state;
    const compared = againstTool(comparison, left, right, own, hidden);
    return marking === 'own'
      ? html`<p class="note">${words.how}</p>
          <p class="count">${words.yours(own.length)} <button class="button" @pointerdown=${keepSelection} @click=${() => this.dispatchEvent(new MarkRequest())}>${words.markSelected}</button></p>`
      : html`<dl class="counts">${MARK_LISTS.map((list) => html`<div><dt>${words.counts[list]}</dt><dd>${countOf(compared, list)}</dd></div>`)}</dl>`;
  }

  /** What can be done once something is marked. */
  #after(comparison: Comparison): TemplateResult {
    const { marking, own } = this.state.classroom;
    const lists = this.#lists(comparison);
    return html`<div class="choices">
        ${marking === 'own'
          ? html`<button class="button primary" @click=${() => this.#mark('both')}>${words.compare}</button>`
          : html`<button class="button" @click=${() => this.#mark('own')}>${words.goOn}</button>`}
        <button class="button" @click=${() => void this.#copy(comparison)}>${words.copy}</button>
        <button class="button" @click=${() => this.#set({ own: [] })}>${words.clear}</button>
      </div>
      <details>
        <summary>${words.list}</summary>
        ${markListTemplate(comparison, articleNames(comparison.articles), lists, (mark) => this.#set({ own: own.filter((one) => one !== mark) }))}
      </details>`;
  }

  #lists(comparison: Comparison): MarkLists {
    const { marking, own } = this.state.classroom;
    const { left, right, hidden } = this.state;
    return marking === 'both' ? againstTool(comparison, left, right, own, hidden) : { agreed: [], onlyOwn: own };
  }

  /** Own marks are made side by side; where the reader was in the tool's is not shown before them. */
  #mark(marking: Classroom['marking']): void {
    this.dispatchEvent(new ShowRequest({ view: 'side-by-side', current: null, classroom: { ...this.state.classroom, marking } }));
  }

  #set(change: Partial<Classroom>): void {
    this.said = '';
    this.dispatchEvent(new ShowRequest({ classroom: { ...this.state.classroom, ...change } }));
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#set({ isOpen: false });
  }

  async #copy(comparison: Comparison): Promise<void> {
    const text = marksText(comparison, articleNames(comparison.articles), this.#lists(comparison), this.state.classroom.marking === 'both');
    const copied = await navigator.clipboard.writeText(text).then(() => true, () => false);
    this.said = copied ? words.copied : words.notCopied;
  }
}

/** A press on a button would take the selection away before it is marked. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

function countOf(compared: ReturnType<typeof againstTool>, list: (typeof MARK_LISTS)[number]): number {
  return { agreed: compared.agreed, own: compared.onlyOwn, tool: compared.onlyTool }[list].length;
}
