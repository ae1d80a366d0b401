import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { articleNames } from '../../src/present/names.ts';
import { app as words } from '../../src/words/app.ts';
import { common } from '../../src/words/common.ts';
import { articles as articleWords, start as startWords } from '../../src/words/start.ts';
import type { ArticlesElement } from '../start/articles.element.ts';
import type { StartElement } from '../start/start.element.ts';
import { base } from '../shared/base.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import * as shared from '../state/requests.ts';
import type { ViewCommands } from '../state/view-commands.ts';
import type { ViewState } from '../state/view-state.ts';
import { AddressBar } from './address-bar.ts';
import { atAddress, type Address } from './address.ts';
import { addressIds } from './address-ids.ts';
import { idAtAnchor, isAnchor } from './anchors.ts';
import { styles } from './app.styles.ts';
import { hasEndlessWord } from './endless-word.ts';
import { FileDrop } from './file-drop.ts';
import { FocusKeeper, focusedIn, followsSteps } from './focus-keeper.ts';
import { headerTemplate } from './header.template.ts';
import type { HelpElement } from './help.element.ts';
import { KeyStrokes } from './key-strokes.ts';
import type { Command } from './keys.ts';
import { keepPreferences, readPreferences, type Preferences } from './preferences.ts';
import { workingText } from './progress-text.ts';
import { BringBackRequest, CompareRequest, DraftRequest, FaultSeenRequest, KeysRequest, LanguageRequest } from './requests.ts';
import './toast.ts';
import type { ToastElement } from './toast.element.ts';
import { isPairView, isReading } from './places.ts';
import { SearchFocus } from './search-focus.ts';
import { Session, type Ports } from './session.ts';
import { SpokenLanguage } from './spoken-language.ts';
import { currentComparison, FIRST_SNAPSHOT, type Snapshot } from './snapshot.ts';

const REQUESTS = [
  ...[shared.ShowRequest, shared.StepRequest, shared.CountRequest, shared.RoleRequest, shared.DetailsRequest, shared.MoveRequest],
  ...[shared.OptionsRequest, shared.RemoveRequest, shared.AddRequest, shared.SamplesRequest, shared.ClearRequest],
  ...[DraftRequest, FaultSeenRequest, BringBackRequest, CompareRequest],
];

/**
 * The whole of source-diff: the frame around the views, the session, the address, the keys. Views below it get the
 * comparison and the view state and send requests up; here alone something changes.
 *
 * The page sets `ports`; from then on it runs. Children of the element are shown until then.
 */
export class AppElement extends LitElement {
  /** How articles are read and compared, and where the samples are. */
  @property({ attribute: false }) ports: Ports | null = null;

  @state() private snapshot: Snapshot = FIRST_SNAPSHOT;
  @state() private preferences: Preferences = readPreferences();
  /** True once it is known what to show first. */
  @state() private ready = false;
  /** True where the address asks for articles that nobody has any more. */
  @state() private lost = false;

  @query('sd-help') private readonly help!: HelpElement;
  @query('sd-toast') private readonly toast!: ToastElement;
  @query('main') private readonly main!: HTMLElement;

  #session: Session | null = null;
  readonly #language = new SpokenLanguage(this);
  readonly #address = new AddressBar(this, (address) => this.#goTo(address));
  readonly #searchFocus = new SearchFocus(this, () => void this.#focusWhereReaderIs());
  readonly #files = new FileDrop(this, (files) => this.#ask(new shared.AddRequest(files)));

  static override styles = [tokens, base, styles];

