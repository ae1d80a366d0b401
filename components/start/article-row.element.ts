import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { sigilOf } from '../../src/identity.ts';
import type { Article, ArticleDetails, Notice } from '../../src/model.ts';
import { articles as words } from '../../src/words/start.ts';
import { icons } from '../app/icons.ts';
import type { Entry } from '../app/snapshot.ts';
import { base } from '../shared/base.styles.ts';
import { CountRequest, DetailsRequest, MoveRequest, RemoveRequest, RoleRequest } from '../state/requests.ts';
import { styles } from './article-row.styles.ts';
import { partsOf, shownDate } from '../../src/present/dates.ts';
import { sayNotice, sayReason } from '../../src/words/say.ts';
import type { EditedEvent } from './editable.element.ts';
import { languageName } from './languages.ts';
import { setAsideLines, type SetAsideLine } from './set-aside.ts';

/** Lines of furniture shown at first, and with each "Show more". */
const FIRST_LINES = 12;
const MORE_LINES = 200;

/**
 * One article in the list: what was found out about it, each detail changeable, and what was set aside from its text.
 *
 * @fires sd-details, sd-role, sd-count, sd-move, sd-remove
 */
export class ArticleRowElement extends LitElement {
  @property({ attribute: false }) entry!: Entry;
  /** The article as it was read; null until then. */
  @property({ attribute: false }) article: Article | null = null;
  @property({ type: Number }) index = 0;
  /** How many articles there are. */
  @property({ type: Number }) count = 1;
  @property({ attribute: false }) notices: readonly Notice[] = [];

  @state() private open = false;
  @state() private shownLines = FIRST_LINES;

  static override styles = [base, styles];

  /** What readers call the article. */
  get name(): string {
    return nameOf(this.entry, this.article);
  }

  /** Focuses one of the buttons of the row, or the other arrow where that one is at its end. */
  async focusAction(action: 'up' | 'down' | 'remove'): Promise<void> {
    await this.updateComplete;
    const find = (name: string) => this.renderRoot.querySelector<HTMLButtonElement>(`[data-action=${name}]:enabled`);
    (find(action) ?? find(action === 'up' ? 'down' : 'up') ?? find('remove'))?.focus();
  }

