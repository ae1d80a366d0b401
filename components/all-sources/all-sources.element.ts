import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state as internal } from 'lit/decorators.js';
import type { Searched } from '../search/hit-highlights.ts';
import { base } from '../shared/base.styles.ts';
import { lineSelect } from '../shared/line-select.styles.ts';
import type { ViewCommands } from '../state/view-commands.ts';
import { FIRST_STATE, type ViewState } from '../state/view-state.ts';
import type { Comparison } from '../../src/model.ts';
import { heldSelection, ordered, selected, type Order, type Selection } from '../../src/present/arrangement.ts';
import { articleNames } from '../../src/present/names.ts';
import { overviewOf } from '../../src/present/overview.ts';
import type { Row } from '../../src/present/passages.ts';
import { besideTheirVersions } from '../../src/present/versions.ts';
import { Readings } from '../../src/present/readings.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { allSourcesStyles } from './all-sources.styles.ts';
import { kept } from '../shared/kept.ts';
import './likeness-map.ts';
import './order-chart.ts';
import { pageAt, pageOf, type Page } from './pages.ts';
import './passage-table.ts';
import type { PassageTableElement } from './passage-table.element.ts';
import { PointRequest } from './point-request.ts';
import type { TableScene } from './table-scene.ts';
import './told-matrix.ts';
import { noToolbar, toolbar } from './toolbar.ts';

/**
 * All articles at once: who tells what, in what order, how alike, and every passage with its readings against a base.
 * Sends `ShowRequest` when the reader chooses a passage, a reading, a pair, another base, order or selection.
 */
export class AllSourcesElement extends LitElement implements ViewCommands {
  @property({ attribute: false }) comparison: Comparison | null = null;
  @property({ attribute: false }) state: ViewState = FIRST_STATE;

  /** Index of the passage under the pointer or the focus. */
  @internal() private pointed: number | null = null;
  /** The page of passages that the panels draw, where the reader has turned to one; else the one with the current passage. */
  @internal() private turnedTo: number | null = null;

  @query('sd-passage-table') private readonly table!: PassageTableElement | null;

  // What is drawn stays the same objects as long as it says the same, so that a step or a hover redraws little.
  readonly #scene = kept(sceneOf);
  readonly #searched = kept((comparison: Comparison, query: ViewState['query'], hit: ViewState['hit']): Searched => ({ comparison, query, hit }));
  readonly #ordered = kept((rows: readonly Row[], order: Order) => ordered(rows, order));
  readonly #page = kept((rows: readonly Row[], index: number) => pageAt(rows, index));
  readonly #selected = kept((rows: readonly Row[], selection: Selection) => selected(rows, selection));

  static override styles = [base, lineSelect, allSourcesStyles];

  constructor() {
    super();
    this.addEventListener(PointRequest.type, (event) => {
      this.pointed = (event as PointRequest).passage;
      event.stopPropagation();
    });
  }

  focusFilters(): void {
    this.renderRoot.querySelector<HTMLElement>('.toolbar select')?.focus();
  }

  writeNote(): void {
    this.table?.writeNote();
  }

  async focusCurrent(): Promise<boolean> {
    await this.updateComplete;
    return (await this.table?.focusCurrent()) ?? false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (changed.has('comparison') || (before && before.current !== this.state.current)) this.turnedTo = null;
  }

  override render() {
    const { comparison, state } = this;
    if (!comparison || comparison.articles.length < 2) return html`<p class="empty">${words.addOne}</p>`;
    const scene = this.#scene(comparison, state.base);
    const rows = this.#ordered(scene.overview.rows, state.order);
    return html`${this.#glance(scene, rows)} ${this.#passages(scene, rows)}`;
  }

  #glance({ overview, names }: TableScene, rows: readonly Row[]) {
    const current = this.#current;
    const page = this.#page(rows, this.turnedTo ?? pageOf(rows.findIndex(({ index }) => index === current)));
    return html`<section class="glance" aria-label=${words.atAGlance}>
      <div class="panel">
        <h2>${words.whoTellsWhat}</h2>
        ${this.#about(rows)} ${page.of > 1 ? this.#turner(page) : nothing}
        <sd-told-matrix .overview=${overview} .rows=${page.rows} .names=${names} .current=${current} .pointed=${this.pointed}></sd-told-matrix>
      </div>
      <div class="panel">
        <h2>${words.inWhatOrder}</h2>
        <p class="about">${words.topToEnd}</p>
        <sd-order-chart .overview=${overview} .rows=${page.rows} .current=${current} .pointed=${this.pointed}></sd-order-chart>
      </div>
      <div class="panel">
        <h2>${words.howAlike}</h2>
        <p class="about">${words.sharedWords}</p>
        <sd-likeness-map .overview=${overview} .names=${names}></sd-likeness-map>
      </div>
    </section>`;
  }

  /** The passage under the pointer by its shared words; else how many passages there are. */
  #about(rows: readonly Row[]) {
    const row = rows.find(({ index }) => index === this.pointed);
    if (!row) return html`<p class="about">${words.toldByTwo(rows.length)}</p>`;
    const { number, passage, tellers, counted } = row;
    return html`<p class="about"><b>${number}</b> <em>${passage.label}</em> · ${words.of(tellers.length, counted)}</p>`;
  }

  #turner({ index, of, first, last }: Page<Row>) {
    const turn = (to: number, text: string) =>
      html`<button class="link" ?disabled=${to < 0 || to >= of} @click=${() => (this.turnedTo = to)}>${text}</button>`;
    return html`<p class="turner">${words.drawn(first, last)} ${turn(index - 1, words.earlier)} ${turn(index + 1, words.later)}</p>`;
  }

  #passages(scene: TableScene, rows: readonly Row[]) {
    if (rows.length === 0) return html`${noToolbar(scene)}<p class="empty">${words.noPassage}</p>`;
    const current = this.#current;
    const selection = heldSelection(rows, this.state.selection, current);
    const shown = this.#selected(rows, selection);
    return html`<section aria-label=${words.passages}>
      ${toolbar(scene, { order: this.state.order, selection, current, shown: shown.length })}
      <sd-passage-table .scene=${scene} .rows=${shown} .current=${current} .spoken=${this.state.spoken} .searched=${this.#searched(scene.overview.comparison, this.state.query, this.state.hit)}></sd-passage-table>
    </section>`;
  }

  get #current(): number | null {
    const index = /^p(\d+)$/.exec(this.state.current ?? '')?.[1];
    return index === undefined ? null : Number(index);
  }
}

function sceneOf(comparison: Comparison, wishedBase: number): TableScene {
  const overview = overviewOf(comparison, wishedBase);
  return { overview: { ...overview, counted: besideTheirVersions(comparison, overview.counted) }, readings: new Readings(comparison), names: articleNames(comparison.articles) };
}
