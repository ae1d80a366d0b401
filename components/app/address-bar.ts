import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatAddress, parseAddress, type Address } from './address.ts';
import { addressIds } from './address-ids.ts';
import { anchorOf } from './anchors.ts';
import type { ViewState } from '../state/view-state.ts';
import { currentComparison, type Snapshot } from './snapshot.ts';

/** The address of what is shown, or of another state of the same articles. */
export function addressOf(snapshot: Snapshot, state: ViewState = snapshot.state): string {
  const { entries, origin, options } = snapshot;
  const ids = addressIds(entries.map(({ input }) => input));
  const comparison = currentComparison(snapshot);
  const current = comparison && state.current !== null ? anchorOf(comparison, ids, state.current) : state.current;
  const { place } = snapshot.keptAs ?? {};
  return formatAddress({ ...state, current }, origin, options, ids, place?.where === 'shelf' ? place.id : undefined);
}

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

  write(snapshot: Snapshot): void {
    const { state } = snapshot;
    const next = addressOf(snapshot);
    if (next === location.hash) return;
    const before = this.address.view;
    if (before !== undefined && before !== state.view) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  }

  #read = (): void => this.goTo(this.address);
}
