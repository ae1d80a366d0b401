import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its host whether it is narrower than `limit`, in pixels of its own width, and when that changes. */
export class NarrowController implements ReactiveController {
  readonly #watch = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly limit: number,
    private readonly told: (isNarrow: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#watch.observe(this.host);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  /** Without a width it is not laid out: what was told stays. */
  #look(): void {
    const { width } = this.host.getBoundingClientRect();
    if (width > 0) this.told(width < this.limit);
  }
}
