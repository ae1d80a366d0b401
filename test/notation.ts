import type { Article, Block, Sentence } from '../src/model.ts';
import { textDigest } from '../src/identity.ts';

/** An article from its sentences, one paragraph each, so that a test can be read by eye. */
export function articleOf(sigil: string, sentences: readonly string[], more: Partial<Article> = {}): Article {
  const text = sentences.join('\n\n');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 2;
    return { start, end: start + sentence.length };
  });
  const none = { in: 'none' } as const;
  return {
    id: textDigest(text),
    sigil,
    source: `${sigil.toLowerCase()}.txt`,
    publisher: null,
    title: null,
    published: null,
    url: null,
    language: 'en',
    found: { publisher: none, title: none, published: none, language: none },
    text,
    blocks: spans.map((span): Block => ({ role: 'paragraph', ...span })),
    sentences: spans.map((span, block): Sentence => ({ block, ...span })),
    words: text.split(/\s+/).length,
    setApart: false,
    ...more,
  };
}
