import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import '../shared/siglum.ts';
import { letter, letterStyles } from '../shared/letter.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { hueClass } from '../shared/source-hue.ts';
import { ShowRequest } from '../state/requests.ts';
import type { Overview } from '../../src/present/overview.ts';
import type { Row } from '../../src/present/passages.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { stepIn, type Spot } from './grid-keys.ts';
import { placeText } from './place-text.ts';
import { PointRequest } from './point-request.ts';
import { square, squareStyles } from './square.ts';
import { matrixStyles } from './told-matrix.styles.ts';

/** With more columns than these, squares are drawn smaller, so that the widest panel shows all of up to about thirty. */
const FEW = 18;

const IN_KEY = ['edited', 'rewritten', 'partial', 'not-told'] as const;

/** Who tells what: a line for each source, a column for each passage. One spot is in the tab order; arrow keys move it. */
export class ToldMatrixElement extends LitElement {
  @property({ attribute: false }) overview: Overview | null = null;
  /** The passages in the order in which they are shown. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) names: readonly string[] = [];
  /** Index of the passage where the reader is. */
  @property({ attribute: false }) current: number | null = null;
  /** Index of the passage under the pointer or the focus. */
  @property({ attribute: false }) pointed: number | null = null;

  @query('table') private readonly table!: HTMLTableElement | null;

  /** Line 0 holds the numbers of the passages; the sources follow. */
  @state() private spot: Spot = { line: 0, column: 0 };
  /** Whether there are columns beyond those in view. */
  @state() private scrolls = false;

  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));

  static override styles = [base, hues, letterStyles, squareStyles, matrixStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('rows') && !changed.has('current')) return;
    const column = this.rows.findIndex(({ index }) => index === this.current);
    this.spot = { line: 0, column: Math.max(0, column) };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('current')) this.#bringColumnIntoView();
    if (changed.has('rows')) this.#fit();
  }

  #fit(): void {
    const scroller = this.table?.parentElement;
    this.scrolls = scroller ? scroller.scrollWidth > scroller.clientWidth : false;
  }

  override render() {
    if (!this.overview) return nothing;
    return html`<div class=${classMap({ scroll: true, more: this.scrolls })}>
      <table
        role="grid"
        class=${this.rows.length > FEW ? 'many' : ''}
        aria-label=${words.whoTellsWhat}
        aria-describedby="help"
        @click=${this.#choose}
        @keydown=${this.#onKey}
        @pointerover=${this.#onPoint}
        @pointerleave=${this.#onLeave}
        @focusin=${this.#onPoint}
        @focusout=${this.#onLeave}
      >
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${words.source}</span></th>
            ${this.rows.map((row, column) => this.#number(row, column))}
            <th scope="col" class="total">${words.told}</th>
          </tr>
        </thead>
        <tbody>
          ${this.names.map((name, article) => this.#line(this.overview!, name, article))}
        </tbody>
      </table>
    </div>
    <p id="help" hidden>${words.matrixHelp}</p>
    <ul class="key">
      <li>${square('base')}${words.baseOrSame}</li>
      ${IN_KEY.map((standing) => html`<li>${square(standing)}${words.standings[standing]}</li>`)}
    </ul>`;
  }

  #number(row: Row, column: number) {
    return html`<th
      scope="col"
      class=${this.#columnClasses(row)}
      data-line="0"
      data-column=${column}
      tabindex=${this.#tabIndex(0, column)}
      aria-current=${row.index === this.current ? 'true' : nothing}
    ><span class="visually-hidden">${words.passageNumber}</span>${row.number}</th>`;
  }

  #line({ comparison, apart, told }: Overview, name: string, article: number) {
    const form = apart.includes(article) ? 'apart' : 'solid';
    return html`<tr class=${hueClass(article)}>
      <th scope="row">
        <div>
          ${letter(comparison.articles[article]!.sigil, article, form, 'small')}
          <span class="name">${name}</span>
        </div>
      </th>
      ${this.rows.map((row, column) => this.#cell(row, column, article))}
      <td class="total">${told[article]}</td>
    </tr>`;
  }

  #cell(row: Row, column: number, article: number) {
    const cell = row.cells[article]!;
    const line = article + 1;
    const told = `${words.standings[cell.standing]} ${placeText(this.overview!.comparison, cell)}`.trim();
    return html`<td class=${this.#columnClasses(row)} data-line=${line} data-column=${column} tabindex=${this.#tabIndex(line, column)} aria-label=${told}>${square(cell.standing)}</td>`;
  }

  /** Moves the matrix alone, never the page, so that the current column is in its middle where it was out of view. */
  #bringColumnIntoView(): void {
    const column = this.renderRoot.querySelector('thead .current')?.getBoundingClientRect();
    if (!column) return;
    const scroller = this.table!.parentElement!;
    const frame = scroller.getBoundingClientRect();
    const fixed = this.table!.querySelector('tbody th')!.getBoundingClientRect().width;
    if (column.left >= frame.left + fixed && column.right <= frame.right - fixed) return;
    scroller.scrollLeft += column.left - (frame.left + frame.width / 2);
  }

  #columnClasses({ index }: Row) {
    return classMap({ column: true, current: index === this.current, pointed: index === this.pointed });
  }

  #tabIndex(line: number, column: number): 0 | -1 {
    return line === this.spot.line && column === this.spot.column ? 0 : -1;
  }

  #rowAt(event: Event): Row | undefined {
    const spot = spotOf(event);
    return spot ? this.rows[spot.column] : undefined;
  }

  readonly #choose = (event: Event) => {
    const row = this.#rowAt(event);
    if (row) this.dispatchEvent(new ShowRequest({ current: `p${row.index}` }));
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(event);
      return;
    }
    const size = { lines: this.names.length + 1, columns: this.rows.length };
    const spot = stepIn(size, this.spot, event.key, this.matches(':dir(rtl)'));
    if (!spot) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#moveTo(spot);
  };

  async #moveTo(spot: Spot): Promise<void> {
    this.spot = spot;
    await this.updateComplete;
    this.table?.querySelector<HTMLElement>(`[data-line="${spot.line}"][data-column="${spot.column}"]`)?.focus();
  }

  readonly #onPoint = (event: Event) => {
    const row = this.#rowAt(event);
    if (row && row.index !== this.pointed) this.dispatchEvent(new PointRequest(row.index));
    const spot = spotOf(event);
    if (event.type === 'focusin' && spot) this.spot = spot;
  };

  readonly #onLeave = () => {
    if (this.pointed !== null) this.dispatchEvent(new PointRequest(null));
  };
}

function spotOf(event: Event): Spot | null {
  const place = (event.target as Element).closest<HTMLElement>('[data-column]');
  return place && { line: Number(place.dataset.line), column: Number(place.dataset.column) };
}
