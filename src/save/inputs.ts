import { plain } from '../correct/correct.ts';
import type { Article, ArticleInput, CompareSettings, Comparison } from '../model.ts';

/** An article of a saved comparison as an input again: as it came in, or, saved before that was kept, as it was read. */
export function inputOf({ source, text, blocks, publisher, title, published, url, language, input }: Article): ArticleInput {
  if (input) return { source, text, ...input };
  const details = { publisher, title, published, url, language };
  const known = Object.entries(details).filter(([, value]) => value !== null && value !== 'und');
  return { source, text, blocks, given: Object.fromEntries(known) };
}

/** What a comparison was made with besides its articles. With `inputOf` each of them, `compare` gives the same bytes again. */
export function settingsOf({ options, corrections, notes }: Comparison): CompareSettings {
  return { threshold: options.threshold, corrections: corrections.map(plain), notes: notes.map(({ at, text }) => ({ at, text })) };
}
