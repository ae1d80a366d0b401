import { quotationsIn } from '../../src/annotate/quotations.ts';
import type { Block } from '../../src/model.ts';
import { sentencesOf } from '../../src/segment/sentences.ts';
import { done } from '../../src/work.ts';

/**
 * `“{Ann Lee|We go},” said Ann Lee.` – the quotations that are to be found, each as its speaker, a bar and its words;
 * "?" stands for a speaker that is not told, "~" for a scare quote or a title. They may be nested. Lines are
 * paragraphs; one that begins with "# " is the headline.
 */
export function expected(notation: string): { text: string; quotations: string[] } {
  const quotations: { at: number; words: string }[] = [];
  const open: { at: number; speaker: string }[] = [];
  let text = '';
  for (let i = 0; i < notation.length; i++) {
    if (notation[i] === '{') {
      const bar = notation.indexOf('|', i);
      open.push({ at: text.length, speaker: notation.slice(i + 1, bar) });
      i = bar;
    } else if (notation[i] === '}') {
      const { at, speaker } = open.pop()!;
      quotations.push({ at, words: `${speaker}|${text.slice(at)}` });
    } else text += notation[i]!;
  }
  return { text, quotations: quotations.sort((x, y) => x.at - y.at).map(({ words }) => words) };
}

export function found(text: string, language = 'en'): string[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => {
    const headline = line[0].startsWith('# ');
    const start = line.index + (headline ? 2 : 0);
    return { role: headline ? 'headline' : 'paragraph', start, end: line.index + line[0].length };
  });
  if (/^# /m.test(text)) blocks.unshift({ role: 'furniture', start: 0, end: 2 });
  const sentences = done(sentencesOf(text, blocks, language));
  return quotationsIn({ text, blocks, sentences, language }).map(
    ({ start, end, speaker, kind }) => `${kind === 'scare' ? '~' : (speaker ?? '?')}|${text.slice(start, end)}`,
  );
}
