import { AddRequest } from '../state/requests.ts';
import type { KeepingHost } from './host.ts';
import { Lines } from './lines.ts';
import { Opening } from './opening.ts';
import { Recovering } from './recovering.ts';
import { ChooseFileRequest, OpenRequest, RecoveryRequest, SaveRequest, TakeRequest } from './requests.ts';
import { Saving } from './saving.ts';
import { Shelf } from './shelf.ts';

/** Whether the reader wants another comparison in place of unsaved work: asked, and answered. */
export interface Question {
  readonly name: string;
  readonly fromLink: boolean;
  readonly answer: (yes: boolean) => void;
}

/** What lies open of keeping: where to save, what to open, or a question. */
export type Open = { readonly dialog: 'save' } | { readonly dialog: 'open' } | { readonly dialog: 'replace'; readonly question: Question } | null;

/**
 * Keeps comparisons and opens them again: as the session does for articles, it takes requests and says what to show. What
 * is open is changed by the session alone.
 */
export class Keeper {
  readonly shelf: Shelf;
  readonly lines: Lines;
  readonly saving: Saving;
  readonly opening: Opening;
  readonly recovering: Recovering;
  #open: Open = null;

  constructor(private readonly host: KeepingHost, shelf = new Shelf()) {
    this.shelf = shelf;
    this.lines = new Lines(() => host.changed());
    this.saving = new Saving(host, shelf, this.lines);
    this.opening = new Opening(host, shelf, this.lines, (name, fromLink) => this.#mayReplace(name, fromLink));
    this.recovering = new Recovering(host, this.lines);
  }

  get open(): Open {
    return this.#open;
  }

  async ask(request: Event): Promise<void> {
    if (request instanceof SaveRequest && !this.#open) await this.#save(request.choose);
    if (request instanceof OpenRequest && !this.#open) this.show({ dialog: 'open' });
    if (request instanceof TakeRequest && (await this.opening.fromShelf(request.id))) this.show(null);
    if (request instanceof RecoveryRequest) await this.recovering.set(request.on);
    if (request instanceof ChooseFileRequest) await this.#chooseFile();
  }

  show(open: Open): void {
    this.#open = open;
    this.host.changed();
  }

  async #save(choose: boolean): Promise<void> {
    const { obstacle } = this.saving;
    if (obstacle) this.lines.say('trouble', { text: obstacle, urgent: true, actions: [] });
    else if (choose || !this.saving.hasPlace) this.show({ dialog: 'save' });
    else await this.saving.again();
  }

  async #chooseFile(): Promise<void> {
    this.show(null);
    const others = await this.opening.fromChoice();
    if (others.length > 0) this.host.ask(new AddRequest(others));
  }

  #mayReplace(name: string, fromLink: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (yes: boolean) => {
        this.show(null);
        resolve(yes);
      };
      this.show({ dialog: 'replace', question: { name, fromLink, answer } });
    });
  }
}
