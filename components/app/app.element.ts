import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Comparison } from '../../src/model.ts';
import { firstPair } from '../../src/present/first-pair.ts';
import { app as words } from '../../src/words/app.ts';
import type { ArticlesElement } from '../start/articles.element.ts';
import type { StartElement } from '../start/start.element.ts';
import { kept } from '../shared/kept.ts';
import '../keeping/keeping.ts';
import { KeepingController } from '../keeping/keeping-controller.ts';
import { base } from '../shared/base.styles.ts';
import { fadingEdges } from '../shared/fading-edges.styles.ts';
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
import '../corrections/corrections.ts';
import { FocusKeeper, focusedIn, followsSteps } from './focus-keeper.ts';
import { headerTemplate } from './header.template.ts';
import type { HelpElement } from './help.element.ts';
import { KeyStrokes } from './key-strokes.ts';
import type { Command } from './keys.ts';
import { keepPreferences, readPreferences, type Preferences } from './preferences.ts';
import { workingText } from './progress-text.ts';
import { BringBackRequest, CompareRequest, DraftRequest, FaultSeenRequest, KeysRequest, LanguageRequest, PrintRequest } from './requests.ts';
import { saidOf } from './said-of.ts';
import './toast.ts';
import type { ToastElement } from './toast.element.ts';
import { BarFocus } from './bar-focus.ts';
import { mainTemplate, titleOf } from './main.template.ts';
import { perform } from './perform.ts';
import { isReading } from './places.ts';
import { shownComparison } from './shown-comparison.ts';
import { Session, type Ports } from './session.ts';
import { printableOf, Reporting } from './reporting.ts';
import { Sharing } from './sharing.ts';
import { SpokenLanguage } from './spoken-language.ts';
import { currentComparison, FIRST_SNAPSHOT, type Snapshot } from './snapshot.ts';

