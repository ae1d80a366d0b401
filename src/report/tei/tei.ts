import type { Comparison } from '../../model.ts';
import { languageOfWords } from '../contents/direction.ts';
import { pairLists } from './differences.ts';
import { figureList, nameList, noteList, quotationList, remarkList } from './facts.ts';
import { header } from './header.ts';
import { passageList } from './passages.ts';
import { Pointers } from './pointers.ts';
import { textElement } from './text.ts';
import { container, type Xml } from '../xml.ts';

export interface TeiChoices {
  /** Index of the article in whose order passages stand. */
  readonly base?: number;
}

/**
 * A comparison as a TEI P5 document: the articles in full, each a text of its own, and apart from them (standOff) what joins
 * them: passages as a critical apparatus without a lemma, as no article is the original; the words that differ between any
 * two; quotations, figures and names.
 */
export function teiOf(comparison: Comparison, { base = 0 }: TeiChoices = {}): string {
  const attributes = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': languageOfWords() };
  const root = container('TEI', attributes, [header(comparison), ...apparatus(comparison, base), texts(comparison)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function apparatus(comparison: Comparison, base: number): Xml[] {
  const pointers = new Pointers(comparison.articles);
  const lists = [
    ...passageList(comparison, base),
    ...pairLists(comparison, pointers),
    ...quotationList(comparison, pointers),
    ...remarkList(comparison, pointers),
    ...figureList(comparison, pointers),
    ...nameList(comparison, pointers),
    ...noteList(comparison, pointers),
  ];
  return lists.length > 0 ? [container('standOff', {}, lists)] : [];
}

function texts({ articles }: Comparison): Xml {
  return container('text', {}, [container('group', {}, articles.map(textElement))]);
}
