/**
 * Gold sets as the engine sees them: the project's own reading and sentences, with every gold link carried over to the
 * sentences that overlap its ends by at least half of the shorter, as the scorer does.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignInput } from '../src/align/types.ts';
import type { Relation, Sentence, Span } from '../src/model.ts';
import { prepare } from '../src/prepare.ts';
import { finish } from './finish.ts';

interface GoldFile {
  id: string;
  textsIn?: string;
  articles: { id: string; file: string; sentences: [number, number][] }[];
  links: { x: string; y: string; label: Relation; labels?: Relation[]; confidence: 'sure' | 'arguable' }[];
}

export interface GoldLink {
  /** Article and sentence of either end, the lower article first. */
  readonly a: number;
  readonly i: number;
  readonly b: number;
  readonly j: number;
  readonly labels: readonly Relation[];
  readonly sure: boolean;
}

export interface GoldSet {
  readonly id: string;
  readonly articles: AlignInput[];
  readonly links: GoldLink[];
  /** Links that readers are sure of, counted as the gold cuts sentences. */
  readonly sure: number;
}

/** The sets of a directory that holds one directory for each, in order of name. */
export function goldSets(directory: string): GoldSet[] {
  return readdirSync(directory)
    .sort()
    .filter((name) => existsSync(join(directory, name, 'gold.json')))
    .map((name) => goldSet(join(directory, name)));
}

/** One set; its texts stand where `gold.json` says, unless another directory is given. */
export function goldSet(directory: string, textsIn?: string): GoldSet {
  const gold = JSON.parse(readFileSync(join(directory, 'gold.json'), 'utf8')) as GoldFile;
  const texts = gold.articles.map(({ file }) => readFileSync(join(textsIn ?? join(directory, gold.textsIn ?? '.'), file), 'utf8'));
  const articles = articlesOf(texts.map((text, a) => ({ source: gold.articles[a]!.file, text })));
  const number = new Map(gold.articles.map(({ id }, index) => [id, index]));
  const ends = (name: string): { article: number; sentences: number[] } => {
    const dot = name.lastIndexOf('.');
    const article = number.get(name.slice(0, dot))!;
    const [start, end] = gold.articles[article]!.sentences[Number(name.slice(dot + 1))]!;
    return { article, sentences: overlapping(articles[article]!.sentences, { start, end }) };
  };
  return {
    id: gold.id,
    articles,
    sure: gold.links.filter(({ confidence }) => confidence === 'sure').length,
    links: gold.links.flatMap((link) => {
      const [p, q] = [ends(link.x), ends(link.y)].sort((m, n) => m.article - n.article) as [ReturnType<typeof ends>, ReturnType<typeof ends>];
      const common = { a: p.article, b: q.article, labels: link.labels ?? [link.label], sure: link.confidence === 'sure' };
      return p.sentences.flatMap((i) => q.sentences.map((j) => ({ ...common, i, j })));
    }),
  };
}

/** Texts, read and cut as the engine does. */
export function articlesOf(texts: readonly { source: string; text: string }[]): AlignInput[] {
  return finish(prepare(texts)).map(({ article, tokens, quotations }) => ({ ...article, tokens, quotations }));
}

function overlapping(sentences: readonly Sentence[], gold: Span): number[] {
  return [...sentences.keys()].filter((s) => {
    const { start, end } = sentences[s]!;
    return Math.min(end, gold.end) - Math.max(start, gold.start) >= 0.5 * Math.min(end - start, gold.end - gold.start);
  });
}
