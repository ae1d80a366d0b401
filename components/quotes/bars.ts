import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { WORD_STATES, type WordState } from '../../src/model.ts';
import { quotes as words } from '../../src/words/quotes.ts';

/** Sizes in px. A row of bars is as wide as its column in the view. */
interface Size {
  readonly width: number;
  readonly height: number;
  readonly step: number;
  readonly perRow: number;
  readonly rowHeight: number;
}

const WIDE: Size = { width: 5, height: 16, step: 7.5, perRow: 25, rowHeight: 21 };
/** For remarks of more than two rows. */
const NARROW: Size = { width: 3, height: 10, step: 4.5, perRow: 42, rowHeight: 14 };
const DASH = 2;

/** One bar for each word of the fullest form, drawn by what became of it; read aloud as counts. */
export function bars(states: readonly WordState[]): TemplateResult {
  const size = states.length > WIDE.perRow * 2 ? NARROW : WIDE;
  const columns = Math.min(states.length, size.perRow);
  const [width, height] = [columns * size.step, Math.ceil(states.length / size.perRow) * size.rowHeight];
  return html`<svg class="bars" role="img" aria-label=${spoken(states)} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${WORD_STATES.map((state) => path(states, state, size))}
  </svg>`;
}

function spoken(states: readonly WordState[]): string {
  const counts = WORD_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
  return words.barsSpoken(counts.filter(({ count }) => count > 0));
}

function path(states: readonly WordState[], state: WordState, size: Size): SVGTemplateResult {
  const drawn = states.flatMap((one, index) => {
    const [x, y] = [(index % size.perRow) * size.step, Math.floor(index / size.perRow) * size.rowHeight + 2];
    return one === state ? SHAPES[state](x, y, size) : [];
  });
  return svg`<path class=${state} d=${drawn.join('')}></path>`;
}

const SHAPES: Readonly<Record<WordState, (x: number, y: number, size: Size) => string>> = {
  in: (x, y, { width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`,
  out: outline,
  other: (x, y, size) => outline(x, y, size) + hatch(x, y, size),
  'left-out': (x, y, { width, height }) => `M${x} ${y + height - DASH}h${width}v${DASH}h${-width}z`,
};

/** Drawn with a stroke, which takes half of its width on either side of the line. */
function outline(x: number, y: number, { width, height }: Size): string {
  return `M${x + 0.6} ${y + 0.6}h${width - 1.2}v${height - 1.2}h${1.2 - width}z`;
}

function hatch(x: number, y: number, { width, height }: Size): string {
  const lines = Array.from({ length: Math.floor(height / 4) }, (_, line) => (line + 1) * 4);
  return lines.map((down) => `M${x + 0.6} ${y + down}l${width - 1.2} ${-Math.min(width - 1.2, down)}`).join('');
}
