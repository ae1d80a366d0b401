import type { LitElement, ReactiveController } from 'lit';
import type { Comparison } from '../../src/model.ts';
import type { ReportElement } from '../report/report.element.ts';
import { start as startWords } from '../../src/words/start.ts';
import { PrintRequest } from './requests.ts';
import type { Snapshot } from './snapshot.ts';

/** What is printed of the page at the moment; without a comparison the page prints as it is. */
export interface Printable {
  readonly comparison: Comparison | null;
  readonly base: number;
  readonly title: string | null;
}

/**
 * The start page speaks of no comparison, and before a class has made its own marks nothing may show those of the tool: there
 * the page prints as it is.
 */
export function printableOf({ state, origin }: Snapshot, comparison: Comparison | null): Printable {
  return {
    comparison: state.view === 'start' || state.classroom.marking === 'own' ? null : comparison,
    base: state.base,
    title: origin === 'samples' ? startWords.sampleName : null,
  };
}

/** A page that is idle has time to make ready for printing; at the latest after this many milliseconds. */
const IDLE_WITHIN = 2000;

/** Keeps the report of the page at hand. What prints it is loaded once there is something to print. */
export class Reporting implements ReactiveController {
  #element: Promise<ReportElement> | null = null;

  constructor(private readonly host: LitElement, private readonly printable: () => Printable) {
    host.addController(this);
    host.addEventListener(PrintRequest.type, () => void this.#open());
  }

  hostUpdated(): void {
    if (this.#element) void this.#tell(this.#element);
    else if (this.printable().comparison) whenIdle(() => void this.#tell(this.#loaded()));
  }

  async #open(): Promise<void> {
    if (!this.printable().comparison) return print();
    const element = this.#loaded();
    await this.#tell(element);
    await (await element).updateComplete;
    (await element).show();
  }

  #loaded(): Promise<ReportElement> {
    this.#element ??= import('../report/report.ts').then(() => this.host.renderRoot.appendChild(document.createElement('sd-report')));
    return this.#element;
  }

  async #tell(loading: Promise<ReportElement>): Promise<void> {
    const element = await loading;
    const { comparison, base, title } = this.printable();
    Object.assign(element, { comparison, base, reportTitle: title });
    element.requestUpdate();
  }
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: IDLE_WITHIN });
  else setTimeout(work, IDLE_WITHIN);
}
