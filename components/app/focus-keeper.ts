import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus from getting lost: a button that goes once it is pressed, or is disabled by what it did, would leave a
 * reader without a pointer at the top of the page, or nowhere.
 */
export class FocusKeeper implements ReactiveController {
  /** What had the focus last; null once the reader has left it for nothing. */
  #last: Element | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly rescue: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of EVENTS) this.host.addEventListener(event, this.#hear, { capture: true });
  }

  hostDisconnected(): void {
    for (const event of EVENTS) this.host.removeEventListener(event, this.#hear, { capture: true });
  }

  hostUpdated(): void {
    this.#check();
  }

  #hear = (): void => {
    const focused = focusedIn(document);
    if (focused !== document.body) this.#last = focused;
    this.#check();
  };

  /** In the next frame, when all that an event led to is drawn. */
  #check(): void {
    if (this.#last) requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    const last = this.#last;
    if (!last || focusedIn(document) !== document.body) return;
    this.#last = null;
    if (!canHaveFocus(last)) this.rescue();
  }
}

function canHaveFocus(element: Element): boolean {
  const isReachable = element.hasAttribute('tabindex') || (element as HTMLElement).tabIndex >= 0;
  return isReachable && element.checkVisibility() && !element.matches(':disabled');
}

/** What moves the focus or takes its place away. Events of the focus itself do not leave the shadow root they are in. */
const EVENTS = ['keydown', 'keyup', 'click'];

/** The element that has the focus, inside whatever shadow roots; the body where none has. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): Element {
  return activeElement?.shadowRoot?.activeElement ? focusedIn(activeElement.shadowRoot) : activeElement ?? document.body;
}

/** Whether the focus may go along with a step: it is on nothing that can be pressed, or on what the reader comes from. */
export function followsSteps(focused: Element): boolean {
  return focused === document.body || focused.matches('[tabindex="-1"]') || focused.closest('[aria-current="true"]') !== null;
}