  constructor() {
    super();
    this.addEventListener(shared.LinkRequest.type, () => void this.#copyLink());
    new KeyStrokes(this, () => this.ready && this.preferences.keys, (command) => this.#perform(command));
    new FocusKeeper(this, () => void this.#focusWhereReaderIs());
    for (const { type } of REQUESTS) this.addEventListener(type, (request) => this.#ask(request));
    this.addEventListener(LanguageRequest.type, (request) => void this.#speak(request as LanguageRequest));
    this.addEventListener(KeysRequest.type, (request) => {
      this.preferences = { ...this.preferences, keys: (request as KeysRequest).on };
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
    this.#session?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ports') && this.ports) void this.#begin(this.ports);
    if (changed.has('preferences')) keepPreferences(this.preferences);
    this.dataset.theme = this.preferences.theme;
    this.#resolveAnchor(this.snapshot);
  }

  override render() {
    if (!this.ready) return html`<slot></slot>`;
    return keyed(this.#language.current, this.#frame());
  }

  /** Made anew for another language: every element in it reads its words when it is rendered. */
  #frame(): TemplateResult {
    const { snapshot } = this;
    const comparison = currentComparison(snapshot);
    return html`${this.#skipLinks(snapshot)}
      ${headerTemplate(snapshot, { isDark: this.#isDark(), switchTheme: () => this.#switchTheme(), search: () => this.#search(), showHelp: () => this.help.show() })}
      ${this.#sourceBar(snapshot)} ${this.#searchBar(snapshot)}
      <sd-notice-bar .comparison=${comparison} .state=${snapshot.state} .putAway=${snapshot.putAway} .failure=${snapshot.failure} ?lost=${this.lost}></sd-notice-bar>
      <main tabindex="-1" class=${classMap({ unkerned: comparison?.articles.some(({ text }) => hasEndlessWord(text)) ?? false, searching: snapshot.state.query !== null })}>${this.#view(snapshot)}</main>
      <sd-help theme=${snapshot.state.theme} ?spoken=${snapshot.state.spoken} language=${this.#language.current} ?keys=${this.preferences.keys}></sd-help>
      <p class="visually-hidden" role="status">${comparison && !snapshot.progress ? words.compared(comparison.articles.length, comparison.alignments.length) : nothing}</p>
      <sd-toast></sd-toast>
      ${this.#files.over ? html`<div class="drop-frame"><span>${words.dropAnywhere}</span></div>` : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.ready) return;
    this.#address.write(this.snapshot);
    document.title = words.documentTitle(this.#title());
    this.#showTab();
    const before = changed.get('snapshot') as Snapshot | undefined;
    if (before?.state.query != null && this.snapshot.state.query === null) this.#searchFocus.close();
    if (!changed.has('ready') && before && before.state.view !== this.snapshot.state.view) void this.#arrive();
  }

  #skipLinks({ state: shown }: Snapshot) {
    const link = (text: string, go: () => void) => html`<button class="button skip" @click=${go}>${text}</button>`;
    return html`${link(words.skip, () => this.#focusView())}
      ${isReading(shown) && shown.view !== 'linear' ? link(words.skipToFilters, () => this.#commands?.focusFilters?.()) : nothing}
      ${shown.view === 'side-by-side' ? link(words.skipToInspector, () => this.#commands?.focusInspector?.()) : nothing}`;
  }

  #sourceBar(snapshot: Snapshot) {
    const comparison = currentComparison(snapshot);
    if (!comparison || !isReading(snapshot.state) || snapshot.state.view === 'quotes') return nothing;
    return html`<sd-source-bar .comparison=${comparison} .state=${snapshot.state} working=${workingText(snapshot)}></sd-source-bar>`;
  }

  #searchBar(snapshot: Snapshot) {
    const { state: shown } = snapshot;
    if (shown.query === null || !isReading(shown)) return nothing;
    return html`<sd-search class=${shown.view} .comparison=${currentComparison(snapshot)} .state=${shown}></sd-search>`;
  }

  #view(snapshot: Snapshot): TemplateResult {
    const { state: shown, entries, faults, draft, compared, origin } = snapshot;
    if (shown.view === 'start') return html`<sd-start .open=${entries.length} .draft=${draft} .faults=${faults}></sd-start>`;
    if (shown.view === 'articles') {
      return html`<sd-articles .entries=${entries} .compared=${compared} .faults=${faults} .draft=${draft} .dismissed=${shown.dismissed}
        .origin=${origin} working=${workingText(snapshot)}></sd-articles>`;
    }
    return html`<h1 class="visually-hidden" tabindex="-1">${this.#title()}</h1>${this.#reading(snapshot)}`;
  }

  #reading(snapshot: Snapshot): TemplateResult {
    const comparison = currentComparison(snapshot);
    const { state: shown, entries, failure } = snapshot;
    if (!comparison) {
      const inputs = entries.map(({ input }) => input);
      return html`<sd-unmarked .inputs=${inputs} .left=${shown.left} .right=${shown.right} working=${failure ? '' : workingText(snapshot)}></sd-unmarked>`;
    }
    if (shown.view === 'linear') return html`<sd-linear .comparison=${comparison} .state=${shown}></sd-linear>`;
    if (shown.view === 'quotes') return html`<sd-quotes .comparison=${comparison} .state=${shown}></sd-quotes>`;
    return shown.view === 'all-sources'
      ? html`<sd-all-sources .comparison=${comparison} .state=${shown}></sd-all-sources>`
      : html`<sd-side-by-side .comparison=${comparison} .state=${shown}></sd-side-by-side>`;
  }

  #title(): string {
    const { state: shown, entries } = this.snapshot;
    if (shown.view === 'start') return startWords.title;
    if (shown.view === 'articles') return articleWords.title(entries.length);
    const names = articleNames(currentComparison(this.snapshot)?.articles ?? []);
    const [left, right] = [names[shown.left], names[shown.right]];
    const view = common.views[shown.view];
    return isPairView(shown) && left && right ? words.between(view, left, right) : view;
  }

  /** Without an address the samples stand side by side at once; so they do at an address within them. */
  async #begin(ports: Ports): Promise<void> {
    await this.#language.loaded;
    this.#session?.close();
    const { address } = this.#address;
    const first = { ...FIRST_SNAPSHOT, options: address.options ?? {}, state: { ...FIRST_SNAPSHOT.state, theme: this.preferences.theme, spoken: this.preferences.spoken } };
    const changed = () => {
      if (this.#session === session) this.snapshot = session.snapshot;
    };
    const session = new Session(ports, changed, first);
    this.#session = session;
    this.lost = address.own === true && address.view !== 'start';
    if (address.view !== 'start' && !this.lost) await session.ask(new shared.SamplesRequest());
    if (!this.lost) this.#goTo(address);
    this.ready = true;
  }

  #goTo(address: Address): void {
    const { state: shown, entries } = this.#session!.snapshot;
    if (address.view || !this.ready) this.#ask(new shared.ShowRequest(atAddress(shown, address, entries.length, this.#ids)));
    if (address.options) this.#ask(new shared.OptionsRequest(address.options));
  }

  /** What an address names by words is found once there is a comparison. */
  #resolveAnchor({ state: { current } }: Snapshot): void {
    const comparison = currentComparison(this.snapshot);
    if (!comparison || current === null || !isAnchor(current)) return;
    this.#ask(new shared.ShowRequest({ current: idAtAnchor(comparison, this.#ids, current) }));
  }

  get #ids(): string[] {
    return addressIds(this.#session!.snapshot.entries.map(({ input }) => input));
  }

  #ask(request: Event): void {
    void this.#session?.ask(request);
    if (request instanceof shared.ShowRequest) this.#prefer(request.change);
    if (request instanceof shared.AddRequest || request instanceof shared.SamplesRequest) this.lost = false;
  }

  /** Another state with the same choices is no new preference. */
  #prefer({ theme = this.preferences.theme, spoken = this.preferences.spoken }: Partial<ViewState>): void {
    const isSame = theme === this.preferences.theme && spoken === this.preferences.spoken;
    if (!isSame) this.preferences = { ...this.preferences, theme, spoken };
  }

  #perform(command: Command): void {
    if (this.help.isOpen) return;
    const { state: shown, entries } = this.snapshot;
    const show = (change: Partial<ViewState>) => this.#ask(new shared.ShowRequest(change));
    if (command.do === 'step' && isReading(shown)) this.#step(new shared.StepRequest(command.by, command.unit));
    if (command.do === 'view' && entries.length > 0) show({ view: command.view });
    if (command.do === 'put' && isPairView(shown) && command.article < entries.length) show({ [command.side]: command.article });
    if (command.do === 'swap' && isPairView(shown)) show({ left: shown.right, right: shown.left });
    if (command.do === 'gaps') this.#commands?.toggleGaps?.();
    if (command.do === 'search' && isReading(shown)) this.#search();
    if (command.do === 'filters') this.#commands?.focusFilters?.();
    if (command.do === 'link' && isReading(shown)) void this.#copyLink();
    if (command.do === 'inspector') this.#commands?.focusInspector?.();
    if (command.do === 'theme') this.#switchTheme();
    if (command.do === 'help') this.help.show();
    if (command.do === 'back' && isReading(shown)) this.#goBack(shown);
  }

  /** What was opened last goes first. */
  #goBack({ query: wanted, current }: ViewState): void {
    if (wanted !== null) this.#ask(new shared.ShowRequest({ query: null, hit: null }));
    else if (current !== null) this.#ask(new shared.ShowRequest({ current: null }));
  }

  #search(): void {
    this.#ask(new shared.ShowRequest({ query: this.snapshot.state.query ?? '' }));
    this.#searchFocus.open();
  }

  /** The address bar has what is shown by now: the link is that. */
  async #copyLink(): Promise<void> {
    const copied = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
    this.toast.say(copied ? words.linkCopied : words.linkNotCopied);
  }

