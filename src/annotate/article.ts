import type { Block, Sentence } from '../model.ts';

/** What annotation reads of an article: any article of the model will do. */
export interface ReadableArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** BCP 47 tag, "und" when unknown. */
  readonly language: string;
}

/** "en-GB" → "en". */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? 'und';
}
