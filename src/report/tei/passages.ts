import type { Article, Comparison } from '../../model.ts';
import { rowsOf, type Cell, type Row } from '../../present/passages.ts';
import { pointersTo, sentenceId, witnessId } from './pointers.ts';
import { container, element, type Content, type Xml } from '../xml.ts';

/** Every passage as an entry: how each source tells it, sentence by sentence. An empty reading: not told there. */
export function passageList(comparison: Comparison, base: number): Xml[] {
  const rows = rowsOf(comparison, base);
  return rows.length > 0 ? [container('listApp', { type: 'passages' }, rows.map((row) => passageEntry(comparison, row)))] : [];
}

function passageEntry({ articles }: Comparison, { number, passage, cells }: Row): Xml {
  const label = passage.label === '' ? [] : [element('note', { type: 'label' }, passage.label)];
  return container('app', { 'xml:id': `passage.${number}`, n: String(number) }, [...label, ...cells.map((cell) => reading(articles[cell.article]!, cell))]);
}

function reading({ text, sentences: all }: Article, { article, standing, sentences }: Cell): Xml {
  const contents = sentences.flatMap((sentence, at): Content[] => {
    const { start, end } = all[sentence]!;
    const segment = element('seg', { corresp: pointersTo([sentenceId(article, sentence)]) }, text.slice(start, end));
    return at === 0 ? [segment] : [' ', segment];
  });
  return element('rdg', { wit: pointersTo([witnessId(article)]), type: standing }, ...contents);
}
