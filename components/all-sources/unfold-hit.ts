import type { Place } from '../../src/model.ts';
import type { Row } from '../../src/present/passages.ts';
import type { TableScene } from './table-scene.ts';

/** The lists and readings to unfold so that a hit of the search is seen: what one source tells alone, and the same words again. */
export function foldsAround({ overview: { comparison, toldOnce } }: TableScene, rows: readonly Row[], { article, start }: Place): string[] {
  const sentence = comparison.articles[article]?.sentences.findLastIndex((one) => one.start <= start) ?? -1;
  if (toldOnce[article]?.includes(sentence)) return [`once.${article}`];
  const row = rows.find(({ cells }) => cells[article]!.sentences.includes(sentence));
  return row ? [`${row.index}.${article}`] : [];
}
