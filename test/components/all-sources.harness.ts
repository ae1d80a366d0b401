import { css, html, LitElement } from 'lit';
import axe from 'axe-core';
import '../../components/all-sources/all-sources.ts';
import type { AllSourcesElement } from '../../components/all-sources/all-sources.element.ts';
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
      }
    `,
  ];
  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('all-sources-test-page', TestPage);

export interface Mounted {
  readonly view: AllSourcesElement;
  /** What the view asked for, oldest first. */
  readonly asked: Partial<ViewState>[];
}

/** The view on a page of its own; every request is noted and carried out. */
export async function mount(comparison: Comparison, state: Partial<ViewState> = {}, theme: 'light' | 'dark' = 'light'): Promise<Mounted> {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const page = document.createElement('all-sources-test-page');
  page.dataset['theme'] = theme;
  const view = document.createElement('sd-all-sources');
  Object.assign(view, { comparison, state: { ...FIRST_STATE, view: 'all-sources', ...state } });
  const asked: Partial<ViewState>[] = [];
  page.addEventListener(ShowRequest.type, (event) => {
    const { change } = event as ShowRequest;
    asked.push(change);
    view.state = { ...view.state, ...change };
  });
  page.append(view);
  document.body.append(page);
  await settled(view);
  return { view, asked };
}

/** Waits until the view and all elements in it are drawn. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  const inside = [...element.renderRoot.querySelectorAll('*')].filter((child): child is LitElement => child instanceof LitElement);
  await Promise.all(inside.map(settled));
}

/** All elements that match, through every shadow root, in the order of the page. */
export function all<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as E] : []),
    ...(element.shadowRoot ? all<E>(element.shadowRoot, selector) : []),
  ]);
}

export function one<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const [found] = all<E>(root, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The words of an element as a screen reader has them, white space drawn together. */
export function wordsIn(element: Element): string {
  return heard(element).replace(/\s+/g, ' ').trim();
}

/** A label stands for what it is on; ornaments say nothing. */
function heard(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const label = node.matches('td') ? node.getAttribute('aria-label') : null;
  return label ? ` ${label} ` : [...node.childNodes].map(heard).join('');
}

/** What the accessibility audit finds fault with: rule and place, empty when clean. */
export async function audit(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}
