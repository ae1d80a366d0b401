import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Snapshot } from '../app/snapshot.ts';
import { AddRequest } from '../state/requests.ts';
import type { View } from '../state/view-state.ts';
import { Keeper } from './keeper.ts';
import { KeepingKeys } from './keys.ts';
import { isLink } from './link.ts';
import { KEEPING_REQUESTS } from './requests.ts';
import { isUnsaved } from './work.ts';

/** Joins keeping to the app: its requests and keys, files that hold comparisons, links in the address, and the warning before leaving. */
export class KeepingController implements ReactiveController {
  readonly keeper: Keeper;
  /** A link that is to be opened once the app stands. */
  #link: string | null = null;
  #view: View | null = null;
  #begun!: () => void;
  /** Resolves once the app stands: what is handed in before that waits for it. */
  readonly #beginning = new Promise<void>((resolve) => (this.#begun = resolve));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly snapshot: () => Snapshot,
    private readonly ask: (request: Event) => void,
  ) {
    host.addController(this);
    this.keeper = new Keeper({ get snapshot() { return snapshot(); }, ask, changed: () => host.requestUpdate() });
    new KeepingKeys(host, (request) => void this.keeper.ask(request));
    for (const { type } of KEEPING_REQUESTS) host.addEventListener(type, (request) => void this.keeper.ask(request));
    // Made before the app hears requests itself, so that this comes first; whoever is nearer to the reader has heard it by then.
    host.addEventListener(AddRequest.type, this.#takeOutSaved);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
    addEventListener('hashchange', this.#openLink);
    if (isLink(location.hash)) this.#link = takenFromAddress();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('hashchange', this.#openLink);
  }

  /** What is done was said; in another view it is no news. */
  hostUpdated(): void {
    const snapshot = this.snapshot();
    this.keeper.recovering.follow(snapshot);
    if (snapshot.state.view !== this.#view) this.keeper.lines.putAway('done');
    this.#view = snapshot.state.view;
  }

  /** Opens what the address names of the shelf; false where it names nothing, or nothing that is there. */
  async reopen(id: string | undefined): Promise<boolean> {
    return id !== undefined && (await this.keeper.opening.fromShelf(id));
  }

  /** Once the app stands: the link that it was opened with, and what other pages have left behind. */
  async begin(): Promise<void> {
    this.#begun();
    if (this.#link !== null) await this.keeper.opening.fromLink(this.#link);
    this.#link = null;
    await this.keeper.recovering.offer();
  }

  template(newVersion: (() => void) | null): TemplateResult {
    const { open, lines } = this.keeper;
    return html`<sd-keeping .keeper=${this.keeper} .snapshot=${this.snapshot()} .open=${open} .lines=${lines.all} .newVersion=${newVersion}></sd-keeping>`;
  }

  #takeOutSaved = (request: Event): void => {
    request.stopImmediatePropagation();
    void this.#add(request as AddRequest);
  };

  /** A saved comparison among files is opened; the others are articles, as before. */
  async #add(request: AddRequest): Promise<void> {
    await this.#beginning;
    if (typeof request.added === 'string') return this.ask(request);
    const others = await this.keeper.opening.fromFiles(request.added);
    if (others.length > 0) this.ask(new AddRequest(others));
  }

  #openLink = (): void => {
    if (!isLink(location.hash)) return;
    const link = takenFromAddress();
    this.host.requestUpdate();
    void this.keeper.opening.fromLink(link);
  };

  /** What is kept nowhere else is lost with the page. */
  #warn = (event: BeforeUnloadEvent): void => {
    if (isUnsaved(this.snapshot())) event.preventDefault();
  };
}

/** The link leaves the address: what it brought may soon be changed, and is then something else. */
function takenFromAddress(): string {
  const link = location.hash;
  history.replaceState(null, '', '#view=start');
  return link;
}