  /** The focus goes along, so that Tab and a screen reader go on from there; what can be pressed keeps it. */
  #step(request: shared.StepRequest): void {
    const isFollowed = followsSteps(focusedIn(document));
    this.#ask(request);
    if (isFollowed) void this.updateComplete.then(() => this.#commands?.focusCurrent?.());
  }

  get #commands(): ViewCommands | null {
    return this.renderRoot.querySelector<HTMLElement & ViewCommands>('main > sd-side-by-side, main > sd-all-sources, main > sd-quotes, main > sd-linear');
  }

  /** The help, where a language is chosen, comes back in that language. */
  async #speak({ language }: LanguageRequest): Promise<void> {
    await this.#language.choose(language);
    await this.updateComplete;
    this.help.show();
  }

  #isDark(): boolean {
    const { theme } = this.snapshot.state;
    return theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  }

  /** The other one; where that is what the system wants, the system is followed again. */
  #switchTheme(): void {
    const theme = this.#isDark() ? 'light' : 'dark';
    const isSystems = matchMedia(`(prefers-color-scheme: ${theme})`).matches;
    this.#ask(new shared.ShowRequest({ theme: isSystems ? 'auto' : theme }));
  }

  /** In a new view the reader begins at its top, and so does the focus. */
  async #arrive(): Promise<void> {
    scrollTo(0, 0);
    await this.#focusWhereReaderIs();
  }

  async #focusWhereReaderIs(): Promise<void> {
    await this.updateComplete;
    if (!(await this.#commands?.focusCurrent?.())) this.#focusView();
  }

  /** On narrow screens the tabs scroll: the one of the view in sight is among those shown. */
  #showTab(): void {
    const tab = this.renderRoot.querySelector<HTMLElement>('.tabs [aria-current]');
    const tabs = tab?.parentElement;
    if (tab && tabs && tabs.scrollWidth > tabs.clientWidth) tabs.scrollLeft = tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  }

  #focusView(): void {
    const own = this.renderRoot.querySelector<StartElement | ArticlesElement>('main > sd-start, main > sd-articles');
    const heading = this.main.querySelector('h1');
    if (own) void own.updateComplete.then(() => own.focusHeading());
    else (heading ?? this.main).focus();
  }

  /** The reader's own articles are nowhere else: closing the page loses them. */
  #warn = (event: BeforeUnloadEvent): void => {
    const { origin, draft } = this.snapshot;
    if (origin === 'own' || draft.text.trim() !== '') event.preventDefault();
  };
}
