import { noChange, type ChildPart, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { AsyncDirective, directive, type DirectiveResult } from 'lit/async-directive.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Draws a piece: whole, or until that is due in a form that costs little. */
type Draw = (isWhole: boolean) => unknown;

/** Milliseconds of drawing without a pause: a frame is not held up, whatever the browser thinks there is time for. */
const SLICE = 10;

/**
 * Draws a long view in time. What is seen first is drawn at once. The other pieces are drawn whole as soon as the browser takes
 * them for near the window (each stands alone in an element with `content-visibility: auto`), and when the page has nothing else
 * to do; so after a moment everything is on the page, wherever the reader has been.
 */
export class InTime implements ReactiveController {
  readonly #waiting = new Map<Element, Piece>();
  #isPlanned = false;

  /** `drawn`: called when pieces near the window, or the last of all, have been drawn. */
  constructor(
    private readonly host: Host,
    private readonly drawn: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.addEventListener('contentvisibilityautostatechange', this.#near, { capture: true });
    addEventListener('beforeprint', this.#finish);
  }

  hostDisconnected(): void {
    this.host.renderRoot.removeEventListener('contentvisibilityautostatechange', this.#near, { capture: true });
    removeEventListener('beforeprint', this.#finish);
  }

  /** `changes`: what the piece hangs on; while these stay the same it is left alone. `isDue`: draw it whole at once. */
  piece(changes: readonly unknown[], isDue: boolean, draw: Draw): DirectiveResult {
    return piece(this, changes, isDue, draw);
  }

  /** Draws whatever is still to be drawn. */
  finish(): void {
    for (const waiting of [...this.#waiting.values()]) waiting.finish();
  }

  /** For pieces: the one in `element` is to be drawn whole some time. */
  await(element: Element, waiting: Piece): void {
    this.#waiting.set(element, waiting);
    if (!this.#isPlanned) this.#plan();
  }

  forget(element: Element): void {
    this.#waiting.delete(element);
  }

  readonly #finish = (): void => this.finish();

  readonly #near = (event: Event): void => {
    const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent;
    const waiting = skipped ? undefined : this.#waiting.get(target as Element);
    if (!waiting) return;
    waiting.finish();
    this.drawn();
  };

  #plan(): void {
    this.#isPlanned = true;
    whenIdle(() => {
      this.#isPlanned = false;
      this.#work();
    });
  }

  #work(): void {
    const began = performance.now();
    for (const waiting of this.#waiting.values()) {
      if (performance.now() - began > SLICE) return this.#plan();
      waiting.finish();
    }
    if (this.host.isConnected) this.drawn();
  }
}

/** Once what is there is painted. Not every browser tells when it is idle. */
function whenIdle(work: () => void): void {
  requestAnimationFrame(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work)));
}

class Piece extends AsyncDirective {
  #inTime: InTime | null = null;
  #element: Element | null = null;
  #changes: readonly unknown[] | null = null;
  #draw: Draw = () => noChange;
  #isWhole = false;

  override render(_: InTime, _changes: readonly unknown[], _isDue: boolean, draw: Draw): unknown {
    return draw(true);
  }

  override update(part: ChildPart, [inTime, changes, isDue, draw]: [InTime, readonly unknown[], boolean, Draw]): unknown {
    const isSame = this.#changes?.every((change, at) => change === changes[at]) ?? false;
    if (isSame && (this.#isWhole || !isDue)) return noChange;
    [this.#inTime, this.#element, this.#changes, this.#draw] = [inTime, part.parentNode as Element, changes, draw];
    this.#isWhole ||= isDue;
    if (this.#isWhole) inTime.forget(this.#element);
    else inTime.await(this.#element, this);
    return draw(this.#isWhole);
  }

  finish(): void {
    this.#isWhole = true;
    this.#inTime!.forget(this.#element!);
    this.setValue(this.#draw(true));
  }

  protected override disconnected(): void {
    if (this.#element) this.#inTime?.forget(this.#element);
  }

  protected override reconnected(): void {
    if (!this.#isWhole && this.#element) this.#inTime?.await(this.#element, this);
  }
}

const piece = directive(Piece);
