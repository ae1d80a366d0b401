import type { Article, BlockRole } from '../../src/model.ts';
import { paragraphNumbers } from '../../src/present/paragraphs.ts';
import { corrections as words } from '../../src/words/corrections.ts';

/** Where words stand, as readers call it: "B 3", "D 5, 6", "A headline". */
export interface Reference {
  readonly sigil: string;
  /** Numbers of the paragraphs, ascending; empty where the words stand in none. */
  readonly paragraphs: readonly number[];
  readonly role: BlockRole;
}

/** A reference to blocks of an article; never none. */
export function referenceTo(article: Article, blocks: readonly number[]): Reference {
  const numbers = paragraphNumbers(article);
  const paragraphs = [...new Set(blocks.flatMap((block) => numbers[block] ?? []))].sort((x, y) => x - y);
  return { sigil: article.sigil, paragraphs, role: article.blocks[blocks[0]!]?.role ?? 'paragraph' };
}

export function referenceToSentences(article: Article, sentences: readonly number[]): Reference {
  return referenceTo(article, sentences.map((sentence) => article.sentences[sentence]!.block));
}

/** The block that an offset stands in. */
export function blockAt({ blocks }: Article, offset: number): number {
  return Math.max(0, blocks.findIndex(({ end }) => offset < end));
}

export function sayReference({ sigil, paragraphs, role }: Reference): string {
  return words.place(sigil, paragraphs, role);
}
