import { beforeAll, describe, expect, it } from 'vitest';
import { scalesFor } from '../../src/cli/fit.ts';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';
import type { ReportChoices } from '../../src/report/contents/choices.ts';
import { useLanguage } from '../../src/words/language.ts';
import { seedInputs } from '../seeds.ts';
import { fitted, printed, seedComparison } from './print.ts';
import type { ReadPage } from './read-pdf.ts';

/** Points that the margins take. */
const HEAD = 62;
const FOOT = 60;

/** How far down a page is filled, 0 to 1. */
function filled({ texts, height }: ReadPage): number {
  const lowest = Math.min(...texts.map(({ y }) => y).filter((y) => y >= FOOT));
  return (height - HEAD - lowest) / (height - HEAD - FOOT);
}

let seeds: Comparison;
let two: Comparison;

beforeAll(async () => {
  await useLanguage('en');
  [seeds, two] = [await seedComparison(), await compare(seedInputs().slice(0, 2))];
});

describe('no page of a PDF is mostly white', () => {
  it.each<Partial<ReportChoices>>([
    {},
    { paper: 'Letter' },
    { extent: 'compact' },
    { extent: 'compact', paper: 'Letter' },
    { largePrint: true },
    { base: 1 },
  ])('of the five samples, with %o', async (choices) => {
    for (const [at, page] of (await fitted(seeds, choices)).pages.entries()) expect(filled(page), `page ${at + 1}`).toBeGreaterThan(0.5);
  });

  it.each<Partial<ReportChoices>>([{}, { paper: 'Letter' }, { extent: 'compact' }, { extent: 'compact', paper: 'Letter' }])('of two articles, with %o', async (choices) => {
    for (const [at, page] of (await fitted(two, choices)).pages.entries()) expect(filled(page), `page ${at + 1}`).toBeGreaterThan(0.5);
  });

  it('but the last one, where a browser prints it by itself', async () => {
    for (const page of (await printed(two, { paper: 'Letter' })).pages.slice(0, -1)) expect(filled(page)).toBeGreaterThan(0.5);
  });
});

describe('the size of type', () => {
  it('changes by a few parts in a hundred, the least first', () => {
    const scales = scalesFor(15.2, true);
    expect(scales.length).toBeGreaterThan(2);
    for (const scale of scales) expect(Math.abs(1 - scale)).toBeLessThan(0.121);
    expect(scales).toEqual(scales.toSorted((x, y) => Math.abs(1 - x) - Math.abs(1 - y)));
  });

  it('becomes no smaller in large print, and grows no further than that where a text is short', () => {
    expect(Math.min(...scalesFor(15.2, false))).toBeGreaterThan(1);
    expect(Math.max(...scalesFor(1.1, true))).toBe(1.12);
  });
});
