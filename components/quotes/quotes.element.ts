import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Comparison } from '../../src/model.ts';
import type { Remark } from '../../src/present/quotes.ts';
import { shownQuotes, type QuoteFilter } from '../../src/present/quotes-filter.ts';
import { placeInPair } from '../../src/present/quotes-place.ts';
import { quotes as words } from '../../src/words/quotes.ts';
import { bringIntoView } from '../all-sources/bring-into-view.ts';
import { kept } from '../shared/kept.ts';
import { toggled } from '../all-sources/table-scene.ts';
import { hitStyles } from '../search/hit.styles.ts';
import { HitHighlights } from '../search/hit-highlights.ts';
import { InTime } from '../shared/in-time.ts';
import { base } from '../shared/base.styles.ts';
import { CopyController } from '../shared/copy-controller.ts';
import { hues } from '../shared/hues.styles.ts';
import { marks } from '../shared/marks.styles.ts';
import { ShowRequest } from '../state/requests.ts';
import type { ViewCommands } from '../state/view-commands.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import { aloneFacts, aloneKey, aloneRemarks, PREVIEW, unfoldButton } from './alone.template.ts';
import { aloneStyles } from './alone.styles.ts';
import { figuresTable } from './figures.template.ts';
import { namesTable } from './names.template.ts';
import { quotesStyles } from './quotes.styles.ts';
import { remarkTemplate } from './remark.template.ts';
import { remarkStyles } from './remark.styles.ts';
import { sceneOf, siglum, type Lead, type Scene, type Shown } from './scene.ts';
import { SectionInView } from './section-in-view.ts';
import { hasSelection } from '../shared/selection.ts';
import { sideStyles } from './side.styles.ts';
import { tick } from '../shared/tick.styles.ts';
import { sideTemplate, type Section } from './side.template.ts';
import { signStyles } from './sign.styles.ts';
import { tableStyles } from './table.styles.ts';

/** Renderings of remarks, or cells of a table, drawn at once: more than a window shows. The others come in idle moments. */
const FIRST = 60;

/** Entries of a list drawn before it is opened: with ten sources, some hundred at once would hold up the page for seconds. */
const AT_ONCE = 40;

/**
 * What was said and how each source quotes it; figures and dates, and names, side by side. Everything leads to its place in
 * the articles.
 *
 * @fires sd-show
 */
export class QuotesElement extends LitElement implements ViewCommands {
  @property({ attribute: false }) comparison: Comparison | null = null;
  /** `current` is `q`, `f` or `n` and the index of the remark, figure or name where the reader is. */
  @property({ attribute: false }) state: ViewState = FIRST_STATE;

  @internal() private open: ReadonlySet<string> = new Set();
  @internal() private showsFilters = false;

  // What is drawn stays the same objects as long as it says the same, so that a step redraws two items.
  readonly #scene = kept(sceneOf);
  readonly #left = kept(shownQuotes);
  readonly #sections = new SectionInView(this);
  readonly #inTime = new InTime(this, () => this.state.query && this.requestUpdate());

  static override styles = [base, hues, marks, tick, quotesStyles, sideStyles, signStyles, remarkStyles, aloneStyles, tableStyles, hitStyles];

  constructor() {
    super();
    new CopyController(this, () => this.comparison);
    new HitHighlights(this, () => ({ ...this.state, comparison: this.comparison }), '[lang]');
  }

  async focusFilters(): Promise<void> {
    this.showsFilters = true;
    await this.updateComplete;
    // Where there is nothing to filter, the list of sections is what stands there.
    (this.renderRoot.querySelector<HTMLElement>('input:not(:disabled)') ?? this.renderRoot.querySelector<HTMLElement>('.section-link'))?.focus();
  }

  async focusCurrent(): Promise<boolean> {
    await this.updateComplete;
    const item = this.#item;
    if (!item) return false;
    await bringIntoView(item);
    item.focus({ preventScroll: true });
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (changed.has('comparison') || (before && before.current !== this.state.current)) this.#unfoldCurrent();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (!changed.has('state') || before?.current === this.state.current) return;
    const item = this.#item;
    if (item) void bringIntoView(item);
  }

