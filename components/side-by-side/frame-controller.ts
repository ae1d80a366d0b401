import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Why a measurement is due: `layout`, things may have moved against each other; `scroll`, only the window has. */
export type Cause = 'layout' | 'scroll';

/**
 * Calls `measure` once in a frame, however many causes there were: after every update, on resize, when fonts arrive, on
 * scroll, and on every frame while something slides.
 */
export class FrameController implements ReactiveController {
  #cause: Cause | null = null;
  #frame = 0;
  #resized = new ResizeObserver(() => this.schedule('layout'));
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #measure: (cause: Cause) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, measure: (cause: Cause) => void) {
    this.#host = host;
    this.#measure = measure;
    host.addController(this);
  }

  hostConnected(): void {
    // Captured, because scrolling does not bubble, and any box around may be the one that scrolls.
    addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    addEventListener('resize', this.#moved);
    document.fonts.addEventListener('loadingdone', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#scrolled, { capture: true });
    removeEventListener('resize', this.#moved);
    document.fonts.removeEventListener('loadingdone', this.#moved);
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    this.schedule('layout');
  }

  /** Watches the sizes of elements that drawn things hang on. */
  watch(elements: Iterable<Element>): void {
    this.#resized.disconnect();
    for (const element of elements) this.#resized.observe(element);
  }

  schedule(cause: Cause): void {
    if (this.#cause !== 'layout') this.#cause = cause;
    if (this.#frame !== 0 || !this.#host.isConnected) return;
    this.#frame = requestAnimationFrame(() => {
      const due = this.#cause!;
      this.#frame = 0;
      this.#cause = null;
      this.#measure(due);
    });
  }

  /** Measures frame by frame until `element` has no transition left. */
  follow(element: Element): void {
    const next = () => {
      this.schedule('layout');
      if (element.getAnimations().length > 0) requestAnimationFrame(next);
    };
    next();
  }

  readonly #moved = () => this.schedule('layout');
  readonly #scrolled = () => this.schedule('scroll');
}
