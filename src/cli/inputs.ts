import type { ArticleInput, Comparison } from '../model.ts';
import { readInput } from '../read/input.ts';
import { UnreadableError } from '../read/unreadable.ts';
import { BadComparisonError } from '../save/check.ts';
import { comparisonInReport } from '../save/in-report.ts';
import { looksSaved, openComparison } from '../save/open.ts';
import { sayFault } from '../words/say.ts';
import { readBytes } from './files.ts';
import { parseDocument } from './parse-document.ts';
import { UsageError } from './usage.ts';

/** An article, or a comparison saved earlier, by itself or in a report. @throws UsageError that names the file and the fault. */
export async function opened(file: string, signal: AbortSignal): Promise<ArticleInput | Comparison> {
  const bytes = await readBytes(file, signal);
  try {
    const saved = savedIn(bytes);
    return saved === null ? await readInput(bytes, file, parseDocument) : openComparison(saved);
  } catch (fault) {
    if (fault instanceof UnreadableError || fault instanceof BadComparisonError) throw new UsageError(`${file}: ${sayFault(fault)}`);
    throw fault;
  }
}

/** The saved form of a comparison that a file is or holds, or null. */
function savedIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (looksSaved(start)) return new TextDecoder().decode(bytes);
  return /^\uFEFF?\s*<!doctype html/i.test(start) ? comparisonInReport(new TextDecoder().decode(bytes)) : null;
}

export function isComparison(input: ArticleInput | Comparison): input is Comparison {
  return 'alignments' in input;
}
