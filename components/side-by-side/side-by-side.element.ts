import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Comparison } from '../../src/model.ts';
import type { Difference } from '../../src/present/pair.ts';
import { hitsOf } from '../../src/present/search.ts';
import { EVERYTHING, shownDifferences } from '../../src/present/shown.ts';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { MarkingController } from '../classroom/marking-controller.ts';
import { kept } from '../shared/kept.ts';
import '../corrections/corrections.ts';
import { Choosing } from '../corrections/choosing.ts';
import { InTime } from '../shared/in-time.ts';
import { HitHighlights } from '../search/hit-highlights.ts';
import { CopyController } from '../shared/copy-controller.ts';
import type { Side } from '../shared/marked-text.ts';
import type { ShowSetAsideEvent } from '../shared/told.template.ts';
import { ShowRequest, StepRequest } from '../state/requests.ts';
import type { ViewCommands } from '../state/view-commands.ts';
import type { ViewState } from '../state/view-state.ts';
import { endsSelection, linksAt, requestOf, stepOf } from './clicks.ts';
import { columnTemplate } from './column.template.ts';
import { tabStopOf, type Context } from './context.ts';
import { Drawing } from './drawing.ts';
import { FrameController, type Cause } from './frame-controller.ts';
import { chosenPair, headsTemplate } from './heads.template.ts';
import { Journey } from './journey.ts';
import { columnOf } from './layout.ts';
import { NarrowController } from './narrow-controller.ts';
import { NoteController } from '../shared/note-controller.ts';
import { noticesTemplate, offeredIn } from './notices.template.ts';
import { allGapsToggled, sideOfSetAside, toggled, withGapsAt } from './open-parts.ts';
import { selectInOneColumn } from './one-column.ts';
import type { OverviewGo } from './overview.element.ts';
import { pairView, sourceOf, type PairView } from './pair-view.ts';
import { bringPanel, showInspected } from './panel.ts';
import { placeOf, type Place } from './place.ts';
import { railTemplate } from './rail.template.ts';
import { bringSetAside } from './set-aside.template.ts';
import { sheets } from './sheets.ts';
import { stackOf } from './stack.ts';
import { stackTemplate } from './stack.template.ts';

/** Narrower than this, in pixels of its own width, there is no room for two columns. */
const STACKED = 760;

/** What the units of the columns hang on. */
const STRUCTURE = ['comparison', 'state', 'openGaps', 'isStacked'];

/**
 * Two articles side by side: both whole and in their own order, ribbons between what they share, marks where they differ,
 * and beside them an overview, the filters and the sentence that the reader is at.
 *
 * Sends `ShowRequest`, `StepRequest`, `CountRequest` and `RoleRequest`; what is shown is changed by the root alone.
 *
 * @attr without - Parts left out, of `header overview legend`.
 * @cssproperty --sticky-top - Height of what sticks to the top of the window above this view.
 */
export class SideBySideElement extends LitElement implements ViewCommands {
  @property({ attribute: false }) comparison!: Comparison;
  @property({ attribute: false }) state!: ViewState;

  @state() private openGaps: ReadonlySet<string> = new Set();
  @state() private openSetAside: ReadonlySet<Side> = new Set();
  @state() private near: ReadonlySet<string> = new Set();
  @state() private isStacked = false;
  @state() private isPanelOpen = false;

  static override styles = sheets;

