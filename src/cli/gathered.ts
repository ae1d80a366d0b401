import type { ArticleInput, CompareSettings, Comparison } from '../model.ts';
import { inputOf, settingsOf } from '../save/inputs.ts';
import type { CompareArguments } from './arguments.ts';
import { isComparison, opened } from './inputs.ts';
import { UsageError } from './usage.ts';

/** What is to be compared, or a comparison that was saved. */
type Gathered = { readonly comparison: Comparison } | { readonly inputs: readonly ArticleInput[]; readonly settings: CompareSettings };

/** Opens all files. Of comparisons among them, the articles with what was corrected and noted. @throws UsageError */
export async function gathered({ files, threshold, count, setApart }: CompareArguments, signal: AbortSignal): Promise<Gathered> {
  const inputs: ArticleInput[] = [];
  const saved: Comparison[] = [];
  for (const file of files) {
    const input = await opened(file, signal);
    if (isComparison(input)) saved.push(input);
    const articles = isComparison(input) ? input.articles.map(inputOf) : [input];
    inputs.push(...articles.map((article) => ({ ...article, ...countOf(file, count, setApart) })));
  }
  const isAsItWas = threshold === undefined && count.length === 0 && setApart.length === 0;
  if (saved[0] && files.length === 1 && isAsItWas) return { comparison: saved[0] };
  if (inputs.length < 2) throw new UsageError('compare needs at least two articles');
  return { inputs, settings: { ...together(saved.map(settingsOf)), ...(threshold !== undefined && { threshold }) } };
}

function countOf(file: string, count: readonly string[], setApart: readonly string[]): Pick<ArticleInput, 'count'> {
  if (count.includes(file)) return { count: 'always' };
  return setApart.includes(file) ? { count: 'never' } : {};
}

/** What readers corrected and noted in comparisons saved earlier holds among more articles too. */
function together(settings: readonly CompareSettings[]): CompareSettings {
  const [only, ...more] = settings;
  if (only && more.length === 0) return only;
  return {
    corrections: settings.flatMap(({ corrections = [] }) => corrections),
    notes: settings.flatMap(({ notes = [] }) => notes),
  };
}
