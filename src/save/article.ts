import { textDigest } from '../identity.ts';
import { BLOCK_ROLES, FOUND_IN, type Article, type Block, type Sentence } from '../model.ts';
import { all, below, fail, isBoolean, isString, isTextOrNull, listOf, oneOf, orMissing, record, spanWithin, unopened, type Check } from './check.ts';
import { givenWith } from './given.ts';

const FIELDS = record({
  id: isString,
  sigil: isString,
  source: isString,
  publisher: isTextOrNull,
  title: isTextOrNull,
  published: isTextOrNull,
  url: isTextOrNull,
  language: isString,
  text: isString,
  words: below(Number.MAX_SAFE_INTEGER),
  setApart: isBoolean,
});

/** An article whose blocks and sentences lie where they may, and whose text is the one that was compared. */
export const isArticle: Check = (value, at) => {
  FIELDS(value, at);
  const { text } = value as Article;
  record({
    found: foundIn(text.length),
    blocks: listOf(all(spanWithin(text.length), record({ role: oneOf(BLOCK_ROLES), because: orMissing(isString) }))),
    input: orMissing(givenWith(text.length)),
  })(value, at);
  const { blocks } = value as Article;
  record({ sentences: listOf(all(spanWithin(text.length), record({ block: below(blocks.length) }))) })(value, at);
  covered(text, blocks, at);
  insideBlocks(value as Article, at);
  sameText(value as Article, at);
};

function foundIn(length: number): Check {
  const found = record({ in: oneOf(FOUND_IN), at: orMissing(spanWithin(length)) });
  return record({ publisher: found, title: found, published: found, language: found });
}

/** Every non-space character is in exactly one block. */
function covered(text: string, blocks: readonly Block[], at: string): void {
  let from = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    if (start < from) fail(`${at}.blocks[${index}]`, 'overlaps the block before it');
    if (/\S/.test(text.slice(from, start))) fail(`${at}.blocks[${index}]`, 'leaves out text before it');
    from = end;
  }
  if (/\S/.test(text.slice(from))) fail(`${at}.blocks`, 'leave out text at the end');
}

/** Each sentence lies in its block, behind the one before it. */
function insideBlocks({ blocks, sentences }: Article, at: string): void {
  let before: Sentence = { start: 0, end: 0, block: 0 };
  for (const [index, sentence] of sentences.entries()) {
    const { start, end } = blocks[sentence.block]!;
    if (sentence.start < start || sentence.end > end) fail(`${at}.sentences[${index}]`, `lies outside its block ${sentence.block}`);
    if (sentence.start < before.end) fail(`${at}.sentences[${index}]`, 'overlaps the sentence before it');
    before = sentence;
  }
}

function sameText({ id, sigil, text }: Article, at: string): void {
  if (id.replace(/-\d+$/, '') !== textDigest(text)) {
    throw unopened('comparison-changed', `${at}.text`, sigil);
  }
}
