import type { Comparison } from '../../src/model.ts';
import type { Cell } from '../../src/present/passages.ts';
import { allSources as words } from '../../src/words/all-sources.ts';

/** Where a reading stands in its article: "¶1–2", or "headline" where it has no numbered paragraph; empty if not told. */
export function placeText({ articles }: Comparison, { article, sentences, paragraphs }: Cell): string {
  if (sentences.length === 0) return '';
  return paragraphs.length > 0 ? words.paragraphs(paragraphs) : sentencePlace(articles[article]!, sentences[0]!);
}

function sentencePlace({ sentences, blocks }: Comparison['articles'][number], sentence: number): string {
  return words.places[blocks[sentences[sentence]!.block]!.role];
}
