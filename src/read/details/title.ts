import type { ArticleInput, Block, Found } from '../../model.ts';

export function titleOf(input: ArticleInput, blocks: readonly Block[]): { title: string | null; found: Found } {
  if (input.given?.title) return { title: input.given.title, found: { in: 'given' } };
  if (input.metadata?.title) return { title: input.metadata.title, found: { in: 'metadata' } };
  const headline = blocks.find(({ role }) => role === 'headline');
  if (!headline) return { title: null, found: { in: 'none' } };
  const { start, end } = headline;
  return { title: input.text.slice(start, end).replace(/\s+/gu, ' '), found: { in: 'headline', at: { start, end } } };
}
