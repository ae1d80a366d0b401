import { figuresIn, type FoundFigure } from './annotate/figures.ts';
import { quotationsIn, type FoundQuotation } from './annotate/quotations.ts';
import type { Article, ArticleInput, Steps } from './model.ts';
import { articleId, sigilOf } from './identity.ts';
import { readArticle } from './read/read.ts';
import { sentencesOf } from './segment/sentences.ts';
import { isWord, sentenceTokens, type Token } from './segment/tokens.ts';

/** An article with what the later stages need of it and the saved form does not keep. */
export interface Prepared {
  readonly article: Article;
  /** One list per sentence. */
  readonly tokens: readonly (readonly Token[])[];
  readonly quotations: readonly FoundQuotation[];
  readonly figures: readonly FoundFigure[];
}

/** Reads, segments and annotates every article by itself, but for those that are known by their index. */
export function* prepare(inputs: readonly ArticleInput[], known: (index: number) => Prepared | null = () => null): Steps<Prepared[]> {
  const ids = new Set<string>();
  const prepared: Prepared[] = [];
  for (const [index, input] of inputs.entries()) {
    yield { stage: 'read', done: index, total: inputs.length };
    const id = articleId(input.text, ids);
    const before = known(index);
    if (before) {
      prepared.push(before);
      continue;
    }
    const { article, tokens } = articleOf(input, sigilOf(index), id);
    yield { stage: 'annotate', done: index, total: inputs.length };
    prepared.push({ article, tokens, quotations: quotationsIn(article), figures: figuresIn(article) });
  }
  return prepared;
}

function articleOf(input: ArticleInput, sigil: string, id: string): Pick<Prepared, 'article' | 'tokens'> {
  const { text, blocks, publisher, title, published, url, language, found } = readArticle(input);
  const sentences = sentencesOf(text, blocks, language);
  const tokens = sentenceTokens({ text, sentences, language });
  const words = tokens.reduce((sum, list) => list.reduce((count, token) => (isWord(token) ? count + 1 : count), sum), 0);
  const { source } = input;
  const article: Article = {
    id, sigil, source, publisher, title, published, url, language, found, text, blocks, sentences, words, setApart: false,
  };
  return { article, tokens };
}
