import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../../src/model.ts';
import { articles as words, start as startWords } from '../../src/words/start.ts';
import { sayNotice } from '../../src/words/say.ts';
import { icons } from '../app/icons.ts';
import { EMPTY_DRAFT, type Compared, type Draft, type Entry, type Fault, type Origin } from '../app/snapshot.ts';
import { base } from '../shared/base.styles.ts';
import { ClearRequest, MoveRequest, ShowRequest, type CountRequest, type RemoveRequest } from '../state/requests.ts';
import { nameOf, type ArticleRowElement } from './article-row.element.ts';
import type { AddElement } from './add.element.ts';
import { styles } from './articles.styles.ts';
import { DragOrder } from './drag-order.ts';
import { faultNote, faultStyles } from './fault-note.ts';
import { otherEventPanel, otherEventStyles } from './other-event.ts';
import { timelineOf } from './timeline.ts';

/**
 * The list of the articles: what was found out about each, in which order they stand, and a place to add another.
 *
 * @fires sd-show to go to the comparison
 * @fires sd-clear to start over
 * @fires sd-move, sd-remove, sd-count, sd-role, sd-details, sd-add, sd-draft
 */
export class ArticlesElement extends LitElement {
  @property({ attribute: false }) entries: readonly Entry[] = [];
  @property({ attribute: false }) compared: Compared | null = null;
  @property({ attribute: false }) faults: readonly Fault[] = [];
  @property({ attribute: false }) draft: Draft = EMPTY_DRAFT;
  @property({ attribute: false }) dismissed: ReadonlySet<number> = new Set();
  @property() origin: Origin = 'none';
  /** What is being worked on; empty when nothing is. */
  @property() working = '';

  @state() private adding = false;
  @state() private said = '';

  @query('sd-add') private readonly addPanel!: AddElement | null;

  readonly #drag = new DragOrder(this, (from, to) => this.dispatchEvent(new MoveRequest(from, to)));
  /** What to focus after the list has changed under the reader's hands. */
  #refocus: (() => void) | null = null;

  static override styles = [base, styles, faultStyles, otherEventStyles];

  focusHeading(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    return html`<div @sd-move=${this.#followMove} @sd-remove=${this.#followRemove} @sd-count=${this.#followCount} @sd-add=${this.#followAdd}>
      ${this.#top()}${this.#otherEvents()}${this.#list()}
      ${this.#isAdding()
        ? html`<sd-add role="region" aria-label=${startWords.addTitle} .draft=${this.draft}></sd-add>`
        : html`<button class="drop-line" @click=${this.#openAdd}>${icons.put}<span>${words.dropLine}</span></button>`}
      ${this.#foot()}
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }

  /** Whoever empties the field again goes on writing there. */
  protected override willUpdate(): void {
    if (this.draft.text !== '') this.adding = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('entries')) return;
    this.#refocus?.();
    this.#refocus = null;
  }

  #isAdding(): boolean {
    return this.adding || this.entries.length < 2;
  }

