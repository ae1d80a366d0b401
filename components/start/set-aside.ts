import type { Article, ArticleInput, Block } from '../../src/model.ts';

/** A line that is, or was until the reader put it back, set aside as page furniture. */
export interface SetAsideLine {
  readonly start: number;
  /** As much of it as fits a list. */
  readonly text: string;
  readonly because: string;
  /** True where the reader has put it back. */
  readonly isBack: boolean;
}

/** Longer lines are cut: a menu without line breaks can have a hundred thousand characters. */
const LONGEST = 800;

/** In the order of the text. */
export function setAsideLines(article: Article, input: ArticleInput): SetAsideLine[] {
  const back = new Set((input.roles ?? []).filter(({ role }) => role !== 'furniture').map(({ start }) => start));
  return article.blocks
    .filter((block) => block.role === 'furniture' || back.has(block.start))
    .map((block) => ({ start: block.start, text: lineOf(article.text, block), because: block.because ?? '', isBack: back.has(block.start) }));
}

function lineOf(text: string, { start, end }: Block): string {
  const line = text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/g, ' ').trim();
  return end - start > LONGEST ? `${line} …` : line;
}
