import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NOTICE_KINDS, type Comparison, type Notice } from '../../src/model.ts';
import { articleNames } from '../../src/present/names.ts';
import { app as words } from '../../src/words/app.ts';
import { sayNotice } from '../../src/words/say.ts';
import { base } from '../shared/base.styles.ts';
import { CountRequest, ShowRequest } from '../state/requests.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { icons } from './icons.ts';
import { BringBackRequest, CompareRequest } from './requests.ts';
import type { PutAway } from './snapshot.ts';

/** More lines than these would push the articles out of the first screen. */
const MOST_LINES = 2;

/**
 * What a reader should know before reading on, each with what can be done about it: notices of the comparison, a
 * comparison that stopped, articles that were removed.
 *
 * @fires sd-show, sd-count, sd-bring-back, sd-compare
 */
export class NoticeBarElement extends LitElement {
  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) state: ViewState = FIRST_STATE;
  @property({ attribute: false }) putAway: PutAway | null = null;
  /** Why the last comparison stopped. */
  @property({ attribute: false }) failure: string | null = null;
  /** True where the address asks for articles that are gone. */
  @property({ type: Boolean }) lost = false;

  @state() private all = false;

  static override styles = [
    base,
    css`
      .line {
        display: flex;
        align-items: baseline;
        gap: 10px;
        padding: 9px 20px;
        border-block-end: 1px solid var(--rule);
        background: var(--paper);
        line-height: 19px;
        color: var(--ink-2);
      }
      .line > sd-siglum,
      .line > svg {
        flex: none;
        align-self: center;
      }
      strong {
        font-weight: 600;
        color: var(--ink);
      }
      .end {
        display: flex;
        gap: 16px;
        margin-inline-start: auto;
        white-space: nowrap;
      }
      @container app (max-width: 900px) {
        .line {
          display: grid;
          grid-template-columns: auto 1fr;
          gap: 2px 12px;
          padding: 11px 16px 5px;
        }
        .line > sd-siglum,
        .line > svg {
          align-self: start;
          margin-block-start: 2px;
        }
        .end {
          grid-column: 2;
          margin: 0;
        }
        .end .link {
          min-block-size: 36px;
        }
      }
    `,
  ];

  override render() {
    const lines = [this.#lost(), this.#failure(), this.#putAway(), ...this.#notices()].filter((line) => line !== null);
    const shown = this.all ? lines : lines.slice(0, MOST_LINES);
    const rest = lines.length - shown.length;
    return html`${shown}${rest > 0 ? this.#more(rest) : nothing}`;
  }

  #lost() {
    return this.lost ? line(icons.warning, words.notKept, []) : null;
  }

  #failure() {
    if (this.failure === null) return null;
    return html`<div role="alert">${line(icons.warning, words.stoppedBecause(this.failure), [this.#ask(words.again, () => new CompareRequest())])}</div>`;
  }

  #putAway() {
    if (!this.putAway) return null;
    const { length } = this.putAway.removed;
    return line(icons.close, words.putAway(length), [this.#ask(words.bringBack(length), () => new BringBackRequest())]);
  }

  #notices(): TemplateResult[] {
    const { comparison, state: shown } = this;
    if (!comparison) return [];
    const names = articleNames(comparison.articles);
    return comparison.notices
      .filter((notice) => isSaidHere(notice, shown) && !shown.dismissed.has(markOf(notice)))
      .map((notice) => this.#notice(notice, comparison, notice.article === null ? '' : names[notice.article]!));
  }

  #notice(notice: Notice, { articles }: Comparison, name: string): TemplateResult {
    const { kind, article: index } = notice;
    const hide = () => new ShowRequest({ dismissed: new Set([...this.state.dismissed, markOf(notice)]) });
    const article = index === null ? undefined : articles[index];
    const sign = article
      ? html`<sd-siglum size="small" form=${article.setApart ? 'apart' : 'solid'} letter=${article.sigil} .index=${index!}></sd-siglum>`
      : icons.warning;
    const count = kind === 'other-event' ? [this.#ask(words.countAnyway, () => new CountRequest(index!, 'always'))] : [];
    return line(sign, html`<strong>${words.notice[kind](name)}</strong> ${sayNotice(notice)}`, [...count, this.#ask(words.hide, hide)]);
  }

  #ask(label: string, request: () => Event): TemplateResult {
    return html`<button class="link" @click=${() => this.dispatchEvent(request())}>${label}</button>`;
  }

  #more(count: number) {
    return html`<div class="line"><button class="link" @click=${() => (this.all = true)}>${words.moreNotices(count)}</button></div>`;
  }
}

function line(sign: TemplateResult, text: string | TemplateResult, actions: readonly TemplateResult[]): TemplateResult {
  return html`<div class="line" role="note">${sign}<span>${text}</span><span class="end">${actions}</span></div>`;
}

/** The list of articles tells what concerns one article at its place; Side by side tells what it finds in its pair itself. */
function isSaidHere({ kind, article }: Notice, { view }: ViewState): boolean {
  if (view === 'articles') return article === null;
  return view !== 'start' && !(view === 'side-by-side' && kind === 'no-match');
}

/** By what the reader's putting away is remembered: the article's index, or a negative number for each other kind. */
function markOf({ kind, article }: Notice): number {
  return article ?? -1 - NOTICE_KINDS.indexOf(kind);
}
