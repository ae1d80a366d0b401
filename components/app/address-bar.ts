import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatAddress, parseAddress, type Address } from './address.ts';
import type { Snapshot } from './snapshot.ts';

/** Keeps the page's address in step with what is shown: another view is a step in the history, everything else is not. */
export class AddressBar implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly goTo: (address: Address) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  get address(): Address {
    return parseAddress(location.hash);
  }

  write({ state, origin, options }: Snapshot): void {
    const next = formatAddress(state, origin, options);
    if (next === location.hash) return;
    const before = this.address.view;
    if (before !== undefined && before !== state.view) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  }

  #read = (): void => this.goTo(this.address);
}
