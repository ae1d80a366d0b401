import { figuresIn, type FoundFigure } from './annotate/figures.ts';
import { surveyed } from './annotate/names.ts';
import { quotationsIn, type FoundQuotation } from './annotate/quotations.ts';
import type { Article, ArticleInput, Progress, Steps } from './model.ts';
import { articleId, sigilOf } from './identity.ts';
import { readArticle } from './read/read.ts';
import { sentencesOf } from './segment/sentences.ts';
import { isWord, sentenceTokensPaced, type Token } from './segment/tokens.ts';
import { telling, type Work } from './work.ts';

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
    const progress = (stage: Progress['stage']): Progress => ({ stage, done: index, total: inputs.length });
    const { article, tokens } = yield* telling(articleOf(input, sigilOf(index), id), progress('read'));
    yield* telling(surveyed(article), progress('annotate'));
    const quotations = quotationsIn(article);
    const figures = yield* telling(figuresIn(article), progress('annotate'));
    prepared.push({ article, tokens, quotations, figures });
  }
  return prepared;
}

function* articleOf(input: ArticleInput, sigil: string, id: string): Work<Pick<Prepared, 'article' | 'tokens'>> {
  yield;
  const { text, blocks, publisher, title, published, url, language, found } = yield* readArticle(input);
  const sentences = yield* sentencesOf(text, blocks, language);
  const tokens = yield* sentenceTokensPaced({ text, sentences, language });
  const words = tokens.reduce((sum, list) => list.reduce((count, token) => (isWord(token) ? count + 1 : count), sum), 0);
  const { source } = input;
  const article: Article = {
    id, sigil, source, publisher, title, published, url, language, found, text, blocks, sentences, words, setApart: false,
  };
  return { article, tokens };
}
