import { align, DEFAULT_THRESHOLD, type AlignInput, type AlignResult } from '../../src/align/align.ts';
import type { Block, Sentence } from '../../src/model.ts';
import { tokensOf } from '../../src/segment/tokens.ts';

/**
 * An article in small: one sentence a line, an empty line between paragraphs, `# ` before a headline, `^ ` before a
 * caption, words in “ ” quoted.
 */
export function article(text: string, more: Partial<AlignInput> = {}): AlignInput {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const { 0: part, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const role = part.startsWith('# ') ? 'headline' : part.startsWith('^ ') ? 'caption' : 'paragraph';
    blocks.push({ role, start: index, end: index + part.length });
    for (const line of part.matchAll(/[^\n]+/g)) {
      const start = index + line.index;
      sentences.push({ block: blocks.length - 1, start, end: start + line[0].length });
    }
  }
  const language = more.language ?? 'en';
  const quotations = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 0: whole }) => ({ start: index + 1, end: index + whole.length - 1 }));
  const tokens = sentences.map((sentence) => tokensOf(text, sentence, language));
  return { text, language, published: null, publisher: null, blocks, sentences, tokens, quotations, ...more };
}

export function aligned(articles: readonly AlignInput[], threshold = DEFAULT_THRESHOLD, workLimit = 3e9): AlignResult {
  const steps = align(articles, { threshold, workLimit });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The links of two articles as "1~2 verbatim", in order; both numbers are lists where a link joins sentences. */
export function links(a: string, b: string): string[] {
  return aligned([article(a), article(b)]).alignments[0]!.links.map((link) => `${link.a.join()}~${link.b.join()} ${link.relation}`);
}
