import { html, LitElement, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import '../shared/siglum.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { hueClass } from '../shared/source-hue.ts';
import { ShowRequest } from '../state/requests.ts';
import type { Overview } from '../../src/present/overview.ts';
import type { Row } from '../../src/present/passages.ts';
import { allSources as words } from '../../src/words/all-sources.ts';
import { axisX, curveThrough, HEIGHT, pointsOf, WIDTH, widthFor, type Point } from './order-curves.ts';
import { chartStyles } from './order-chart.styles.ts';
import { placeText } from './place-text.ts';
import { PointRequest } from './point-request.ts';

/** In what order each counted article tells the passages: an axis for each article, a curve for each passage. */
export class OrderChartElement extends LitElement {
  @property({ attribute: false }) overview: Overview | null = null;
  /** The passages that are drawn. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** Index of the passage where the reader is. */
  @property({ attribute: false }) current: number | null = null;
  /** Index of the passage under the pointer or the focus. */
  @property({ attribute: false }) pointed: number | null = null;

  static override styles = [base, hues, chartStyles];

  override render() {
    if (!this.overview) return nothing;
    const { comparison, counted } = this.overview;
    const width = widthFor(counted.length);
    // The curve where the reader is lies over all others.
    const inFront = this.rows.toSorted((x, y) => Number(x.index === this.current) - Number(y.index === this.current));
    return html`<div class="scroll" tabindex=${width > WIDTH ? 0 : nothing} role="group" aria-label=${words.inWhatOrder}>
      <div class="chart" .style=${`--articles:${counted.length}`}>
        <svg
          viewBox="0 0 ${width} ${HEIGHT}"
          role="img"
          aria-label=${this.#description(this.overview)}
          @click=${this.#choose}
          @pointerover=${this.#onPoint}
          @pointerleave=${this.#onLeave}
        >
          ${counted.map((_, column) => svg`<line class="axis" x1=${axisX(column, counted.length)} x2=${axisX(column, counted.length)} y1="2" y2=${HEIGHT - 2} />`)}
          ${inFront.map((row) => this.#curve(row, counted))}
        </svg>
        <div class="letters" aria-hidden="true">
          ${counted.map((index) => html`<sd-siglum size="small" letter=${comparison.articles[index]!.sigil} .index=${index}></sd-siglum>`)}
        </div>
      </div>
    </div>`;
  }

  #curve(row: Row, counted: readonly number[]) {
    const points = pointsOf(row, counted);
    const isCurrent = row.index === this.current;
    const classes = classMap({ curve: true, current: isCurrent, pointed: row.index === this.pointed });
    const path = curveThrough(points);
    return svg`<g class=${classes} data-passage=${row.index}>
      <path class="reach" d=${path} />
      <path class="line" d=${path} />
      ${points.map((point) => (isCurrent ? numbered(point, row.number) : dot(point)))}
    </g>`;
  }

  #description({ comparison, counted }: Overview): string {
    const row = this.rows.find(({ index }) => index === this.current);
    const chart = words.orderChart(counted.length);
    if (!row) return chart;
    const places = row.tellers.map((article) => ({
      sigil: comparison.articles[article]!.sigil,
      place: placeText(comparison, row.cells[article]!),
    }));
    return `${chart} ${words.orderOf(row.number, places)}`;
  }

  readonly #choose = (event: Event) => {
    const passage = passageAt(event);
    if (passage !== null) this.dispatchEvent(new ShowRequest({ current: `p${passage}` }));
  };

  readonly #onPoint = (event: Event) => {
    const passage = passageAt(event);
    if (passage !== this.pointed) this.dispatchEvent(new PointRequest(passage));
  };

  readonly #onLeave = () => {
    if (this.pointed !== null) this.dispatchEvent(new PointRequest(null));
  };
}

function dot({ article, x, y }: Point) {
  return svg`<circle class=${hueClass(article)} cx=${x} cy=${y} r="3" />`;
}

function numbered({ article, x, y }: Point, number: number) {
  return svg`<circle class=${hueClass(article)} cx=${x} cy=${y} r=${number < 100 ? 8.5 : 11} /><text x=${x} y=${y} dy="0.35em">${number}</text>`;
}

function passageAt(event: Event): number | null {
  const curve = (event.target as Element).closest<SVGElement>('.curve');
  return curve ? Number(curve.dataset.passage) : null;
}
