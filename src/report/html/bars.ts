import type { WordState } from '../../model.ts';
import { h, type Attributes, type Markup } from './markup.ts';

/** Units are points: one bar for each word, in rows. */
const STEP = 3.8;
const WIDTH = 2.6;
const HEIGHT = 9;
const ROW = 11.5;
const PER_ROW = 23;

/** Filled inside the marks, hollow outside them, crossed where another word stands, a low dash where it is left out. */
const SHAPES: Readonly<Record<WordState, string>> = {
  in: `h${WIDTH}v${HEIGHT}h-${WIDTH}z`,
  out: outline(),
  other: `${outline()}m0 3l${WIDTH - 0.6}-2.4m0 3l-${WIDTH - 0.6} 2.4m0 2.6l${WIDTH - 0.6}-2.4`,
  'left-out': `m0 ${HEIGHT - 1}h${WIDTH}v1h-${WIDTH}z`,
};

/** What became of each word of the fullest form; `name` says the same in counts, where it is not said beside it. */
export function bars(states: readonly WordState[], name: string | null): Markup {
  const width = round(Math.min(states.length, PER_ROW) * STEP);
  const height = Math.ceil(states.length / PER_ROW) * ROW;
  return h('svg', { class: 'bars', ...named(name), viewBox: `0 0 ${width} ${height}`, width: `${width}pt`, height: `${height}pt` }, states.map(barOf));
}

function named(name: string | null): Attributes {
  return name === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': name };
}

function barOf(state: WordState, index: number): Markup {
  const isLine = state === 'out' || state === 'other';
  const inset = isLine ? 0.3 : 0;
  const [x, y] = [(index % PER_ROW) * STEP + inset, Math.floor(index / PER_ROW) * ROW + inset];
  return h('path', { class: isLine ? 'line' : null, d: `M${round(x)} ${round(y)}${SHAPES[state]}` });
}

/** Drawn with a stroke, which takes half of its width on either side of the line. */
function outline(): string {
  return `h${WIDTH - 0.6}v${HEIGHT - 0.6}h-${WIDTH - 0.6}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
