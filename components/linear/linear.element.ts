import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import type { Comparison } from '../../src/model.ts';
import { linearAccount, othersThan, type LinearAccount, type LinearPart } from '../../src/present/linear.ts';
import { LinearLines } from '../../src/present/linear-lines.ts';
import { articleNames } from '../../src/present/names.ts';
import { accountText, titleOf } from '../../src/present/linear-text.ts';
import type { Hidden } from '../../src/present/shown.ts';
import { linear as words } from '../../src/words/linear.ts';
import { kept } from '../shared/kept.ts';
import { hitStyles } from '../search/hit.styles.ts';
import { HitHighlights } from '../search/hit-highlights.ts';
import { base } from '../shared/base.styles.ts';
import { CopyController } from '../shared/copy-controller.ts';
import { InTime } from '../shared/in-time.ts';
import { hues } from '../shared/hues.styles.ts';
import { ShowRequest } from '../state/requests.ts';
import type { ViewCommands } from '../state/view-commands.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { controlsTemplate } from './controls.template.ts';
import { linearStyles } from './linear.styles.ts';
import { partTemplate, type LinearScene } from './part.template.ts';

/** Blocks drawn at once: more than a window shows. The others come in idle moments. */
const FIRST = 10;

/** Blocks drawn at first, and more at each wish: some thousand at once would hold up the page for seconds. */
const AT_ONCE = 120;

/**
 * The comparison in words, from the first sentence of one article to its last: for those who hear it, and for those who
 * would rather read what differs than find it.
 *
 * @fires sd-show
 */
export class LinearElement extends LitElement implements ViewCommands {
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** `left` is followed; `right` is set beside it, alone or among all. */
  @property({ attribute: false }) state: ViewState = FIRST_STATE;

  @internal() private limit = AT_ONCE;
  /** What came of copying; empty until then. */
  @internal() private said = '';

  readonly #account = kept(accountOf);
  readonly #inTime = new InTime(this, () => this.state.query && this.requestUpdate());

  static override styles = [base, hues, linearStyles, hitStyles];

  constructor() {
    super();
    new HitHighlights(this, () => ({ ...this.state, comparison: this.comparison }));
    new CopyController(this, () => this.comparison);
  }

  async focusCurrent(): Promise<boolean> {
    await this.updateComplete;
    const line = this.#current;
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
    return line !== null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (changed.has('comparison') || before?.left !== this.state.left) this.limit = AT_ONCE;
    if (this.comparison && this.state.current) this.limit = Math.max(this.limit, this.#partOf(this.state.current) + 1);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (changed.has('state') && before?.current !== this.state.current) this.#current?.scrollIntoView({ block: 'center' });
  }

  override render(): TemplateResult {
    const { comparison, state } = this;
    if (!comparison || comparison.articles.length < 2) return html`<p class="sheet">${words.nothing}</p>`;
    const account = this.#made(comparison);
    const lines = new LinearLines(comparison, account);
    const scene = { comparison, lines, right: state.right, current: state.current };
    const shown = account.parts.slice(0, this.limit);
    const rest = account.parts.length - shown.length;
    return html`<div class="sheet">
      <header>
        <h2>${titleOf(lines, account)}</h2>
        <p class="lead">${words.lead(countOf(account))}</p>
        ${controlsTemplate(articleNames(comparison.articles), state, { ask: (change) => this.dispatchEvent(new ShowRequest(change)), copy: () => void this.#copy(account) })}
        <span class="said" role="status">${this.said}</span>
      </header>
      ${shown.map((part, at) => html`<section class=${part.role}>${this.#part(scene, part, at)}</section>`)}
      ${rest > 0 ? html`<p><button class="button" @click=${() => (this.limit += AT_ONCE)}>${words.more(Math.min(rest, AT_ONCE))}</button></p>` : nothing}
    </div>`;
  }

  #part(scene: LinearScene, part: LinearPart, at: number) {
    const isHere = this.state.current !== null && isAt(part, this.state.current, this.state.right);
    const { comparison } = scene;
    return this.#inTime.piece([comparison, part, isHere ? scene.current : null, scene.right], isHere || at < FIRST, (isWhole) => (isWhole ? partTemplate(scene, part) : nothing));
  }

  #made(comparison: Comparison): LinearAccount {
    const { left, right, against, hidden } = this.state;
    return this.#account(comparison, left, against === 'all' ? null : right, hidden);
  }

  #partOf(current: string): number {
    const { right } = this.state;
    return this.#made(this.comparison!).parts.findIndex((part) => isAt(part, current, right));
  }

  get #current(): HTMLElement | null {
    return this.renderRoot.querySelector('[aria-current=true]');
  }

  async #copy(account: LinearAccount): Promise<void> {
    try {
      await navigator.clipboard.writeText(accountText(this.comparison!, account));
      this.said = words.copied;
    } catch {
      this.said = words.notCopied;
    }
  }
}

/** Whether a difference from the article `right`, or a link with it, stands in the part. */
function isAt({ sentences }: LinearPart, id: string, right: number): boolean {
  return sentences.some(({ readings }) =>
    readings.some(({ article, differences, links }) => article === right && [...differences, ...links].some((one) => one.id === id)),
  );
}

/** `other`: the one article to compare with; null for all that count. */
function accountOf(comparison: Comparison, article: number, other: number | null, hidden: Hidden): LinearAccount {
  return linearAccount(comparison, article, other === null ? othersThan(comparison, article) : [other], hidden);
}

function countOf({ parts }: LinearAccount): number {
  const readings = parts.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.readings));
  return readings.reduce((sum, { differences }) => sum + differences.length, 0);
}
