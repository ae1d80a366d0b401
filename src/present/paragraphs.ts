import type { Article, BlockRole } from '../model.ts';

const NUMBERED: ReadonlySet<BlockRole> = new Set(['paragraph', 'list-item']);

/** For each block its paragraph number from 1, as printed in the margin; null for headlines, captions and the like. */
export function paragraphNumbers(article: Article): (number | null)[] {
  let number = 0;
  return article.blocks.map((block) => (NUMBERED.has(block.role) ? ++number : null));
}

/** The paragraph number of a sentence, or null. */
export function paragraphOf(article: Article, sentence: number): number | null {
  return paragraphNumbers(article)[article.sentences[sentence]!.block] ?? null;
}