  override render() {
    const { article, index } = this;
    return html`<div class="row">
      <span class="grip" draggable="true" aria-hidden="true">${icons.grip}</span>
      <sd-siglum size="large" letter=${sigilOf(index)} .index=${index} form=${article?.setApart ? 'apart' : 'solid'}></sd-siglum>
      ${article ? html`${this.#head(article)}${this.#details(article)}` : this.#beingRead()}${this.#actions()}
      ${article && this.open ? this.#furniture(article) : nothing}
    </div>`;
  }

  /** Until it is read, nothing is known of an article but what it was called when it was put in. */
  #beingRead() {
    return html`<div class="head"><h3>${this.name}</h3><p class="notes">${words.beingRead}</p></div>`;
  }

  #head(article: Article) {
    const { input } = this.entry;
    const title = input.given?.title ?? article.title ?? '';
    const from = words.found[article.found.publisher.in];
    return html`<div class="head">
      <h3>${this.#editable('title', title, title || words.noTitle, { wide: true })}</h3>
      <p class="outlet">
        ${this.#editable('publisher', this.#publisher(), this.#publisher() || words.noPublisher, {})}<small>${from}</small><small><bdi>${input.source}</bdi></small>
      </p>
      ${this.#notes(article)}
    </div>`;
  }

  #publisher(): string {
    return this.entry.input.given?.publisher ?? this.article?.publisher ?? '';
  }

  /** Notices, and whether the article counts. What is only proposed is said above the list. */
  #notes(article: Article) {
    const { entry, index, notices } = this;
    const ask = (count: 'always' | 'never' | 'auto', label: string) =>
      html`<button class="link" @click=${() => this.dispatchEvent(new CountRequest(index, count))}>${label}</button>`;
    return html`${this.#dropped()}${notices.map((notice) => html`<p class="notes">${sayNotice(notice)}</p>`)}
      ${article.setApart ? html`<p class="notes">${words.apart} ${ask('always', words.count)}</p>` : nothing}
      ${entry.input.count === 'always' ? html`<p class="notes">${words.counted} ${ask('never', words.setApart)}</p>` : nothing}`;
  }

  #dropped() {
    const { dropped = [] } = this.entry.input;
    const things = dropped.map(({ kind, count }) => words.droppedThings[kind](count));
    return things.length === 0 ? nothing : html`<p class="notes dropped">${words.dropped(things)}</p>`;
  }

  #details(article: Article) {
    const { fields } = words;
    const lines = this.#lines();
    return html`<dl>
      <div><dt>${fields.published}</dt><dd>${this.#date(article)}</dd></div>
      <div><dt>${fields.language}</dt><dd>${this.#language(article)}</dd></div>
      <div><dt>${fields.text}</dt><dd>${words.sentences(article.sentences.length)}<small>${words.words(article.words)}</small></dd></div>
      <div>
        <dt>${fields.setAside}</dt>
        <dd>${lines.length > 0
          ? html`<button class="link" aria-expanded=${this.open} @click=${this.#toggle}>${words.lines(lines.filter(({ isBack }) => !isBack).length)}</button>`
          : html`<span class="empty">${words.noLines}</span>`}</dd>
      </div>
    </dl>`;
  }

  #date(article: Article) {
    const published = this.entry.input.given?.published ?? article.published ?? '';
    const parts = partsOf(published);
    return html`${this.#editable('published', published, parts ? shownDate(parts) : words.noDate, { form: 'date' })}
      ${parts?.year === null ? html`<small>${words.yearNotGiven}</small>` : nothing}<small>${words.found[article.found.published.in]}</small>`;
  }

  #language(article: Article) {
    const tag = this.entry.input.given?.language ?? article.language;
    const known = tag === 'und' ? '' : tag;
    return html`${this.#editable('language', known, known ? languageName(known) : words.noLanguage, { form: 'language', end: true })}
      <small>${words.found[article.found.language.in]}</small>`;
  }

  #editable(
    field: keyof ArticleDetails & keyof typeof words.fields,
    value: string,
    shown: string,
    { form = 'text', wide = false, end = false }: { form?: 'text' | 'date' | 'language'; wide?: boolean; end?: boolean },
  ): TemplateResult {
    const save = ({ value: edited }: EditedEvent) => this.dispatchEvent(new DetailsRequest(this.index, { [field]: edited }));
    return html`<sd-editable label=${words.fields[field]} value=${value} shown=${shown} form=${form} ?wide=${wide} ?end=${end}
      ?empty=${value === ''} ?underlined=${field !== 'title'} @sd-edited=${save}></sd-editable>`;
  }

  #actions() {
    const { index, count, name } = this;
    const move = (by: number) => () => this.dispatchEvent(new MoveRequest(index, index + by));
    const arrows = html`<button class="button icon quiet" data-action="up" aria-label=${words.up(name)} ?disabled=${index === 0} @click=${move(-1)}>${icons.up}</button>
      <button class="button icon quiet" data-action="down" aria-label=${words.down(name)} ?disabled=${index === count - 1} @click=${move(1)}>${icons.down}</button>`;
    return html`<div class="acts">
      ${count > 1 ? arrows : nothing}
      <button class="button icon quiet" data-action="remove" aria-label=${words.remove(name)} @click=${() => this.dispatchEvent(new RemoveRequest(index))}>
        ${icons.close}
      </button>
    </div>`;
  }

  #furniture(article: Article) {
    const lines = this.#lines();
    const rest = lines.length - this.shownLines;
    return html`<div class="furniture">
      <h4>${words.setAside(article.blocks.filter(({ role }) => role === 'furniture').length)}</h4>
      <ol>${lines.slice(0, this.shownLines).map((line) => this.#line(line))}</ol>
      ${rest > 0 ? html`<button class="link more" @click=${() => (this.shownLines += MORE_LINES)}>${words.more(Math.min(rest, MORE_LINES))}</button>` : nothing}
    </div>`;
  }

  #line({ start, text, because, isBack }: SetAsideLine) {
    const give = () => this.dispatchEvent(new RoleRequest(this.index, start, isBack ? 'furniture' : 'paragraph'));
    return html`<li class=${isBack ? 'back' : ''}>
      <span><bdi>${text}</bdi><em>${isBack ? words.isBack : sayReason(because)}</em></span>
      <button class="link" aria-label=${isBack ? words.setAsideLine(text) : words.putBackLine(text)} @click=${give}>
        ${isBack ? words.setAsideAgain : words.putBack}
      </button>
    </li>`;
  }

  #lines(): SetAsideLine[] {
    return this.article ? setAsideLines(this.article, this.entry.input) : [];
  }

  #toggle() {
    this.open = !this.open;
  }
}

/** As everywhere else an article goes by its outlet, else by its headline; by what it was called when it was put in until it is read. */
export function nameOf({ input: { given, source } }: Entry, article: Article | null): string {
  return given?.publisher ?? article?.publisher ?? given?.title ?? article?.title ?? source;
}
