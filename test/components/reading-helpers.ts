import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/all-sources/all-sources.ts';
import '../../components/app/app.ts';
import '../../components/classroom/classroom.ts';
import '../../components/linear/linear.ts';
import '../../components/quotes/quotes.ts';
import '../../components/search/search.ts';
import '../../components/side-by-side/side-by-side.ts';
import type { AppElement } from '../../components/app/app.element.ts';
import type { Comparison } from '../../src/model.ts';
import type { View } from '../../components/state/view-state.ts';
import { ports } from './app-helpers.ts';
import { comparisonOf } from './side-by-side-helpers.ts';

/** Three articles with a mark, a set-aside line, a gap, a remark told by all and one passage. */
export const THREE: Comparison = {
  ...comparisonOf([
    'headline: 1~ The [old] bridge opens.\nfurniture: Bridge news.\n2= The café stays.\nNobody spoke. Nobody sang.',
    'headline: 1~ The [new] bridge opens.\n2= The café stays.',
    'headline: A bridge elsewhere.',
  ]),
  passages: [{ readings: [{ article: 0, sentences: [0] }, { article: 1, sentences: [0] }], label: 'bridge' }],
};

export const READING = ['side-by-side', 'all-sources', 'quotes', 'linear'] as const satisfies readonly View[];

/** The app with three articles, at an address. */
export async function openApp(hash: string, compared: Comparison = THREE): Promise<AppElement> {
  history.replaceState(null, '', hash || location.pathname + location.search);
  const app = document.createElement('sd-app');
  app.ports = ports({ compare: () => Promise.resolve(compared) });
  document.body.style.margin = '0';
  document.body.replaceChildren(app);
  await expect.poll(() => app.shadowRoot?.querySelector('main > *')).toBeTruthy();
  return app;
}

export function viewIn(app: AppElement): HTMLElement {
  return app.shadowRoot!.querySelector<HTMLElement>('main > :not(h1)')!;
}

/** Every element in the shadow roots of `root` that matches. */
export function deep(root: ParentNode, selector: string): HTMLElement[] {
  const own = [...root.querySelectorAll<HTMLElement>(selector)];
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot, selector) : []));
  return [...own, ...inside];
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key);
}
