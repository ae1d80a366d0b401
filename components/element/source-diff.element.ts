import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as internal } from 'lit/decorators.js';
import type { ArticleInput, Comparison } from '../../src/model.ts';
import { element as words } from '../../src/words/element.ts';
import { ownScript } from '../app/trusted.ts';
import { holds, stepped } from '../embed/choice.ts';
import { embedTemplate } from '../embed/embed.template.ts';
import type { Actions, Scene } from '../embed/scene.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Engine } from './comparing/engine.ts';
import { elementStyles } from './element.styles.ts';
import { CorrectionEvent, FailEvent, LoadEvent } from './events.ts';
import { lostValues, valuesOf } from './first-values.ts';
import { ChildrenController } from './feed/children-controller.ts';
import { FeedController, type Fed } from './feed/feed-controller.ts';
import { feedOf } from './feed/given.ts';
import { onLanguage, speakLanguage, spokenDirection } from './language.ts';
import { MarksController } from './marks-controller.ts';
import { printAlone } from './print-alone.ts';
import { SceneMaker } from './scene-of.ts';
import { SchemeController } from './scheme-controller.ts';
import { isElementView, pairAt, type ElementView } from './settings.ts';
import { eventsOf, settingsAfter, stateOf, type Settings } from './show.ts';
import { reasonOf, statusTemplate } from './status.template.ts';
import { WholeController } from './whole-controller.ts';

type Names = readonly (keyof SourceDiffElement)[];

/** What is compared or shown. */
const FOOD: Names = ['comparison', 'articles', 'src'];
/** With how it is compared: what makes the element load or compare anew when it changes. */
const FEEDING: Names = [...FOOD, 'threshold', 'workerUrl', 'workerFactory'];

/**
 * Compares articles on one event inside any page: what they share, and where their words differ.
 *
 * It is fed with articles, which are compared on the reader's own machine, or with a comparison made ahead. Articles as child
 * elements stay readable and indexed, before the script and without it.
 *
 * @tagname source-diff
 * @summary Two or more articles on one event, and where they differ.
 *
 * @slot - What is compared: `<article data-outlet data-published data-url lang>` with the text, `<link rel="alternate" href data-outlet>` to a file of the same site, or `<script type="application/json">` with a saved comparison. Shown while nothing is compared.
 * @slot header - In place of the heading.
 * @slot footer - In place of the link to the whole comparison.
 * @slot empty - Shown while there are no articles.
 * @slot error - Shown where the articles could not be loaded or compared, in place of the reason.
 *
 * @fires {LoadEvent} sd-load - There is a comparison to show, the first or a new one: `comparison`. Does not bubble.
 * @fires {FailEvent} sd-fail - Nothing could be loaded or compared: `error`, and `reason` for readers. Does not bubble.
 * @fires {ViewChangeEvent} sd-view-change - The reader chose another view or other articles: `view`, `pair`, `base`.
 * @fires {CurrentChangeEvent} sd-current-change - The reader went to a passage, remark or difference, or `next()`, `previous()` or `goTo()` led there: `id`, null for nowhere.
 * @fires {FilterChangeEvent} sd-filter-change - The reader hid kinds of difference or showed them again: `hidden`, all that are hidden now.
 * @fires {CorrectionEvent} sd-correction - The reader asked, in a whole view, to put something right: `request`. Cancel it to keep the comparison as it is.
 *
 * @csspart base - The view.
 * @csspart header - The row above the passages.
 * @csspart heading - The heading in it.
 * @csspart stepper - The buttons that step from passage to passage, with the count.
 * @csspart pair - The two lists to choose articles from, of more than two.
 * @csspart list - The list of passages.
 * @csspart passage - One passage or remark.
 * @csspart current - The passage where the reader is.
 * @csspart label - The words that name a passage.
 * @csspart reading - What one article tells.
 * @csspart source - Its name.
 * @csspart text - Its words.
 * @csspart findings - What was found about a remark.
 * @csspart told - What one article alone tells.
 * @csspart more - The button that shows the other passages.
 * @csspart button - Every button.
 * @csspart legend - The kinds of difference, which are the filters.
 * @csspart footer - The row below the passages.
 * @csspart link - The link to the whole comparison.
 * @csspart status - What stands above the articles while nothing is compared.
 *
 * @cssproperty --sd-serif - Font of the articles' words. In the short views the page's own, unless it is set.
 * @cssproperty --sd-sans - Font of everything else.
 * @cssproperty --sd-text-size - Size of the articles' words in the short views.
 * @cssproperty --sd-inset - Space at both sides, in a short view of less than 520 px.
 * @cssproperty --sd-paper - Ground of notes, lists and whole views. The short views have none.
 * @cssproperty --sd-ground - Ground around the paper.
 * @cssproperty --sd-wash - Ground of rows worth a look.
 * @cssproperty --sd-sunk - Ground of quiet controls under the pointer.
 * @cssproperty --sd-ink - Text, strong rules.
 * @cssproperty --sd-ink-2 - Secondary text.
 * @cssproperty --sd-ink-3 - Paragraph numbers and the like.
 * @cssproperty --sd-rule - Hairlines.
 * @cssproperty --sd-rule-2 - Lines under links.
 * @cssproperty --sd-control - Borders of controls.
 * @cssproperty --sd-here - Where the reader is: the ground.
 * @cssproperty --sd-here-edge - Where the reader is: the edge.
 * @cssproperty --sd-focus - Focus ring.
 * @cssproperty --sd-a - Hue of the first source, and of the sixth.
 * @cssproperty --sd-b - Hue of the second source.
 * @cssproperty --sd-c - Hue of the third source.
 * @cssproperty --sd-d - Hue of the fourth source.
 * @cssproperty --sd-e - Hue of the fifth source.
 * @cssproperty --sd-s1 - Spacing, the smallest of eight.
 * @cssproperty --sd-s2 - Spacing.
 * @cssproperty --sd-s3 - Spacing.
 * @cssproperty --sd-s4 - Spacing.
 * @cssproperty --sd-s5 - Spacing.
 * @cssproperty --sd-s6 - Spacing.
 * @cssproperty --sd-s7 - Spacing.
 * @cssproperty --sd-s8 - Spacing, the largest.
 * @cssproperty --sd-r1 - Corners of marks and letters.
 * @cssproperty --sd-r2 - Corners of controls.
 * @cssproperty --sd-r3 - Corners of floating panels.
 * @cssproperty --sd-ease - Course of movements.
 */