  readonly #note = new NoteController(this);
  readonly #frames = new FrameController(this, (cause) => this.#measure(cause));
  readonly #marking = new MarkingController(this, () => ({ comparison: this.comparison, classroom: this.state.classroom }));
  readonly #choosing = new Choosing(this, () => this.#view, () => this.#unfold());
  readonly #inTime = new InTime(this, () => this.#drawnMore());
  readonly #hits = kept(hitsOf);
  #view!: PairView;
  #place: Place | null = null;
  #context!: Context;
  #shown: readonly Difference[] = [];
  readonly #journey = new Journey({
    root: () => this.renderRoot,
    flow: (side) => this.#flow(side),
    find: (side, sentence) => this.#find(side, sentence),
    moved: (flow) => {
      this.requestUpdate();
      this.#frames.follow(flow);
    },
  });

  readonly #drawing = new Drawing(() => this.renderRoot, () => this.#context, this.#journey);

  constructor() {
    super();
    new HitHighlights(this, () => ({ ...this.state, comparison: this.comparison }));
    new CopyController(this, () => this.comparison);
    new NarrowController(this, STACKED, (isNarrow) => (this.isStacked = isNarrow));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Captured: what lies over the text goes first, before `Esc` means anything to the page around.
    addEventListener('keydown', this.#escape, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#escape, { capture: true });
  }

  toggleGaps(): void {
    this.openGaps = allGapsToggled(this.#view, this.openGaps);
  }

  focusFilters(): void {
    void this.#openPanel().then(() => this.renderRoot.querySelector('sd-legend')?.focus());
  }

  markSelected(): boolean {
    return this.#isMarking && this.#marking.markSelected();
  }

  focusInspector(): void {
    void this.#openPanel().then(() => this.renderRoot.querySelector('sd-inspector')?.focusHeading());
  }

  putRight(): void {
    void this.#openPanel().then(() => this.renderRoot.querySelector('sd-put-right')?.openMenu());
  }

  writeNote(): void {
    void this.#openPanel().then(() => this.renderRoot.querySelector('sd-put-right')?.writeNote());
  }

  async focusCurrent(): Promise<boolean> {
    await this.updateComplete;
    return this.#journey.bringFocus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    const isOtherMarking = before !== undefined && (before.classroom.marking === 'own') !== this.#isMarking;
    const isOtherPair = changed.has('state') && (before?.left !== this.state.left || before.right !== this.state.right);
    if (changed.has('comparison') || isOtherPair || isOtherMarking) {
      this.#view = pairView(this.comparison, this.state.left, this.state.right, !this.#isMarking);
      this.near = new Set();
    }
    if (before && isOtherPair) this.#forgetPair();
    if (changed.has('comparison')) this.#journey.unslide('jump');
    const aside = sideOfSetAside(this.#view, this.state.hit);
    if (aside && before?.hit !== this.state.hit) this.openSetAside = new Set([...this.openSetAside, aside]);
    // On a phone the panel would lie over the hit.
    if (this.state.hit && before?.hit !== this.state.hit) this.isPanelOpen = false;
    this.#place = this.#isMarking ? null : placeOf(this.#view, this.state.current);
    if (changed.has('state') && before?.current !== this.state.current) this.openGaps = withGapsAt(this.#view, this.#place, this.openGaps);
    this.#context = this.#makeContext();
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('state') as ViewState | undefined;
    const isElsewhere = changed.has('state') && (before?.current !== this.state.current || before?.left !== this.state.left);
    if (changed.has('isStacked') || changed.has('comparison')) this.#watch();
    if (STRUCTURE.some((property) => changed.has(property))) this.#drawing.forget();
    if (changed.has('isStacked')) this.#journey.forget();
    if (changed.get('isPanelOpen') === false) bringPanel(this.renderRoot);
    if (isElsewhere || changed.has('isStacked')) this.#journey.plan(this.#place);
  }

  override render(): TemplateResult {
    const context = this.#context;
    const { left, right } = this.#view;
    const slid = this.isStacked ? null : this.#journey.slides.slid;
    return html`<div
        class=${classMap({ desk: true, unspoken: !this.state.spoken })}
        @click=${this.#click}
        @change=${this.#choose}
        @pointerover=${this.#over}
        @pointerleave=${this.#leave}
        @focusin=${this.#focus}
        @focusout=${() => this.#note.leave()}
        @selectstart=${selectInOneColumn}
        @keydown=${this.#key}
        @sd-overview-go=${this.#go}
        @sd-show-set-aside=${this.#showSetAside}
      >
        ${this.isStacked ? '' : html`<nav class="overview" ?hidden=${context.isMarking} aria-label=${words.overview}><sd-overview .left=${sourceOf(left)} .right=${sourceOf(right)}></sd-overview></nav>`}
        <section class="spread" aria-label=${words.columns}>
          ${headsTemplate(this.comparison, this.#view, slid, this.isStacked ? 'medium' : 'large')} ${noticesTemplate(this.#view, offeredIn(this.comparison, this.state.dismissed))}
          ${this.isStacked && !context.isMarking
            ? stackTemplate(context, stackOf(this.#view))
            : html`<div class="columns ${this.isStacked ? 'single' : ''}"><sd-ribbons></sd-ribbons>${columnTemplate(context, left)}${columnTemplate(context, right)}<div class="probe"></div></div>`}
        </section>
        ${railTemplate(context, this.#shown, { comparison: this.comparison, isOpen: this.isPanelOpen, isSpoken: this.state.spoken, said: this.state.versions })} ${this.#note.template()} ${this.#choosing.template()}
      </div>`;
  }

  #makeContext(): Context {
    const { near, openGaps, openSetAside } = this;
    const { query } = this.state;
    const isMarking = this.#isMarking;
    const hidden = isMarking ? EVERYTHING : this.state.hidden;
    if (this.#context?.view !== this.#view || this.#context.hidden !== hidden) this.#shown = shownDifferences(this.#view.pair, hidden);
    const tabStop = tabStopOf(this.#shown, this.#place);
    return { view: this.#view, hidden, place: this.#place, near, tabStop, openGaps, openSetAside, isMarking, inTime: this.#inTime, hits: this.#hits(this.comparison, query ?? '') };
  }

  /** Seen only where the panel lies folded in the dock. */
  get #panelButton(): HTMLElement {
    return this.renderRoot.querySelector('[data-panel]')!;
  }

  get #columns(): HTMLElement | null {
    return this.renderRoot.querySelector('.columns');
  }

  /** Readers mark words before they see the marks of the tool. */
  get #isMarking(): boolean {
    return this.state.classroom.marking === 'own';
  }

  #flow(side: Side): HTMLElement | null {
    return this.#columns && (columnOf(this.#columns, side)?.firstElementChild as HTMLElement | null);
  }

  /** A sentence is looked for in its own paragraph only. */
  #find(side: Side, sentence: number): ParentNode | null {
    const columns = this.#columns;
    if (!columns) return this.renderRoot;
    return this.#drawing.unitAt(columns, side, this.#view[side].article.sentences[sentence]!.start);
  }

  /** Every sentence in reach: no gap is closed, and no panel lies over the text. */
  #unfold(): void {
    this.openGaps = allGapsToggled(this.#view, new Set());
    this.isPanelOpen = false;
    this.#inTime.finish();
  }

  #forgetPair(): void {
    this.openGaps = new Set();
    this.openSetAside = new Set();
    this.#journey.unslide('jump');
  }

  /** Sentences that have just come whole: ribbons begin at them, and what is searched for may stand in them. */
  #drawnMore(): void {
    if (this.state.query) this.requestUpdate();
    else this.#frames.schedule('layout');
  }

  #watch(): void {
    this.#drawing.forget();
    this.#frames.watch([this, ...this.renderRoot.querySelectorAll('.columns, .flow')]);
  }

  #measure(cause: Cause): void {
    if (this.#journey.isDue) this.#arrive();
    this.#note.place();
    const columns = this.#columns;
    // In a closed tab or dialog there is nothing to measure; the size that it gets when it opens calls again.
    if (!columns || columns.offsetHeight === 0) return;
    this.#drawing.draw(columns, cause);
  }

  #arrive(): void {
    this.#note.hide();
    this.#journey.arrive();
    showInspected(this.renderRoot, this.isPanelOpen);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (this.#answer(target)) return;
    const isText = target.closest('.sentence') !== null;
    if (isText && (this.#isMarking || endsSelection())) return;
    const request = requestOf(target, this.#context);
    if (!request) return;
    if (isText) this.#choosePlace(target.closest<HTMLElement>('[data-side]')!.dataset['side'] as Side, request);
    else this.dispatchEvent(request);
  }

  /** A click where the reader is already brings the other side level again; nothing is asked for. */
  #choosePlace(side: Side, request: Event): void {
    this.#journey.startAt(side);
    if (request instanceof ShowRequest && request.change.current === this.state.current) {
      this.#journey.plan(this.#place);
      this.#frames.schedule('layout');
    } else this.dispatchEvent(request);
  }

  /** Clicks that change only what this view keeps for itself. */
  #answer(target: Element): boolean {
    const gap = target.closest<HTMLElement>('[data-gap]')?.dataset['gap'];
    if (gap) this.openGaps = toggled(this.openGaps, gap);
    const setAside = target.closest<HTMLElement>('[data-set-aside]')?.dataset['setAside'] as Side | undefined;
    if (setAside) this.openSetAside = toggled(this.openSetAside, setAside);
    const unslides = target.closest('[data-unslide]') !== null;
    if (unslides) this.#journey.unslide('slide');
    const opensPanel = target.closest('[data-panel]') !== null;
    if (opensPanel) this.isPanelOpen = !this.isPanelOpen;
    return gap !== undefined || setAside !== undefined || unslides || opensPanel;
  }

  #choose(event: Event): void {
    const target = event.target as Element;
    if (target.matches('[data-spoken]')) this.dispatchEvent(new ShowRequest({ spoken: (target as HTMLInputElement).checked }));
    const select = target as HTMLSelectElement;
    const side = select.dataset['choose'] as Side | undefined;
    if (side) this.dispatchEvent(new ShowRequest({ ...chosenPair(this.#view, side, Number(select.value)), current: null }));
  }

  #over(event: PointerEvent): void {
    const target = event.target as Element;
    const mark = target.closest<HTMLElement>('.mark[data-difference]');
    if (mark) this.#note.show(mark, this.#view);
    else if (!target.closest('.note')) this.#note.leave();
    const near = linksAt(target, this.#view).map(({ id }) => id);
    if (near.join() !== [...this.near].join()) this.near = new Set(near);
  }

  #leave(): void {
    this.#note.leave();
    this.near = new Set();
  }

  #focus(event: FocusEvent): void {
    const mark = (event.target as Element).closest<HTMLElement>('.mark[data-difference]');
    if (mark && !this.#journey.isQuiet) this.#note.show(mark, this.#view);
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (!target.matches('.mark, .sentence') || event.ctrlKey || event.metaKey || event.altKey) return;
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const by = stepOf(event.key, isMirrored);
    if (event.key === 'Enter') (target as HTMLElement).click();
    if (by === null) return;
    event.preventDefault();
    this.#journey.takeFocus();
    this.dispatchEvent(new StepRequest(by));
  }

  #go({ y }: OverviewGo): void {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')!;
    probe.style.insetBlockStart = `${Math.round(y)}px`;
    probe.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #showSetAside({ side }: ShowSetAsideEvent): void {
    this.isPanelOpen = false;
    this.openSetAside = new Set([...this.openSetAside, side]);
    void this.updateComplete.then(() => bringSetAside(this.renderRoot, side));
  }

  #openPanel(): Promise<unknown> {
    this.isPanelOpen = this.#panelButton.checkVisibility();
    return this.updateComplete;
  }

  #closePanel(): void {
    if (this.renderRoot.querySelector('.panel :focus')) this.#panelButton.focus();
    this.isPanelOpen = false;
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const lies = this.#note.isShown || this.isPanelOpen;
    if (!lies) return this.#journey.unslide('slide');
    if (this.#note.isShown) this.#note.hide();
    else this.#closePanel();
    event.preventDefault();
    event.stopPropagation();
  };
}
