import type { ArticleInput, Block, Found, Span } from '../../model.ts';

export function titleOf(input: ArticleInput, blocks: readonly Block[]): { title: string | null; found: Found } {
  if (input.given?.title) return { title: input.given.title, found: { in: 'given' } };
  if (input.metadata?.title) return { title: input.metadata.title, found: { in: 'metadata' } };
  const headline = headlineOf(input.text, blocks);
  if (!headline) return { title: null, found: { in: 'none' } };
  const { start, end } = headline;
  return { title: input.text.slice(start, end).replace(/\s+/gu, ' '), found: { in: 'headline', at: { start, end } } };
}

/** The first headline; or the one that it repeats with more around it, as page titles do ("World | Storm hits coast"). */
function headlineOf(text: string, blocks: readonly Block[]): Span | null {
  const [first, ...others] = blocks.filter(({ role }) => role === 'headline');
  if (!first) return null;
  const whole = text.slice(first.start, first.end);
  return others.find(({ start, end }) => whole.includes(text.slice(start, end))) ?? first;
}
