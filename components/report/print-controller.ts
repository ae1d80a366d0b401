import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../../src/report/contents/report.ts';
import { PrintSheet } from './print-sheet.ts';

/** Faces that a page may not have drawn before it is printed; the browser does not wait for them then. */
const FACES = ['400 10pt "Report Serif"', '600 10pt "Report Serif"', 'italic 400 10pt "Report Serif"', '400 8pt "Report Sans"', '600 8pt "Report Sans"'];

/** Puts the report in the place of the page whenever it is printed, by whatever key or menu. */
export class PrintController implements ReactiveController {
  readonly #sheet = new PrintSheet();
  readonly #printed = matchMedia('print');

  /** `reportNow` gives what is to be printed, or null for the page as it is. */
  constructor(host: ReactiveControllerHost, private readonly reportNow: () => Report | null) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#put);
    addEventListener('afterprint', this.#take);
    this.#printed.addEventListener('change', this.#follow);
    for (const face of FACES) void document.fonts.load(face);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#put);
    removeEventListener('afterprint', this.#take);
    this.#printed.removeEventListener('change', this.#follow);
    this.#sheet.take();
  }

  readonly #put = () => {
    const report = this.reportNow();
    if (report) this.#sheet.put(report);
  };

  readonly #take = () => this.#sheet.take();

  /** Browsers and tools that show the page as it would be printed do not always tell of printing. */
  readonly #follow = ({ matches }: MediaQueryListEvent) => {
    if (!matches) this.#take();
    else if (!this.#sheet.isPut) this.#put();
  };
}