export class SourceDiffElement extends LitElement {
  /** Version of the package that the element is from. */
  static readonly version: string = __VERSION__;

  /** Loads what compares, the first time that there are articles to compare. */
  static loadEngine: () => Promise<Engine> = async () => (await import('./comparing/engine.ts')).engine;

  static override styles = elementStyles;

  /** Address of a comparison made ahead (`source-diff compare … --format json -o comparison.json`), on the same site. */
  @property() src = '';

  /** What is shown. `passages` and `remarks` are short views for the text of a page; the others are the whole views of the app. */
  @property({ reflect: true }) view: ElementView = 'passages';

  /** The articles on the left and right, by letter or number: "A-C", "1-3". Without it, the first two that count. */
  @property() pair = '';

  /** The article that All sources measures the others against, by letter or number. */
  @property() base = '';

  /** The passages or remarks to show, by number or id, in this order: "2 5". Without it, or where none of them is there, all in the order of the left article. */
  @property() only = '';

  /** How many passages or remarks are shown before "Show more". */
  @property({ type: Number, attribute: 'max-passages' }) maxPassages = 3;

  /** Kinds of difference whose marks are hidden (`words only-left only-right attribution figure quotation`), and passages by how near they are (`verbatim edited rewritten partial`). */
  @property({ attribute: 'hide-kinds' }) hideKinds = '';

  /** Parts left out: `header heading stepper pair labels told legend footer` of a short view, `header overview legend` of Side by side. */
  @property({ reflect: true }) hide = '';

  /** Heading over a short view, in place of the number of passages. */
  @property() heading = '';

  /** Address of the whole comparison (a web page), linked to below a short view. */
  @property() href = '';

  /** `auto` follows the page around, by the colour of its text. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Language of the element's own words: `en de fr es ru uk ar he`, one for all elements of a page. English unless it is set. */
  @property() language = '';

  /** How likely a match must be, 0 to 1. Without it, the engine's own. */
  @property({ type: Number }) threshold: number | null = null;

  /** Address of `source-diff/worker` on the same site, for pages whose policy allows no worker from a `blob:`. */
  @property({ attribute: 'worker-url' }) workerUrl = '';

  /** Starts the worker that compares, in place of the element's own. It must run `source-diff/worker`. */
  @property({ attribute: false }) workerFactory: (() => Worker) | null = null;

