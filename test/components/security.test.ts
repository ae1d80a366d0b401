import fc from 'fast-check';
import type { LitElement } from 'lit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FIRST_STATE } from '../../components/state/view-state.ts';
import { compare } from '../../src/compare.ts';
import type { ArticleInput, Comparison } from '../../src/model.ts';
import { BadComparisonError } from '../../src/save/check.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { place } from './app-helpers.ts';
import { emptyStorage, openApp } from './keeping-helpers.ts';

const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><b>bold</b>{{7*7}}${7*7}';
const VIEWS = ['sd-side-by-side', 'sd-all-sources', 'sd-quotes', 'sd-linear'] as const;

const hostile = (index: number): ArticleInput => ({
  source: `${MARKUP}${index}.txt`,
  given: { publisher: `Paper ${index} ${MARKUP}`, published: '2024-05-01' },
  text: `Ferry ${MARKUP} runs again\n\nThe ferry runs again since Monday. “It uses ${MARKUP} half the fuel,” said Olga Brandt. ${300 + index} people crossed.\n\nOnly paper ${index} tells ${MARKUP} this of the harbour.`,
});

/** Everything on the page, through all shadow roots. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const harmful = () =>
  [...elementsIn(document.body)].filter(
    (element) => element.matches('script, img, iframe, object, embed, b[data-x]') || element.getAttributeNames().some((name) => name.startsWith('on')),
  );

beforeEach(emptyStorage);
afterAll(emptyStorage);

describe('markup in articles', () => {
  it.each(['side-by-side', 'all-sources', 'quotes', 'linear', 'articles'])('stays text in %s', async (view) => {
    await openApp(`#view=${view}`, { samples: () => Promise.resolve([hostile(0), hostile(1)]) });
    await expect.element(page.getByText('onerror').first()).toBeInTheDocument();
    expect(harmful()).toEqual([]);
    expect((globalThis as { ran?: number }).ran).toBeUndefined();
  });
});

describe('a saved comparison that was made to do harm', () => {
  let saved: string;
  beforeAll(async () => void (saved = saveComparison(await compare([hostile(0), hostile(1), hostile(2)]))));

  const STRINGS = ['', MARKUP, '__proto__', 'constructor', 'toString', '\ud800', '\u202eright\u202c', 'javascript:alert(1)', 'x'.repeat(5000), '9999-99-99', '2024'];
  const NUMBERS = [0, 1, 2, 5, 40, 0.5];

  type Holder = Record<string | number, unknown>;
  const pathsIn = (value: unknown, at: string[] = []): string[][] =>
    typeof value !== 'object' || value === null ? [at] : [at, ...Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...at, name]))];

  /** The saved form with something else at one place, if it can be opened like that. */
  function tampered(path: readonly string[], text: string, number: number, list: 'empty' | 'reversed' | 'doubled'): Comparison | null {
    const copy = JSON.parse(saved) as Holder;
    const holder = path.slice(0, -1).reduce<Holder>((object, step) => object[step] as Holder, copy);
    const before = holder[path.at(-1)!];
    const lists = { empty: [], reversed: Array.isArray(before) ? before.toReversed() : [], doubled: Array.isArray(before) ? [...(before as unknown[]), ...(before as unknown[])] : [] };
    holder[path.at(-1)!] = typeof before === 'string' || before === null ? text : typeof before === 'number' ? number : typeof before === 'boolean' ? !before : Array.isArray(before) ? lists[list] : before;
    try {
      return openComparison(JSON.stringify(copy));
    } catch (fault) {
      if (fault instanceof BadComparisonError) return null;
      throw fault;
    }
  }

  it.each(VIEWS)('is shown by %s as text or was refused before', async (name) => {
    const paths = pathsIn(JSON.parse(saved)).filter((path) => path.length > 1);
    const change = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...STRINGS), fc.constantFrom(...NUMBERS), fc.constantFrom('empty', 'reversed', 'doubled'));
    const host = place();
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(change, fc.nat(2), async ([path, text, number, list], left) => {
        const comparison = tampered(path, text, number, list as 'empty');
        if (!comparison || comparison.articles.length < 3) return;
        shown++;
        const view = document.createElement(name) as LitElement & { comparison: Comparison; state: typeof FIRST_STATE };
        view.comparison = comparison;
        view.state = { ...FIRST_STATE, left, right: (left + 1) % 3, view: 'side-by-side' };
        host.replaceChildren(view);
        await view.updateComplete;
        expect(harmful()).toEqual([]);
      }),
      { seed: 20171111, numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(20);
    expect((globalThis as { ran?: number }).ran).toBeUndefined();
  });
});
