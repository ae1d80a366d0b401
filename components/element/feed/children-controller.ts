import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Attributes that say something of an article or of where it is. */
const TELLING = ['data-outlet', 'data-title', 'data-published', 'data-url', 'lang', 'title', 'href', 'hreflang', 'hidden'];

/** Tells of every change to the elements that feed the host, their text and what they say of it; once for many at a time. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver | null;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    const look = (records: readonly MutationRecord[]) => records.some((record) => concerns(host, record)) && changed();
    this.#observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(look);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true, subtree: true, characterData: true, attributeFilter: TELLING });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** What has a slot of its own, a heading or a footer, is no food. */
function concerns(host: HTMLElement, { target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target === host) return [...addedNodes, ...removedNodes].some(isFood);
  return isFood([...host.children].find((child) => child.contains(target)));
}

function isFood(node: Node | undefined): boolean {
  return node instanceof Element && !node.hasAttribute('slot');
}