  #top() {
    const count = this.entries.length;
    const counting = this.entries.filter((entry) => !this.#articleOf(entry)?.setApart).length;
    const compare = () => this.dispatchEvent(new ShowRequest({ view: 'side-by-side' }));
    return html`<div class="top">
      <div>
        <div class="title"><h1 tabindex="-1">${words.title(count)}</h1><span>${this.working}</span></div>
        <p class="lead">${count === 0 ? words.none : count === 1 ? words.oneMore : words.lead}</p>
      </div>
      <div class="acts">
        ${this.origin === 'samples' ? html`<button class="button quiet" @click=${this.#clear}>${words.startOverWith}</button>` : nothing}
        ${this.#isAdding() ? nothing : html`<button class="button" @click=${this.#openAdd}>${words.addAnother}</button>`}
        ${count > 1 ? html`<button class="button primary" @click=${compare}>${words.compare(Math.max(2, counting))}</button>` : nothing}
      </div>
    </div>`;
  }

  #otherEvents() {
    const { compared, entries, dismissed } = this;
    if (!compared) return nothing;
    const { articles, notices } = compared.comparison;
    return notices.map((notice) => {
      const { kind, article } = notice;
      const index = article === null ? -1 : entries.findIndex(({ key }) => key === compared.keys[article]);
      if (kind !== 'other-event' || index < 0 || dismissed.has(index) || index !== article) return nothing;
      return otherEventPanel({ index, name: nameOf(entries[index]!, articles[article]!), text: sayNotice(notice), dismissed }, articles, timelineOf(articles));
    });
  }

  #list() {
    const items = [
      ...this.#faultsAfter(null),
      ...this.entries.flatMap((entry, index) => [
        { key: entry.key, content: this.#row(entry, index) },
        ...this.#faultsAfter(entry.key),
      ]),
    ];
    return html`<ol class="list" aria-label=${words.list}>${repeat(items, ({ key }) => key, ({ content }) => content)}</ol>`;
  }

  #faultsAfter(after: number | null) {
    return this.faults
      .filter((fault) => fault.after === after)
      .map((fault) => ({ key: fault.key, content: html`<li class="fault-place"><div role="alert">${faultNote(fault)}</div></li>` }));
  }

  #row(entry: Entry, index: number): TemplateResult {
    const { notices = [] } = this.compared?.comparison ?? {};
    const own = notices.filter(({ kind, article }) => kind !== 'other-event' && article !== null && this.compared?.keys[article] === entry.key);
    return html`<li class=${classMap(this.#drag.classesOf(index))} data-index=${index}
      @dragstart=${this.#drag.start} @dragover=${this.#drag.over} @drop=${this.#drag.drop} @dragend=${this.#drag.end}>
      <sd-article-row .entry=${entry} .article=${this.#articleOf(entry)} .index=${index} .count=${this.entries.length} .notices=${own}></sd-article-row>
    </li>`;
  }

  #foot() {
    const own = this.origin === 'own';
    return html`<p class="foot">
      <span>${words.stay} ${own ? words.notKept : nothing}</span>
      ${own ? html`<button class="link" @click=${this.#clear}>${words.startOver}</button>` : nothing}
    </p>
    ${own ? html`<sd-recovery-choice></sd-recovery-choice>` : nothing}`;
  }

  #clear() {
    this.dispatchEvent(new ClearRequest());
  }

  #articleOf({ key }: Entry): Article | null {
    const at = this.compared?.keys.indexOf(key) ?? -1;
    return this.compared?.comparison.articles[at] ?? null;
  }

  async #openAdd() {
    this.adding = true;
    await this.updateComplete;
    this.addPanel?.scrollIntoView({ block: 'nearest' });
    this.addPanel?.focus();
  }

  #followMove = ({ from, to }: MoveRequest) => {
    const entry = this.entries[from];
    if (!entry) return;
    this.said = words.movedTo(nameOf(entry, this.#articleOf(entry)), to + 1, this.entries.length);
    this.#refocus = () => void this.#rowAt(to)?.focusAction(to < from ? 'up' : 'down');
  };

  #followRemove = ({ article }: RemoveRequest) => {
    this.#refocus = () => {
      const row = this.#rowAt(Math.min(article, this.entries.length - 1));
      if (row) void row.focusAction('remove');
      else this.focusHeading();
    };
  };

  /** The buttons that ask for this go when it is done. */
  #followCount = ({ article }: CountRequest) => {
    this.#refocus = () => void this.#rowAt(article)?.focusAction('up');
  };

  /** The button that added an article is disabled by then: the reader is taken to the list that has grown. */
  #followAdd = () => {
    this.#refocus = () => {
      this.adding = false;
      this.focusHeading();
    };
  };

  #rowAt(index: number): ArticleRowElement | null {
    return this.renderRoot.querySelector<ArticleRowElement>(`li[data-index="${index}"] > sd-article-row`);
  }
}
