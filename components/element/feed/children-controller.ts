import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells of every change to the elements inside the host, their attributes and their text; once for many at a time. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver | null;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver((records) => {
      if (records.some((record) => record.target !== host || record.type === 'childList')) changed();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
