import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commandOf, isTyping, type Command } from './keys.ts';

/** Hears single keys anywhere on the page, except while the reader types or when they are turned off. */
export class KeyStrokes implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly isOn: () => boolean,
    private readonly perform: (command: Command) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#hear);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#hear);
  }

  /** Escape is no letter: it can always be pressed. */
  #hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.composedPath())) return;
    const command = commandOf(event);
    if (!command || (command.do !== 'back' && !this.isOn())) return;
    if (command.do !== 'back') event.preventDefault();
    this.perform(command);
  };
}