  override render(): TemplateResult {
    const { comparison, state } = this;
    if (!comparison || comparison.articles.length < 2) return html`<p class="too-few">${words.addOne}</p>`;
    const scene = this.#scene(comparison);
    const left = this.#left(scene.quotes, state.unquoted);
    const shown = this.#shown;
    return html`<div class="wrap ${state.spoken ? '' : 'unspoken'}">
      ${sideTemplate(scene, shown, {
        section: this.#sections.section,
        hidden: state.unquoted,
        isOpen: this.showsFilters,
        goTo: (section) => this.#goTo(section),
        toggleFilters: () => (this.showsFilters = !this.showsFilters),
        hide: this.#hide,
      })}
      <div class="sheet">
        ${this.#quotations(scene, shown, left.shared)} ${this.#alone(scene, shown, left.alone)} ${this.#figures(scene, shown)} ${this.#names(scene, shown)}
      </div>
    </div>`;
  }

  #quotations(scene: Scene, shown: Shown, remarks: readonly Remark[]) {
    const all = scene.quotes.shared;
    return html`<section data-section="quotations">
      <header>
        <h2 tabindex="-1">${words.quotationsTitle}</h2>
        <p>${words.quotationsLead(all.length)} ${words.principle}</p>
        ${apartNote(scene)}
      </header>
      ${repeat(this.#first('quotations', remarks), ({ id }) => id, (remark, at) => this.#remark(scene, shown, remark, at))}
      ${more(shown, 'quotations', remarks.length)}
      <p class="none" role="status">${all.length > 0 && remarks.length === 0 ? this.#nothingShown() : nothing}</p>
    </section>`;
  }

  #remark(scene: Scene, shown: Shown, remark: Remark, at: number) {
    const isCurrent = shown.current === remark.id;
    const draw = (isWhole: boolean) => (isWhole ? remarkTemplate(scene, shown, remark, scene.quotes.shared.indexOf(remark) + 1) : nothing);
    const said = this.#inTime.piece([scene, remark, isCurrent], isCurrent || at * scene.counted.length < FIRST, draw);
    return html`<section class=${classMap({ remark: true, current: isCurrent })} data-item=${remark.id} tabindex="-1" aria-current=${isCurrent ? 'true' : nothing}>${said}</section>`;
  }

  /** A part of the sheet below what is seen first: at once where it is small, or holds what the reader has gone to. */
  #later(scene: Scene, { open, current }: Shown, ids: readonly string[], draw: () => unknown): TemplateResult {
    const isHere = current !== null && ids.includes(current);
    const isDue = isHere || ids.length * scene.counted.length < FIRST;
    return html`<div>${this.#inTime.piece([scene, ids.join(), open, isHere ? current : null], isDue, (isWhole) => (isWhole ? draw() : nothing))}</div>`;
  }

  #nothingShown() {
    return html`${words.nothingShown} <button class="link" @click=${() => this.#hide([])}>${words.showAllFilters}</button>`;
  }

  #alone(scene: Scene, shown: Shown, remarks: readonly Remark[]) {
    return html`<section data-section="alone">
      <header>
        <h2 tabindex="-1">${words.aloneTitle}</h2>
        <p>${words.aloneLead(scene.quotes.alone.length)}</p>
      </header>
      ${this.#later(scene, shown, remarks.map(({ id }) => id), () => aloneRemarks(scene, shown, remarks))}
      <p class="none" role="status">${scene.quotes.alone.length > 0 && remarks.length === 0 ? this.#nothingShown() : nothing}</p>
    </section>`;
  }

  #figures(scene: Scene, shown: Shown) {
    const { shared, alone } = scene.figures;
    const disagree = shared.filter(({ fact }) => fact.verdict === 'disagree').length;
    return html`<section data-section="figures">
      <header>
        <h2 tabindex="-1">${words.figuresTitle}</h2>
        <p>${words.figuresLead(disagree, shared.length)} ${words.principle}</p>
      </header>
      ${shared.length > 0 ? this.#later(scene, shown, shared.map(({ id }) => id), () => scrolling(scene, words.figuresTitle, figuresTable(scene, shown, this.#first('figures', shared)))) : nothing}
      ${more(shown, 'figures', shared.length)}
      ${alone.length > 0 ? html`<p class="sub">${words.aloneFigures(alone.length)}</p>${this.#later(scene, shown, alone.map(({ id }) => id), () => aloneFacts(scene, shown, alone))}` : nothing}
    </section>`;
  }

  #names(scene: Scene, shown: Shown) {
    const { differing, same } = scene.naming;
    const isOpen = this.open.has('same');
    const rows = [...this.#first('names', differing), ...(isOpen ? same : [])];
    return html`<section data-section="names">
      <header>
        <h2 tabindex="-1">${words.namesTitle}</h2>
        <p>${words.namesLead(differing.length, differing.length + same.length)}</p>
      </header>
      ${rows.length > 0 ? this.#later(scene, shown, rows.map(({ id }) => id), () => scrolling(scene, words.namesTitle, namesTable(scene, shown, rows))) : nothing} ${more(shown, 'names', differing.length)}
      ${same.length > 0 ? html`<p class="sub">${words.sameNames} ${unfoldButton(shown, 'same', same.length)}</p>` : nothing}
    </section>`;
  }

  get #shown(): Shown {
    return {
      current: this.state.current,
      open: this.open,
      toggle: (list) => (this.open = toggled(this.open, list)),
      go: (lead) => void this.#go(lead),
      goFromText: (lead) => {
        if (!hasSelection(this.renderRoot)) void this.#go(lead);
      },
    };
  }

  get #item(): HTMLElement | null {
    const { current } = this.state;
    return current && /^[qfn]\d+$/.test(current) ? this.renderRoot.querySelector<HTMLElement>(`[data-item="${current}"]`) : null;
  }

  readonly #hide = (keys: Iterable<QuoteFilter>) => {
    this.dispatchEvent(new ShowRequest({ unquoted: new Set(keys) }));
  };

  #first<T>(list: string, rows: readonly T[]): readonly T[] {
    return this.open.has(list) ? rows : rows.slice(0, AT_ONCE);
  }

  #goTo(section: Section): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`[data-section="${section}"] h2`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  /** First the place that leads away is noted, in a step of its own, so that the way back leads to it. */
  async #go({ from, article, span, others }: Lead): Promise<void> {
    const place = placeInPair(this.comparison!, article, span, others);
    this.dispatchEvent(new ShowRequest({ current: from }));
    await new Promise((resolve) => setTimeout(resolve));
    this.dispatchEvent(new ShowRequest({ view: 'side-by-side', ...place }));
  }

  /** Opens the list that holds the current item, where it is not among the first. */
  #unfoldCurrent(): void {
    const { current } = this.state;
    if (!current || !this.comparison) return;
    const { quotes, figures, naming, counted } = this.#scene(this.comparison);
    const after = (rows: readonly { readonly id: string }[], most: number) => rows.findIndex(({ id }) => id === current) >= most;
    const lists: (readonly [string, boolean])[] = [
      ['quotations', after(quotes.shared, AT_ONCE)],
      ['figures', after(figures.shared, AT_ONCE)],
      ['names', after(naming.differing, AT_ONCE)],
      ['same', after(naming.same, 0)],
      ...counted.map((index) => [aloneKey('alone', index), after(quotes.alone.filter(({ article }) => article === index), PREVIEW)] as const),
      ...counted.map((index) => [aloneKey('alone-figures', index), after(figures.alone.filter(({ cells }) => cells[index]!.length > 0), PREVIEW)] as const),
    ];
    const opened = lists.filter(([, isFolded]) => isFolded).map(([list]) => list);
    if (opened.length > 0) this.open = new Set([...this.open, ...opened]);
  }
}

function more(shown: Shown, list: string, count: number): TemplateResult | typeof nothing {
  return count > AT_ONCE ? html`<p class="sub">${unfoldButton(shown, list, count)}</p>` : nothing;
}

/** From six sources on a table is wider than its place: it scrolls sideways by itself, with the keys too. */
function scrolling({ counted }: Scene, label: string, table: TemplateResult): TemplateResult {
  return counted.length > 5 ? html`<div class="scroller" role="region" aria-label=${label} tabindex="0">${table}</div>` : table;
}

function apartNote(scene: Scene): TemplateResult | typeof nothing {
  if (scene.apart.length === 0) return nothing;
  const names = scene.apart.map((article) => scene.names[article]!).join(', ');
  return html`<p class="apart">${scene.apart.map((article) => siglum(scene, article, 'apart', 'small'))} ${words.setApart(names, scene.apart.length > 1)}</p>`;
}
