import type { Report } from '../../src/report/contents/report.ts';
import { reportBody } from '../../src/report/html/body.ts';
import { reportStyles } from '../../src/report/html/styles.ts';
import { built } from './build.ts';

/** The report alone is printed; on screen nothing of it is seen. */
const ALONE = `
body > :not(.report) { display: none !important; }
body > .report { display: block; }
`;

/**
 * A report beside the app, in the page itself: running heads are rules of the page's own style sheets, and no shadow root
 * can have them. It is there only while the page is printed.
 */
export class PrintSheet {
  #put: { readonly page: HTMLElement; readonly sheet: CSSStyleSheet; readonly title: string } | null = null;

  get isPut(): boolean {
    return this.#put !== null;
  }

  put(report: Report): void {
    this.take();
    const page = built(reportBody(report)) as HTMLElement;
    page.hidden = true;
    const sheet = new CSSStyleSheet({ media: 'print' });
    sheet.replaceSync(reportStyles(report) + ALONE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(page);
    this.#put = { page, sheet, title: document.title };
    document.title = report.title;
  }

  take(): void {
    if (!this.#put) return;
    const { page, sheet, title } = this.#put;
    page.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    document.title = title;
    this.#put = null;
  }
}
