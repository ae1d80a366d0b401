import { html, LitElement, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { sideBySide as words } from '../../src/words/side-by-side.ts';
import { base } from '../shared/base.styles.ts';
import { hues } from '../shared/hues.styles.ts';
import { hueClass } from '../shared/source-hue.ts';
import type { Side } from '../shared/marked-text.ts';
import type { Box } from './geometry.ts';
import { overviewStyles } from './overview.styles.ts';

/** How a stretch of an article is drawn. `apparatus`: captions, credits and the like that nothing is linked to. */
export type Standing = 'linked' | 'only' | 'apparatus' | 'current';

export interface OverviewBar extends Box {
  readonly standing: Standing;
}

export interface OverviewLink {
  readonly left: number;
  readonly right: number;
  readonly isCurrent: boolean;
}

/** Both articles whole, in pixels of the columns. */
export interface OverviewData {
  readonly height: number;
  readonly bars: Readonly<Record<Side, readonly OverviewBar[]>>;
  readonly links: readonly OverviewLink[];
  /** Heights at which something that is searched for stands. */
  readonly hits: Readonly<Record<Side, readonly number[]>>;
}

export interface OverviewSource {
  readonly index: number;
  readonly sigil: string;
}

/** Asks to have this height of the columns, in their pixels, in the middle of the window. */
export class OverviewGo extends Event {
  static readonly type = 'sd-overview-go';
  constructor(readonly y: number) {
    super(OverviewGo.type, { bubbles: true });
  }
}

const WIDTH = 52;
const BAR = 13;
/** A click of an arrow key, as a share of the window; a page key moves by nearly a window. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -0.15, ArrowDown: 0.15, PageUp: -0.9, PageDown: 0.9 };

/** Both articles whole beside the columns, with a frame around what is in the window. A slider to keyboards and readers. */
export class OverviewElement extends LitElement {
  @property({ attribute: false }) data: OverviewData = { height: 1, bars: { left: [], right: [] }, links: [], hits: { left: [], right: [] } };
  /** The window, in pixels of the columns. */
  @property({ attribute: false }) window: Box = { top: 0, bottom: 1 };
  @property({ attribute: false }) left: OverviewSource = { index: 0, sigil: '' };
  @property({ attribute: false }) right: OverviewSource = { index: 1, sigil: '' };
  /** Where the window stands, in words. */
  @property() place = '';

  @state() private height = 0;

  static override styles = [base, hues, overviewStyles];

  readonly #size = new ResizeObserver(([entry]) => {
    this.height = entry!.contentRect.height;
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#size.observe(this.renderRoot.querySelector('.strip')!));
  }

  override render(): TemplateResult {
    const { data } = this;
    const scale = this.#scale();
    return html`
      <div class="letters" aria-hidden="true">
        ${[this.left, this.right].map(({ sigil, index }) => html`<sd-siglum letter=${sigil} index=${index} size="small"></sd-siglum>`)}
      </div>
      <div
        class="strip"
        role="slider"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${words.overview}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${this.#percent()}
        aria-valuetext=${this.place}
        @pointerdown=${this.#grab}
        @pointermove=${this.#drag}
        @keydown=${this.#key}
      >
        <svg aria-hidden="true">
          ${guard([data, scale], () => this.#articlesTemplate(scale))}
        </svg>
        ${this.#frameTemplate(scale)}
      </div>
    `;
  }

  #articlesTemplate(scale: number): TemplateResult {
    const links = (isCurrent: boolean) => linksPath(this.data.links.filter((link) => link.isCurrent === isCurrent), scale);
    return svg`${this.#barsTemplate('left', 0, scale)}${this.#barsTemplate('right', WIDTH - BAR, scale)}
      <path class="links" d=${links(false)}></path><path class="links current" d=${links(true)}></path>
      <path class="hits" d=${hitsPath(this.data.hits.left, 0, scale)}${hitsPath(this.data.hits.right, WIDTH - BAR, scale)}></path>`;
  }

  #barsTemplate(side: Side, x: number, scale: number): TemplateResult {
    const path = (standing: Standing) => barsPath(this.data.bars[side].filter((bar) => bar.standing === standing), x, scale);
    return svg`<g class=${hueClass(this[side].index)}>
      ${(['linked', 'apparatus', 'only', 'current'] as const).map((standing) => svg`<path class="bars ${standing}" d=${path(standing)}></path>`)}
    </g>`;
  }

  /** Moves over the drawing, which stays as it is. */
  #frameTemplate(scale: number): TemplateResult {
    const { top, bottom } = this.window;
    const height = Math.max(8, (bottom - top) * scale + 4);
    return html`<i class="frame" .style=${`block-size:${height}px;transform:translateY(${top * scale - 2}px)`}></i>`;
  }

  /** Never larger than life: a short article does not fill the strip. */
  #scale(): number {
    return Math.min(1, Math.max(0, this.height - 4) / this.data.height);
  }

  #percent(): number {
    const room = this.data.height - (this.window.bottom - this.window.top);
    return room <= 0 ? 0 : Math.round((100 * Math.max(0, Math.min(this.window.top, room))) / room);
  }

  #grab(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#go(event);
  }

  #drag(event: PointerEvent): void {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) this.#go(event);
  }

  #go(event: PointerEvent): void {
    const y = event.clientY - (event.currentTarget as HTMLElement).getBoundingClientRect().top;
    this.dispatchEvent(new OverviewGo(y / this.#scale()));
  }

  #key(event: KeyboardEvent): void {
    const { top, bottom } = this.window;
    const middle = (top + bottom) / 2;
    const step = STEPS[event.key];
    const y = step !== undefined ? middle + step * (bottom - top) : event.key === 'Home' ? 0 : event.key === 'End' ? this.data.height : null;
    if (y === null) return;
    event.preventDefault();
    this.dispatchEvent(new OverviewGo(y));
  }
}

/** One path for all bars of a kind: thousands of sentences stay one element. */
function barsPath(bars: readonly OverviewBar[], x: number, scale: number): string {
  return bars.map(({ top, bottom }) => `M${x} ${fixed(top * scale)}h${BAR}v${fixed(Math.max(1.5, (bottom - top) * scale - 1.5))}h-${BAR}z`).join('');
}

/** Ticks across a bar, and a little beyond. */
function hitsPath(hits: readonly number[], x: number, scale: number): string {
  return hits.map((y) => `M${x - 2} ${fixed(y * scale)}h${BAR + 4}v2.5h-${BAR + 4}z`).join('');
}

function linksPath(links: readonly OverviewLink[], scale: number): string {
  const [from, to, middle] = [BAR, WIDTH - BAR, WIDTH / 2];
  return links
    .map(({ left, right }) => {
      const [y1, y2] = [fixed(left * scale), fixed(right * scale)];
      return `M${from} ${y1}C${middle} ${y1} ${middle} ${y2} ${to} ${y2}`;
    })
    .join('');
}

function fixed(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