const REQUESTS = [
  ...[shared.ShowRequest, shared.StepRequest, shared.CountRequest, shared.RoleRequest, shared.DetailsRequest, shared.MoveRequest],
  ...[shared.OptionsRequest, shared.RemoveRequest, shared.AddRequest, shared.SamplesRequest, shared.ClearRequest],
  ...[shared.CorrectRequest, shared.UncorrectRequest, shared.ReasonRequest, shared.NoteRequest, shared.EditNoteRequest, shared.HistoryRequest],
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
  /** Changes over to a newer version of the app; null while there is none. */
  @property({ attribute: false }) newVersion: (() => void) | null = null;

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
  readonly #searchFocus = new BarFocus(this, 'sd-search', () => void this.#focusWhereReaderIs());
  readonly #classroomFocus = new BarFocus(this, 'sd-classroom', () => void this.#focusWhereReaderIs());
  readonly #shown = kept(shownComparison);
  readonly #files = new FileDrop(this, (files) => void this.dispatchEvent(new shared.AddRequest(files)));
  readonly #keeping = new KeepingController(this, () => this.#session?.snapshot ?? FIRST_SNAPSHOT, (request) => this.#ask(request));

  static override styles = [tokens, base, fadingEdges, styles];

  constructor() {
    super();
    this.addEventListener(shared.MarkRequest.type, () => void this.#commands?.markSelected?.());
    this.addEventListener(shared.LinkRequest.type, () => void this.#copyLink());
    new KeyStrokes(this, () => this.ready && this.preferences.keys, (command) => this.#perform(command), (request) => this.dispatchEvent(request));
    new Reporting(this, () => printableOf(this.snapshot, this.#comparison));
    new Sharing(this, () => ({ ...this.snapshot.state, comparison: this.#comparison }), (text) => this.toast.say(text));
    new FocusKeeper(this, () => void this.#focusWhereReaderIs());
    for (const { type } of REQUESTS) this.addEventListener(type, (request) => this.#ask(request));
    this.addEventListener(LanguageRequest.type, (request) => void this.#speak(request as LanguageRequest));
    this.addEventListener(KeysRequest.type, (request) => {
      this.preferences = { ...this.preferences, keys: (request as KeysRequest).on };
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ports') && this.ports) void this.#begin(this.ports);
    if (changed.has('preferences')) keepPreferences(this.preferences);
    this.dataset.theme = this.preferences.theme;
    this.#resolveAnchor(this.snapshot);
    this.#chooseFirstPair(this.snapshot);
  }

  override render() {
    if (!this.ready) return html`<slot></slot>`;
    return keyed(this.#language.current, this.#frame());
  }

  /** Made anew for another language: every element in it reads its words when it is rendered. */
  #frame(): TemplateResult {
    const { snapshot } = this;
    const comparison = this.#comparison;
    return html`${this.#skipLinks(snapshot)}
      ${headerTemplate(snapshot, { isDark: this.#isDark(), switchTheme: () => this.#switchTheme(), search: () => this.#search(), openClassroom: () => this.#openClassroom(), showHelp: () => this.help.show() })}
      ${this.#sourceBar(snapshot)} ${this.#searchBar(snapshot)} ${this.#classroom(snapshot)}
      ${this.#keeping.template(this.newVersion)}
      <sd-notice-bar .comparison=${comparison} .state=${snapshot.state} .putAway=${snapshot.putAway} .failure=${snapshot.failure} ?lost=${this.lost}></sd-notice-bar>
      <main tabindex="-1" class=${classMap({ unkerned: comparison?.articles.some(({ text }) => hasEndlessWord(text)) ?? false, searching: snapshot.state.query !== null })}>${mainTemplate(snapshot, comparison)}</main>
      <sd-help theme=${snapshot.state.theme} ?spoken=${snapshot.state.spoken} language=${this.#language.current} ?keys=${this.preferences.keys}></sd-help>
      <p class="visually-hidden" role="status">${comparison && !snapshot.progress ? words.compared(comparison.articles.length, comparison.alignments.length) : nothing}</p>
      <sd-toast></sd-toast>
      ${this.#files.over ? html`<div class="drop-frame"><span>${words.dropAnywhere}</span></div>` : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.ready) return;
    this.#address.write(this.snapshot);
    document.title = words.documentTitle(titleOf(this.snapshot, this.#comparison));
    this.#showTab();
    const before = changed.get('snapshot') as Snapshot | undefined;
    this.toast.follow(before && saidOf(before, this.snapshot));
    const { query: wanted, classroom } = this.snapshot.state;
    this.#searchFocus.follow(wanted !== null);
    this.#classroomFocus.follow(classroom.isOpen);
    if (!changed.has('ready') && before && before.state.view !== this.snapshot.state.view) void this.#arrive();
  }

  #skipLinks({ state: shown }: Snapshot) {
    const link = (text: string, go: () => void) => html`<button class="button skip" @click=${go}>${text}</button>`;
    return html`${link(words.skip, () => this.#focusView())}
      ${isReading(shown) && shown.view !== 'linear' ? link(words.skipToFilters, () => this.#commands?.focusFilters?.()) : nothing}
      ${shown.view === 'side-by-side' ? link(words.skipToInspector, () => this.#commands?.focusInspector?.()) : nothing}`;
  }

  #sourceBar(snapshot: Snapshot) {
    const comparison = this.#comparison;
    if (!comparison || !isReading(snapshot.state) || snapshot.state.view === 'quotes') return nothing;
    return html`<sd-source-bar .comparison=${comparison} .state=${snapshot.state} working=${workingText(snapshot)}></sd-source-bar>`;
  }

  #searchBar(snapshot: Snapshot) {
    const { state: shown } = snapshot;
    if (shown.query === null || !isReading(shown)) return nothing;
    return html`<sd-search class=${shown.view} .comparison=${this.#comparison} .state=${shown}></sd-search>`;
  }

  #classroom({ state: shown }: Snapshot) {
    if (!shown.classroom.isOpen || !isReading(shown)) return nothing;
    return html`<sd-classroom .comparison=${this.#comparison} .state=${shown}></sd-classroom>`;
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
    const isKept = await this.#keeping.reopen(address.kept);
    this.lost = address.own === true && address.view !== 'start' && !isKept;
    if (address.view !== 'start' && !this.lost && !isKept) await session.ask(new shared.SamplesRequest());
    if (!this.lost) this.#goTo(address);
    this.ready = true;
    void this.#keeping.begin();
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

  #chooseFirstPair({ state: { isPairChosen } }: Snapshot): void {
    const comparison = this.#comparison;
    if (comparison && comparison.articles.length > 1 && !isPairChosen) this.#ask(new shared.ShowRequest(firstPair(comparison)));
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
    perform(command, shown, entries.length, {
      ask: (request) => this.#ask(request),
      step: (request) => this.#step(request),
      search: () => this.#search(),
      openClassroom: () => this.#openClassroom(),
      copyLink: () => void this.#copyLink(),
      listCorrections: () => this.renderRoot.querySelector('sd-history')?.showList(),
      print: () => this.dispatchEvent(new PrintRequest()),
      switchTheme: () => this.#switchTheme(),
      showHelp: () => this.help.show(),
      view: this.#commands,
    });
  }

  #search(): void {
    this.#ask(new shared.ShowRequest({ query: this.snapshot.state.query ?? '' }));
    this.#searchFocus.open();
  }

  #openClassroom(): void {
    this.#ask(new shared.ShowRequest({ classroom: { ...this.snapshot.state.classroom, isOpen: true } }));
    this.#classroomFocus.open();
  }

  /** As the reader sees it. */
  get #comparison(): Comparison | null {
    const { versions, classroom } = this.snapshot.state;
    return this.#shown(currentComparison(this.snapshot), versions, classroom.veiled);
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
}
