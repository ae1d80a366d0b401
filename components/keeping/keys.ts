import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OpenRequest, SaveRequest } from './requests.ts';

/**
 * Ctrl or Cmd with S and O save and open, as everywhere; with Shift S asks where to. They are heard before anything else on
 * the page, so that the browser never saves its own page instead.
 */
export class KeepingKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly ask: (request: Event) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#hear, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#hear, { capture: true });
  }

  #hear = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key !== 's' && (key !== 'o' || event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) this.ask(key === 's' ? new SaveRequest(event.shiftKey) : new OpenRequest());
  };
}
