import type { Article, BlockRole } from '../model.ts';

/** Lines about the article, not of it: no other article could tell them. */
const ABOUT: ReadonlySet<BlockRole> = new Set(['byline', 'dateline', 'credit']);

/** Whether a sentence tells something of the event, so that it can be told elsewhere or left out there. */
export function isStatement(article: Article, sentence: number): boolean {
  return !ABOUT.has(article.blocks[article.sentences[sentence]!.block]!.role);
}
