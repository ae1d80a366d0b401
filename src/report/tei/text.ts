import type { Article, Block, Span } from '../../model.ts';
import { sentenceId, textId } from './pointers.ts';
import { element, type Content, type Xml } from '../xml.ts';

/**
 * An article as a TEI text: every character of it stands in the body, in order and with its white space, so that the body's
 * text is the article's. Blocks are paragraphs or blocks of a type, with the rule that gave it; sentences are segments with an id.
 */
export function textElement(article: Article, index: number): Xml {
  const contents: Content[] = [];
  const sentences = sentencesByBlock(article);
  let from = 0;
  for (const [at, block] of article.blocks.entries()) {
    contents.push(...between(article.text.slice(from, block.start)), blockElement(article.text, index, block, sentences[at]!));
    from = block.end;
  }
  contents.push(...between(article.text.slice(from)));
  // A body is never without an element.
  const body = article.blocks.length > 0 ? contents : [element('ab', {}, ...contents)];
  return element('text', { 'xml:id': textId(index), 'xml:lang': languageTag(article.language), 'xml:space': 'preserve' }, element('body', {}, ...body));
}

/** A language as XML lets it be named, else null. */
export function languageTag(language: string): string | null {
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(language) ? language : null;
}

/** White space between blocks. Only what XML takes for white space may stand outside of an element that holds text. */
function between(space: string): Content[] {
  if (space === '') return [];
  return /^[ \t\r\n]+$/.test(space) ? [space] : [element('ab', { type: 'space' }, space)];
}

interface Numbered extends Span {
  readonly number: number;
}

function sentencesByBlock({ blocks, sentences }: Article): Numbered[][] {
  const inBlock = blocks.map((): Numbered[] => []);
  for (const [number, { block, start, end }] of sentences.entries()) inBlock[block]!.push({ start, end, number });
  return inBlock;
}

function blockElement(text: string, index: number, block: Block, sentences: readonly Numbered[]): Xml {
  const contents = blockContents(text, index, block, sentences);
  return block.role === 'paragraph' ? element('p', {}, ...contents) : element('ab', { type: block.role, n: block.because ?? null }, ...contents);
}

function blockContents(text: string, index: number, block: Span, sentences: readonly Numbered[]): Content[] {
  const contents: Content[] = [];
  let from = block.start;
  for (const { number, start, end } of sentences) {
    contents.push(text.slice(from, start), element('seg', { 'xml:id': sentenceId(index, number), type: 'sentence' }, text.slice(start, end)));
    from = end;
  }
  return [...contents, text.slice(from, block.end)];
}
