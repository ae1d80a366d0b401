import type { Side } from '../shared/marked-text.ts';

/** How far the text of each column is moved from its own order, in pixels; positive is down. */
export class Slides {
  readonly #offsets: Record<Side, number> = { left: 0, right: 0 };
  readonly #flowOf: (side: Side) => HTMLElement | null;

  constructor(flowOf: (side: Side) => HTMLElement | null) {
    this.#flowOf = flowOf;
  }

  /** The column that stands out of its own order, or null. */
  get slid(): Side | null {
    return (['left', 'right'] as const).find((side) => this.#offsets[side] !== 0) ?? null;
  }

  /** Where the text is bound for. */
  offset(side: Side): number {
    return this.#offsets[side];
  }

  /** Where the text is now, half-way through a slide too. */
  actual(side: Side): number {
    const flow = this.#flowOf(side);
    return flow ? new DOMMatrix(getComputedStyle(flow).transform).m42 : 0;
  }

  /** Returns whether anything moved. */
  move(side: Side, offset: number, how: 'slide' | 'jump'): boolean {
    const flow = this.#flowOf(side);
    if (!flow || Math.abs(this.#offsets[side] - offset) < 1) return false;
    this.#offsets[side] = Math.abs(offset) < 1 ? 0 : Math.round(offset);
    flow.classList.toggle('jump', how === 'jump');
    flow.style.transform = this.#offsets[side] === 0 ? '' : `translateY(${this.#offsets[side]}px)`;
    // Room for what is moved down, so that its end is not cut off.
    flow.parentElement!.style.paddingBlockEnd = `${Math.max(0, this.#offsets[side])}px`;
    return true;
  }

  /** The columns were drawn anew, in their own order. */
  forget(): void {
    this.#offsets.left = 0;
    this.#offsets.right = 0;
  }
}
