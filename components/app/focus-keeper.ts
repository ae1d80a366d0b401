import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus from getting lost: a button that goes once it is pressed, is disabled by what it did, or comes to stand
 * elsewhere, would leave a reader without a pointer at the top of the page, or nowhere.
 */
export class FocusKeeper implements ReactiveController {
  /** What had the focus last; null once the reader has left it. */
  #last: Element | null = null;
  /** Frames in which it is still looked at. */
  #frames = 0;

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

  #hear = (event: Event): void => {
    const focused = focusedIn(document);
    if (isLeaving(event)) this.#last = null;
    else if (focused !== document.body) this.#last = focused;
    this.#check();
  };

  /** From the next frame on, as long as what an event led to is being drawn: a view draws long articles in parts. */
  #check(): void {
    const isLooking = this.#frames > 0;
    this.#frames = FRAMES;
    if (!isLooking) requestAnimationFrame(this.#look);
  }

  readonly #look = (): void => {
    this.#frames = this.#last ? this.#frames - 1 : 0;
    if (this.#frames > 0) requestAnimationFrame(this.#look);
    const last = this.#last;
    if (!last || focusedIn(document) !== document.body) return;
    this.#last = null;
    this.rescue();
  };
}

/** About a second: after it, a view has drawn what the reader is at. */
const FRAMES = 60;

/** What moves the focus or takes its place away. Events of the focus itself do not leave the shadow root they are in. */
const EVENTS = ['pointerdown', 'keydown', 'keyup', 'click'];

/** The reader takes the focus elsewhere, perhaps to nothing or out of the page; where it has come to, the next event tells. */
function isLeaving(event: Event): boolean {
  return event.type === 'pointerdown' || (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Tab');
}

/** The element that has the focus, inside whatever shadow roots; the body where none has. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): Element {
  return activeElement?.shadowRoot?.activeElement ? focusedIn(activeElement.shadowRoot) : activeElement ?? document.body;
}

/** Whether the focus may go along with a step: it is on nothing that can be pressed, or on what the reader comes from. */
export function followsSteps(focused: Element): boolean {
  return focused === document.body || focused.matches('[tabindex="-1"]') || focused.closest('[aria-current="true"]') !== null;
}
