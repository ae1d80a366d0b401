import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryRequest } from '../state/requests.ts';
import { isTyping, type Stroke } from './keys.ts';

/** Undo and redo as everywhere: Ctrl or Cmd with Z, with Shift for redo, or Ctrl with Y. */
export function historyStroke({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Stroke): HistoryRequest['way'] | null {
  if (ctrlKey === metaKey || altKey || isComposing) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** Hears the strokes anywhere on the page but in a field, where they belong to what is being typed. */
export class HistoryKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly ask: (request: HistoryRequest) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#hear);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#hear);
  }

  #hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.composedPath())) return;
    const way = historyStroke(event);
    if (!way) return;
    event.preventDefault();
    this.ask(new HistoryRequest(way));
  };
}
