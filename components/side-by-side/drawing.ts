import type { Side } from '../shared/marked-text.ts';
import type { Context } from './context.ts';
import type { Cause } from './frame-controller.ts';
import type { Journey } from './journey.ts';
import { drawOverview, drawRibbons, drawWindow } from './layers.ts';
import { Layout, unitAt, unitsOf, type Units } from './layout.ts';

/** Keeps what hangs on where things stand in step with them: ribbons, bars and the overview. */
export class Drawing {
  #units: Units | null = null;
  #layout: Layout | null = null;
  /** What the overview was last drawn from. */
  #overviewed: Context | null = null;

  constructor(
    private readonly root: () => ParentNode,
    private readonly context: () => Context,
    private readonly journey: Journey,
  ) {}

  /** Other units stand in the columns. */
  forget(): void {
    this.#units = null;
  }

  /** The unit that shows the text at `offset`. */
  unitAt(columns: HTMLElement, side: Side, offset: number): HTMLElement | null {
    this.#units ??= unitsOf(columns);
    const units = this.#units[side];
    return units[unitAt(units, offset)]?.element ?? null;
  }

  /** While the window moves over what is drawn, its frame in the overview alone goes along. */
  draw(columns: HTMLElement, cause: Cause): void {
    const { top } = columns.getBoundingClientRect();
    if (cause === 'layout' || !this.#layout?.covers(top)) this.#drawAround(columns, cause);
    drawWindow(this.root(), this.context(), this.#layout!, top);
  }

  #drawAround(columns: HTMLElement, cause: Cause): void {
    const { view } = this.context();
    this.#units ??= unitsOf(columns);
    this.#layout = new Layout(columns, this.#units, !view.left.long && !view.right.long);
    drawRibbons(this.root(), this.context(), this.#layout);
    if (cause === 'scroll') return;
    this.#drawOverview(this.#layout);
    this.journey.keepLevel();
  }

  /** In a long article every scroll lays out more of it, which the overview, drawn by shares of the text, need not follow. */
  #drawOverview(layout: Layout): void {
    const context = this.context();
    const { view, place, hidden, hits } = context;
    const before = this.#overviewed;
    const isSame = before?.view === view && before.place?.id === place?.id && before.hidden === hidden && before.hits === hits;
    if (isSame && (view.left.long || view.right.long)) return;
    this.#overviewed = context;
    drawOverview(this.root(), context, layout, this.journey.slides);
  }
}
