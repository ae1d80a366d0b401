import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lightness in OKLCH from which text stands on a dark ground: pure red (0.63) and the greys of small print (0.68) are text of white pages too. */
const LIGHT_TEXT = 0.7;

/**
 * Tells whether the page around has light text on a dark ground, whatever way it came by it: its colour scheme, a class, a
 * style sheet of its own. The colour that text has at the host decides; the styles of the host give it as `column-rule-color`, which nothing else uses.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #found: (isDark: boolean) => void;
  #system: MediaQueryList | null = null;
  #page: MutationObserver | null = null;
  #size: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, found: (isDark: boolean) => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  hostConnected(): void {
    this.#system = matchMedia('(prefers-color-scheme: dark)');
    this.#system.addEventListener('change', this.#look);
    this.#page = new MutationObserver(this.#look);
    for (const root of [document.documentElement, document.body]) this.#page.observe(root, { attributes: true });
    // A host that comes into sight, in a tab or a dialog, may do so on another ground.
    this.#size = new ResizeObserver(this.#look);
    this.#size.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#system?.removeEventListener('change', this.#look);
    this.#page?.disconnect();
    this.#size?.disconnect();
  }

  readonly #look = (): void => {
    const lightness = /^oklch\(\s*([\d.]+)/.exec(getComputedStyle(this.#host).columnRuleColor)?.[1];
    this.#found(Number(lightness ?? 0) > LIGHT_TEXT);
  };
}
