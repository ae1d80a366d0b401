import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryRequest } from '../state/requests.ts';
import { commandOf, historyStroke, isTyping, type Command } from './keys.ts';

/**
 * Hears undo, redo and single keys anywhere on the page, except in a field, where they belong to what is being typed.
 * Single keys can be turned off.
 */
export class KeyStrokes implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly isOn: () => boolean,
    private readonly perform: (command: Command) => void,
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
    if (way) {
      event.preventDefault();
      this.ask(new HistoryRequest(way));
    } else this.#hearSingle(event);
  };

  /** Escape is no letter: it can always be pressed. */
  #hearSingle(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || (command.do !== 'back' && !this.isOn())) return;
    if (command.do !== 'back') event.preventDefault();
    this.perform(command);
  }
}
