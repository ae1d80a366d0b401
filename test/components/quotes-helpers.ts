import axe from 'axe-core';
import { css, html, LitElement } from 'lit';
import '../../components/quotes/quotes.ts';
import type { QuotesElement } from '../../components/quotes/quotes.element.ts';
import { tokens } from '../../components/shared/tokens.styles.ts';
import { ShowRequest } from '../../components/state/requests.ts';
import { FIRST_STATE, type ViewState } from '../../components/state/view-state.ts';
import type { Comparison } from '../../src/model.ts';

/** Stands for the app: it gives the tokens, and does what the view asks for. */
class TestPage extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        container: app / inline-size;
        background: var(--ground);
      }
    `,
  ];
  override render() {
    return html`<h1 hidden>Test</h1><slot></slot>`;
  }
}
customElements.define('quotes-test-page', TestPage);

/** The view on a page of its own; every request is noted and carried out. */
export class Mounted {
  /** What the view asked for, oldest first. */
  readonly asked: Partial<ViewState>[] = [];

  constructor(
    readonly page: HTMLElement,
    readonly view: QuotesElement,
  ) {
    page.addEventListener(ShowRequest.type, (event) => {
      const { change } = event as ShowRequest;
      this.asked.push(change);
      view.state = { ...view.state, ...change };
    });
  }

  all(selector: string): HTMLElement[] {
    return [...this.view.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  }

  /** Ids of what is drawn, in the order of the page. */
  get items(): string[] {
    return this.all('[data-item]').map(({ dataset }) => dataset['item']!);
  }

  async show(change: Partial<ViewState>): Promise<void> {
    this.view.state = { ...this.view.state, ...change };
    await this.view.updateComplete;
  }

  async click(element: HTMLElement): Promise<void> {
    element.click();
    await this.view.updateComplete;
  }

  /** Waits until so many requests were sent: a way into the articles takes two. */
  async requests(count: number): Promise<Partial<ViewState>[]> {
    while (this.asked.length < count) await new Promise((resolve) => setTimeout(resolve));
    return this.asked;
  }

  /** What the accessibility audit finds fault with: rule and place, empty when clean. */
  async audit(): Promise<string[]> {
    const { violations } = await axe.run(this.page, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`));
  }
}

export async function mount(comparison: Comparison, state: Partial<ViewState> = {}, theme: 'light' | 'dark' = 'light'): Promise<Mounted> {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const page = document.createElement('quotes-test-page');
  page.dataset['theme'] = theme;
  const view = document.createElement('sd-quotes');
  Object.assign(view, { comparison, state: { ...FIRST_STATE, view: 'quotes', ...state } });
  const mounted = new Mounted(page, view);
  page.append(view);
  document.body.append(page);
  await view.updateComplete;
  return mounted;
}

/** The words of an element as a screen reader has them, white space drawn together. */
export function wordsIn(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
