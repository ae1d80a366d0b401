import { figuresIn } from '../../src/annotate/figures.ts';
import { sentencesOf } from '../../src/segment/sentences.ts';
import { done } from '../../src/work.ts';

/**
 * "It cost {money USD 5|five dollars}." – the figures that are to be found, each as its kind and value, a bar and its
 * words. The article is dated Saturday, 11 November 2017, unless another date (or null) is given.
 */
export function expected(notation: string): { text: string; figures: string[] } {
  const figures: string[] = [];
  const text = notation.replace(/\{([^|}]+)\|([^}]+)\}/g, (_, value: string, words: string) => {
    figures.push(`${value}|${words}`);
    return words;
  });
  return { text, figures };
}

export function found(text: string, language = 'en', published: string | null = '2017-11-11'): string[] {
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  const sentences = done(sentencesOf(text, blocks, language));
  return done(figuresIn({ text, blocks, sentences, language, published })).map(
    ({ start, end, kind, value }) => `${kind} ${value}|${text.slice(start, end)}`,
  );
}