  /** Articles as data, in place of child elements. */
  @property({ attribute: false }) articles: readonly ArticleInput[] | null = null;

  /** A comparison made ahead, as data. What was compared here is in `result`. */
  @property({ attribute: false }) comparison: Comparison | null = null;

  /** Id of the passage, remark or difference where the reader is; null for nowhere. */
  @property() current: string | null = null;

  @internal() private isOpen = false;
  @internal() private more: Partial<ViewState> = {};

  readonly #feed = new FeedController(this, (fed) => this.#tell(fed));
  readonly #marks = new MarksController(this, () => this.#scene);
  readonly #whole = new WholeController(this, {
    show: (change) => this.#show(change),
    step: (by, unit) => this.#show({ current: this.#stepped(by, unit) }),
    correct: (request) => this.dispatchEvent(new CorrectionEvent(request)),
    again: (threshold = this.threshold) => this.#again(threshold),
  });
  readonly #scenes = new SceneMaker();
  readonly #first = valuesOf(this);
  #internals: ElementInternals | null = null;
  #isStale = true;
  #scene: Scene | null = null;
  #unheard: (() => void) | null = null;

  constructor() {
    super();
    new ChildrenController(this, () => this.#refeed());
    new SchemeController(this, (isDark) => this.#setDark(isDark));
  }

  /** The comparison that is shown, whatever it was made from; null while there is none. */
  get result(): Comparison | null {
    return this.#feed.fed.comparison;
  }

  /** Resolves when nothing is being loaded or compared any more, with the comparison that is shown. */
  async whenSettled(): Promise<Comparison | null> {
    await this.updateComplete;
    await Promise.all([this.#feed.settled(), this.#whole.settled()]);
    await this.updateComplete;
    return this.result;
  }

  /** Goes to the next passage, remark or difference. */
  next(): void {
    this.#show({ current: this.#stepped(1) });
  }

  /** Goes to the previous passage, remark or difference. */
  previous(): void {
    this.#show({ current: this.#stepped(-1) });
  }

  /** Goes to a passage, remark or difference by its id, or in a short view by its number. False where there is none such, or nothing is shown yet. */
  goTo(id: string): boolean {
    const found = this.#placeOf(id);
    if (found === null) return false;
    if (found === this.current) this.#bringIntoView();
    this.#show({ current: found });
    return true;
  }

  /** The comparison that is shown, for `JSON.stringify`: what it gives can be fed to the element again. */
  toJSON(): Comparison | null {
    return this.result;
  }

  /** Prints a short view by itself, all of its passages; a whole view with the page around it. */
  async print(): Promise<void> {
    if (!this.#scene) return window.print();
    const wasOpen = this.isOpen;
    this.isOpen = true;
    await this.updateComplete;
    await printAlone(this.renderRoot as ShadowRoot);
    this.isOpen = wasOpen;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unheard = onLanguage(() => this.requestUpdate());
    if (this.#feed.wasStopped) this.#refeed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unheard?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What a server wrote is taken over where the page has Lit's hydration; else it is drawn anew.
    if ('litElementHydrateSupport' in globalThis) return root;
    root.replaceChildren();
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override willUpdate(changed: PropertyValues<SourceDiffElement>): void {
    Object.assign(this, lostValues(this, this.#first));
    if (!isElementView(this.view)) this.view = 'passages';
    if (FOOD.some((name) => changed.has(name))) this.#whole.forget();
    if (this.#isStale || FEEDING.some((name) => changed.has(name))) this.#start();
    if (!isServer && this.view !== 'passages' && this.view !== 'remarks') this.#whole.load();
    if (!isServer && this.language && changed.has('language')) void speakLanguage(this.language);
    this.#scene = this.#sceneOf();
  }

  override render(): TemplateResult {
    const { fed } = this.#feed;
    const { comparison } = fed;
    if (!comparison) return this.#frame(statusTemplate(fed));
    if (comparison.articles.length < 2) return this.#frame(html`<div class="status" part="status"><p>${words.addOne}</p></div><slot></slot>`);
    if (this.#scene) return this.#frame(html`${embedTemplate(this.#scene)}${this.#marks.note()}`);
    const { views } = this.#whole;
    return this.#frame(views ? html`<div class="whole">${views.wholeView(comparison, this.#state(comparison), this.hide)}</div>` : html`<slot></slot>`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#scene && changed.has('current') && this.current !== null && changed.get('current') !== undefined) this.#bringIntoView();
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<div class="room"><div
      class="frame"
      lang=${words.language}
      dir=${spokenDirection() ?? nothing}
      aria-busy=${this.#feed.fed.status === 'working' ? 'true' : nothing}
      @click=${this.#marks.click}
      @keydown=${this.#marks.key}
      @pointerover=${this.#marks.over}
      @focusin=${this.#marks.over}
      @pointerleave=${this.#marks.leave}
      @focusout=${this.#marks.leave}
    >${content}</div></div>`;
  }

  #start(): void {
    this.#isStale = false;
    const { loadEngine } = this.constructor as typeof SourceDiffElement;
    const { workerUrl, workerFactory } = this;
    this.#feed.start(feedOf(this, isServer ? [] : [...this.children]), {
      loadEngine,
      settings: this.threshold === null ? {} : { threshold: this.threshold },
      startWorker: workerFactory ?? (workerUrl ? () => new Worker(ownScript(workerUrl), { type: 'module' }) : undefined),
      amend: this.#whole.amended,
    });
  }

  /** Other children feed the element. */
  #refeed(): void {
    this.#whole.forget();
    this.#again(this.threshold);
  }

  #again(threshold: number | null): void {
    this.threshold = threshold;
    this.#isStale = true;
    this.requestUpdate();
  }

  #tell({ status, comparison, error }: Fed): void {
    if (isServer) return;
    if (status === 'ready') this.dispatchEvent(new LoadEvent(comparison!));
    if (status === 'failed') this.dispatchEvent(new FailEvent(error, reasonOf(error)));
  }

  #sceneOf(): Scene | null {
    const { view, isOpen } = this;
    const { comparison } = this.#feed.fed;
    if (!comparison || comparison.articles.length < 2 || (view !== 'passages' && view !== 'remarks')) return null;
    const { current, hideKinds, hide, only, maxPassages, heading, href } = this;
    const settings = { view, isOpen, current, hideKinds, hide, only, maxPassages, heading, href };
    return { ...this.#scenes.make(comparison, pairAt(comparison, this.pair), settings), actions: this.#actions };
  }

  readonly #actions: Actions = {
    step: (by) => this.#show({ current: this.#stepped(by) }),
    choose: (id) => this.#show({ current: id }),
    hide: (kinds) => this.#show({ hidden: new Set(kinds) }),
    unfold: (all) => (this.isOpen = all),
    showPair: (left, right) => this.#show({ left, right }),
  };

  #state(comparison: Comparison): ViewState {
    return stateOf(comparison, this, this.theme, this.more);
  }

  #stepped(by: 1 | -1, unit: 'difference' | 'passage' = 'difference'): string | null {
    if (this.#scene) return stepped(this.#scene.items, this.current, by)?.id ?? this.current;
    const { comparison } = this.#feed.fed;
    const { views } = this.#whole;
    return comparison && views ? views.steppedIn(comparison, this.#state(comparison), by, unit) : this.current;
  }

  /** The id of what is named by an id or, in a short view, a number; null where there is none such. */
  #placeOf(name: string): string | null {
    const { comparison } = this.#feed.fed;
    if (!this.#scene) return comparison && this.#whole.views?.holdsIn(comparison, this.#state(comparison), name) ? name : null;
    const { items } = this.#scene;
    return items.find(({ number }) => `${number}` === name)?.id ?? (items.some((item) => holds(item, name)) ? name : null);
  }

  /** A reader's wish, or a step that the page asks for; the page is told where it led. */
  #show(change: Partial<ViewState>): void {
    const { comparison } = this.#feed.fed;
    if (!comparison) return;
    const { view, pair, base, hideKinds, current } = this;
    const before: Settings = { view, pair, base, hideKinds, current };
    const after = settingsAfter(comparison, before, this.#state(comparison), change);
    this.more = { ...this.more, ...change };
    Object.assign(this, after);
    for (const event of eventsOf(before, after)) this.dispatchEvent(event);
  }

  #setDark(isDark: boolean): void {
    this.#internals ??= this.attachInternals();
    if (isDark) this.#internals.states.add('dark');
    else this.#internals.states.delete('dark');
  }

  #bringIntoView(): void {
    const here = this.renderRoot.querySelector('[data-item][aria-current]');
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    here?.scrollIntoView({ block: 'nearest', behavior });
  }
}
