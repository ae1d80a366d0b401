import { readFileSync } from 'node:fs';
import { compare } from '../../src/compare.ts';
import { fittedPdf } from '../../src/cli/fit.ts';
import { pdfOf } from '../../src/cli/pdf.ts';
import type { ArticleInput, Comparison } from '../../src/model.ts';
import type { ReportChoices } from '../../src/report/contents/choices.ts';
import { htmlReport } from '../../src/report/html/file.ts';
import { testBrowser } from '../../scripts/browser.mjs';
import { seedInputs } from '../seeds.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

let seeds: Promise<Comparison> | null = null;

export function seedComparison(): Promise<Comparison> {
  seeds ??= compare(seedInputs());
  return seeds;
}

/** The samples under the names that the app gives them. */
export function namedSeeds(): Promise<Comparison> {
  const manifest = JSON.parse(readFileSync(new URL('../../seeds/manifest.json', import.meta.url), 'utf8')) as { file: string; publisher: string }[];
  const named = new Map(manifest.map(({ file, publisher }) => [file, { publisher }]));
  return compare(seedInputs().map((input) => ({ ...input, given: named.get(input.source)! })));
}

export async function browserProgram(): Promise<string> {
  return process.env.TEST_BROWSER ?? ((await testBrowser()) as string);
}

/** The report as the command line prints it: in type of a size that leaves no last page mostly white. */
export async function fitted(comparison: Comparison, choices: Partial<ReportChoices> = {}): Promise<ReadPdf> {
  const settings = { browser: await browserProgram(), signal: new AbortController().signal, mayShrink: !choices.largePrint };
  return readPdf(await fittedPdf(htmlReport(comparison, choices), settings));
}

/** The report as a browser prints it. */
export async function printedBytes(comparison: Comparison, choices: Partial<ReportChoices> = {}): Promise<Uint8Array> {
  return pdfOf(htmlReport(comparison, choices), { browser: await browserProgram(), signal: new AbortController().signal });
}

export async function printed(comparison: Comparison, choices: Partial<ReportChoices> = {}): Promise<ReadPdf> {
  return readPdf(await printedBytes(comparison, choices));
}

/** `count` articles of one invented event: each leaves something out and says something in its own way. */
export function manyArticles(count: number): ArticleInput[] {
  const facts = Array.from({ length: 14 }, (_, fact) => `The council of district ${fact + 1} said that ${100 + fact * 7} houses near the old harbour were flooded on Monday night.`);
  return Array.from({ length: count }, (_, index) => {
    const told = facts.filter((_fact, fact) => (fact + index) % 5 !== 0).map((text, at) => (at % 4 === index % 4 ? text.replace('were flooded', 'stood under water').replace('said', 'reported') : text));
    return { source: `paper-${index + 1}.txt`, text: [`Flood in the harbour, as paper ${index + 1} saw it`, ...told, `Reporter ${index + 1} spoke to a baker of street ${index * 3 + 1}, who lost an oven.`].join('\n\n'), given: { publisher: `The Paper of Town ${index + 1}` } };
  });
}
