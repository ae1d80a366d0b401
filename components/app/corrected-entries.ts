import { active, resolvedIn, withSettings } from '../../src/correct/correct.ts';
import type { Entry, Snapshot } from './snapshot.ts';

/** The articles with the roles and counts that corrections give them, as far as they have been read. */
export function correctedEntries({ entries, compared, corrections }: Snapshot): readonly Entry[] {
  if (compared === null || corrections.length === 0) return entries;
  const articleOf = new Map(compared.keys.map((key, index) => [key, compared.comparison.articles[index]!]));
  const read = entries.filter(({ key }) => articleOf.has(key));
  const articles = read.map(({ key }) => articleOf.get(key)!);
  const inputs = withSettings(read.map(({ input }) => input), articles, active(resolvedIn(articles, corrections)));
  const inputOf = new Map(read.map(({ key }, index) => [key, inputs[index]!]));
  return entries.map((entry) => {
    const input = inputOf.get(entry.key) ?? entry.input;
    return input === entry.input ? entry : { ...entry, input };
  });
}
