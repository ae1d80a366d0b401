import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import '../corrections/corrections.ts';
import '../shared/siglum.ts';
import { InTime } from '../shared/in-time.ts';
import { letterStyles } from '../shared/letter.ts';
import { base } from '../shared/base.styles.ts';
import { CopyController } from '../shared/copy-controller.ts';
import { hues } from '../shared/hues.styles.ts';
import { marks } from '../shared/marks.styles.ts';
import { hasSelection } from '../shared/selection.ts';
import { hueClass } from '../shared/source-hue.ts';
import { NoteController } from '../shared/note-controller.ts';
import { noteStyles } from '../shared/note.styles.ts';
import { hitStyles } from '../search/hit.styles.ts';
import { HitHighlights, type Searched } from '../search/hit-highlights.ts';
import { ShowRequest } from '../state/requests.ts';
import type { Row } from '../../src/present/passages.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { bringIntoView } from './bring-into-view.ts';
import { noteSource, partnerOf } from './passage-cell.ts';
import { passageActionStyles } from './passage-actions.ts';
import { passageListStyles } from './passage-list.styles.ts';
import { passageRow } from './passage-row.ts';
import { passageTableStyles } from './passage-table.styles.ts';
import { toggled, type TableScene } from './table-scene.ts';
import { apartSection, toldOnceRow } from './told-once.ts';
import { foldsAround } from './unfold-hit.ts';
import { versionNote, versionNoteStyles } from './version-note.ts';
import { toldOnceStyles } from './told-once.styles.ts';

/** Readings drawn at once: more than a window shows. The other rows come in idle moments. */
const CELLS_FIRST = 80;

/** Rows drawn at first, and more at each wish: some thousand rows at once would hold up the page for seconds. */
const ROWS_AT_ONCE = 200;

/** The passages, a column for each source; a list of sources for each passage where columns have no room. */
export class PassageTableElement extends LitElement {
  @property({ attribute: false }) scene: TableScene | null = null;
  /** The passages that are shown, in order. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** Index of the passage where the reader is. */
  @property({ attribute: false }) current: number | null = null;

  /** Whether a screen reader hears at each mark how the words differ. */
  @property({ attribute: false }) spoken = true;
  /** What is searched for in the readings. */
  @property({ attribute: false }) searched: Searched = { comparison: null, query: null, hit: null };

  /** Readings of the same words, and lists of what one source tells, that the reader has unfolded. */
  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private limit = ROWS_AT_ONCE;

  @query('.heads') private readonly heads!: HTMLElement;
  @query('.body') private readonly body!: HTMLElement;

  readonly #note = new NoteController(this);
  readonly #inTime = new InTime(this, () => this.searched.query && this.requestUpdate());

  static override styles = [base, hues, letterStyles, marks, noteStyles, passageTableStyles, toldOnceStyles, passageListStyles, passageActionStyles, hitStyles, versionNoteStyles];

  constructor() {
    super();
    new HitHighlights(this, () => this.searched);
    new CopyController(this, () => this.scene?.overview.comparison ?? null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onEscape, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onEscape, { capture: true });
  }

  /** Puts the focus on the number of the passage where the reader is; false where there is none. */
  async focusCurrent(): Promise<boolean> {
    await this.updateComplete;
    const row = this.current === null ? null : this.#rowOf(this.current);
    row?.querySelector<HTMLElement>('[data-choose]')?.focus({ preventScroll: true });
    return row !== null;
  }

  /** Begins a note on the passage where the reader is. */
  writeNote(): void {
    const row = this.current === null ? null : this.#rowOf(this.current);
    row?.querySelector('sd-notes')?.write();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { overview } = this.scene ?? {};
    const before = changed.get('scene');
    if (before && before.overview.comparison !== overview?.comparison) this.unfolded = new Set();
    const { hit } = this.searched;
    if (hit && this.scene && changed.has('searched')) this.unfolded = new Set([...this.unfolded, ...foldsAround(this.scene, this.rows, hit)]);
    const at = this.rows.findIndex(({ index }) => index === this.current);
    if (at >= this.limit) this.limit = at + ROWS_AT_ONCE;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const row = changed.has('current') && this.current !== null && this.#rowOf(this.current);
    if (row) void bringIntoView(row);
  }

