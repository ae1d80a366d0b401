import { readFile } from 'node:fs/promises';
import type { Comparison } from '../../src/model.ts';
import type { ReportChoices } from '../../src/report/contents/choices.ts';

export const ACCEPTED = new URL('./accepted/', import.meta.url);

/** Reports whose pages are kept as pictures. */
export const CASES: Readonly<Record<string, Partial<ReportChoices>>> = {
  full: { title: 'The harbour bridge' },
  compact: { title: 'The harbour bridge', extent: 'compact', paper: 'Letter' },
  large: { title: 'The harbour bridge', largePrint: true, parts: ['summary', 'sources', 'told', 'passages'] },
  worksheet: { title: 'The harbour bridge', hideOutlets: true, parts: ['sources', 'passages', 'quotations'] },
};

export async function keptComparison(): Promise<Comparison> {
  return JSON.parse(await readFile(new URL('bridge.json', ACCEPTED), 'utf8')) as Comparison;
}
