import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model.ts';
import { OptionsRequest } from '../../components/state/requests.ts';
import '../../components/shared/sureness.ts';
import type { SurenessElement } from '../../components/shared/sureness.element.ts';
import { comparisonOf, pageOf } from './side-by-side-helpers.ts';

const TEXTS = ['1= Rain fell. 2= Trains stopped. Nobody slept.', '1= Rain fell. 2^ No train ran. Many woke.'];

/** Two articles with a link for each score, compared at `threshold`. */
function compared(threshold: number, ...scores: number[]): Comparison {
  const comparison = comparisonOf(TEXTS);
  const [alignment] = comparison.alignments;
  const links = scores.map((score, at) => ({ ...alignment!.links[at]!, score }));
  return { ...comparison, options: { threshold }, alignments: [{ ...alignment!, links }] };
}

let element: SurenessElement;
let asked: OptionsRequest[];
const text = (selector: string) => element.renderRoot.querySelector(selector)!.textContent.trim();
const select = () => element.renderRoot.querySelector('select')!;

async function show(comparison: Comparison): Promise<void> {
  element.comparison = comparison;
  await element.updateComplete;
}

describe('the choice how sure a match must be', () => {
  beforeEach(async () => {
    const host = document.createElement('main');
    element = document.createElement('sd-sureness');
    Object.assign(element, { left: 0, right: 1 });
    asked = [];
    host.addEventListener(OptionsRequest.type, (event) => void asked.push(event as OptionsRequest));
    host.append(element);
    document.body.replaceChildren(host);
    await show(compared(0.49, 0.9, 0.6));
  });

  it('passes the accessibility audit', async () => {
    const { violations } = await axe.run(element, { rules: { 'landmark-one-main': { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it('is a native choice with a name and a meaning', () => {
    expect(select().labels[0]!.textContent).toBe('How sure must a match be?');
    expect(select().value).toBe('balanced');
    expect(text(`#${select().getAttribute('aria-describedby')!}`)).toBe('About as many wrong matches as missed ones.');
  });

  it.each([
    ['possible', { threshold: 0.25 }],
    ['balanced', {}],
    ['strong', { threshold: 0.8 }],
  ])('asks for %s', (choice, options) => {
    select().value = choice;
    select().dispatchEvent(new Event('change'));
    expect(asked.map((request) => request.options)).toEqual([options]);
  });

  it('counts the matches, and those that are only possible', () => {
    expect(text('.count')).toBe('2 matches');
    expect(text('.count + p')).toBe('1 of them is only possible, under 80 %: marked\u00a0?');
  });

  it('says how many came and went once it was compared anew', async () => {
    await show(compared(0.8, 0.9));
    expect([select().value, text('.count')]).toEqual(['strong', '1 match, 1 gone']);
    await show(compared(0.25, 0.9, 0.6));
    expect(text('.count')).toBe('2 matches, 1 new');
    await show(compared(0.49, 0.9, 0.6));
    expect(text('.count')).toBe('2 matches, none new, none gone');
  });

  it('sets nothing against other articles', async () => {
    await show({ ...comparisonOf([TEXTS[1]!, TEXTS[0]!]), options: { threshold: 0.8 } });
    expect(text('.count')).toBe('2 matches');
  });
});

describe('a possible match', () => {
  it('has a question mark in the margin and in the inspector, with its score, and a line of dots', async () => {
    const page = await pageOf(compared(0.49, 0.9, 0.6));
    const lines = comparisonOf(['1= Rain fell.\n2= Trains stopped.', '1= Rain fell.\n2^ No train ran.']);
    const [alignment] = lines.alignments;
    page.root.comparison = { ...lines, alignments: [{ ...alignment!, links: alignment!.links.map((link, at) => ({ ...link, score: [0.9, 0.6][at]! })) }] };
    await page.settled();
    const references = page.all('.column.left .reference').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(references).toEqual(['told in Paper B at B1', 'told in Paper B at B2? (possible match)']);
    const ribbons = [...page.inside('sd-ribbons').querySelectorAll('.ribbon')].map(({ classList }) => classList.contains('possible'));
    expect(ribbons.sort()).toEqual([false, true]);
    await page.click(page.sentence('left', 1));
    const inspector = page.inside('sd-inspector').textContent.replace(/\s+/g, ' ');
    expect(inspector).toContain('Same words?, 50% same words');
    expect(inspector).toContain('Possible match, 60% likely.');
  });
});