  override render() {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<div class="frame ${this.spoken ? '' : 'unspoken'}" @click=${this.#onClick} @pointerover=${this.#onPointer} @pointerleave=${() => this.#note.leave()}>
      <div class="table" role="table" aria-label=${words.table} .style=${columnsOf(scene)}>
        <div class="heads" role="rowgroup" tabindex=${mayScroll(scene) ? 0 : nothing} @scroll=${() => follow(this.heads, this.body)}>${this.#head(scene)}</div>
        <div class="body" role="rowgroup" @scroll=${this.#onBodyScroll}>
          ${repeat(this.rows.slice(0, this.limit), ({ index }) => index, (row, at) => this.#row(scene, row, at))}
          ${this.rows.length > this.limit ? this.#more() : nothing} ${toldOnceRow(scene, this.unfolded)}
        </div>
      </div>
      ${scene.overview.apart.map((article) => apartSection(scene, article, this.unfolded.has(`once.${article}`)))} ${this.#note.template()}
    </div>`;
  }

  #head({ overview: { comparison, counted, apart, rows, told }, names }: TableScene) {
    const siglum = (index: number, form: 'solid' | 'apart') =>
      html`<sd-siglum form=${form} letter=${comparison.articles[index]!.sigil} .index=${index}></sd-siglum>`;
    return html`<div class="row head-row" role="row">
      <div class="label" role="columnheader">${words.sharedWordsHead}</div>
      ${counted.map(
        (index) => html`<div class="source ${hueClass(index)}" role="columnheader" title=${names[index]!}>
          ${siglum(index, 'solid')}<span class="named"><b>${names[index]!}</b>${versionNote(comparison, index)}</span><span class="count">${words.of(told[index]!, rows.length)}</span>
        </div>`,
      )}
      ${apart.map(
        (index) => html`<div class="source apart" role="columnheader" title=${names[index]!}>
          ${siglum(index, 'apart')}<span class="visually-hidden">${names[index]!}, ${words.setApart}</span>
        </div>`,
      )}
    </div>`;
  }

  /** Rows stay as they are unless something of their own changes: a step from one to the next redraws two. */
  #row(scene: TableScene, row: Row, at: number) {
    const isCurrent = row.index === this.current;
    const open = row.tellers.map((article) => this.unfolded.has(`${row.index}.${article}`));
    const isDue = isCurrent || at * row.counted < CELLS_FIRST;
    const cells = this.#inTime.piece([scene, row, isCurrent, ...open], isDue, (isWhole) => (isWhole ? passageRow(scene, row, isCurrent, this.unfolded) : nothing));
    return html`<div class=${classMap({ row: true, current: isCurrent })} role="row" data-passage=${row.index}>${cells}</div>`;
  }

  #more() {
    const rest = Math.min(ROWS_AT_ONCE, this.rows.length - this.limit);
    return html`<div class="more" role="row">
      <div role="cell">
        <button class="button" @click=${() => (this.limit += ROWS_AT_ONCE)}>${words.showMore(rest)}</button>
      </div>
    </div>`;
  }

  #rowOf(passage: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-passage="${passage}"]`);
  }

  readonly #onClick = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-open], [data-choose], [data-unfold], [data-alone]');
    if (!target || (target.matches('p') && hasSelection(this.renderRoot))) return;
    const { open, choose, unfold, alone } = target.dataset;
    if (unfold !== undefined) this.unfolded = toggled(this.unfolded, unfold);
    if (choose !== undefined) this.dispatchEvent(new ShowRequest({ current: `p${choose}` }));
    if (open !== undefined) this.#showPair(this.#rowAround(target), Number(open), differenceAt(event));
    if (alone !== undefined) this.#showAlone(alone.split('.').map(Number) as [number, number]);
  };

  /** While a note is there, `Esc` puts it away and does nothing else. */
  readonly #onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#note.isShown) return;
    event.stopPropagation();
    this.#note.hide();
  };

  readonly #onPointer = (event: Event) => {
    const target = event.target as Element;
    const mark = target.closest<HTMLElement>('mark[data-difference]');
    if (mark) this.#note.show(mark, noteSource(this.scene!, this.#rowAround(mark), articleAround(mark)));
    else if (!target.closest('.note')) this.#note.leave();
  };

  readonly #onBodyScroll = () => {
    follow(this.body, this.heads);
    this.#note.place();
  };

  #rowAround(element: Element): Row {
    const passage = Number(element.closest<HTMLElement>('[data-passage]')!.dataset['passage']);
    return this.rows.find(({ index }) => index === passage)!;
  }

  #showPair(row: Row, article: number, difference: string | null): void {
    const other = partnerOf(row, article);
    const [left, right] = article === row.base ? [article, other] : [other, article];
    const current = difference ?? this.scene!.readings.placeOf(row, left, right);
    this.dispatchEvent(new ShowRequest({ view: 'side-by-side', left, right, current }));
  }

  #showAlone([article, sentence]: [number, number]): void {
    const { overview, readings } = this.scene!;
    const { base: measured, comparison } = overview;
    const other = comparison.articles.findIndex((_, index) => index !== measured);
    const [left, right] = article === measured ? [measured, other] : [measured, article];
    const current = readings.placeOfSentence(left, right, article, sentence);
    this.dispatchEvent(new ShowRequest({ view: 'side-by-side', left, right, current }));
  }
}

/** The mark that was chosen, if it was one. */
function differenceAt(event: Event): string | null {
  return (event.target as Element).closest<HTMLElement>('mark[data-difference]')?.dataset['difference'] ?? null;
}

function articleAround(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-open]')!.dataset['open']);
}

/** Grid columns and the width below which the table scrolls sideways. With six sources or more, columns keep 240 px. */
function columnsOf({ overview: { counted, apart } }: TableScene): string {
  const least = counted.length >= 6 ? 240 : 180;
  const apartColumns = apart.length > 0 ? `repeat(${apart.length}, 58px)` : ' ';
  return `--counted:${counted.length};--apart:${apart.length};--least:${least}px;--apart-columns:${apartColumns}`;
}

/** From five columns on the table may be wider than its place; its head is then where the arrow keys scroll it. */
function mayScroll({ overview: { counted } }: TableScene): boolean {
  return counted.length >= 5;
}

function follow(from: HTMLElement, to: HTMLElement): void {
  if (to.scrollLeft !== from.scrollLeft) to.scrollLeft = from.scrollLeft;
}
