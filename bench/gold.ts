/** Gold sets as articles: `gold.json` with its texts, read and cut as the gold has them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignInput } from '../src/align/types.ts';
import type { Block, BlockRole, Relation, Sentence, Span } from '../src/model.ts';
import { tokensOf } from '../src/segment/tokens.ts';

interface GoldFile {
  id: string;
  textsIn?: string;
  articles: { id: string; file: string; outlet: string; blocks: { kind: string; start: number; end: number }[]; sentences: [number, number][]; sentenceBlocks: number[] }[];
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
}

export function goldSets(directory: string): GoldSet[] {
  return readdirSync(directory)
    .sort()
    .filter((name) => existsSync(join(directory, name, 'gold.json')))
    .map((name) => goldSet(join(directory, name)));
}

export function goldSet(directory: string): GoldSet {
  const gold = JSON.parse(readFileSync(join(directory, 'gold.json'), 'utf8')) as GoldFile;
  const number = new Map(gold.articles.map((article, index) => [article.id, index]));
  const end = (name: string): [number, number] => {
    const dot = name.lastIndexOf('.');
    return [number.get(name.slice(0, dot))!, Number(name.slice(dot + 1))];
  };
  return {
    id: gold.id,
    articles: gold.articles.map((article) => goldArticle(article, readFileSync(join(directory, gold.textsIn ?? '.', article.file), 'utf8'))),
    links: gold.links.map((link) => {
      const ends = [end(link.x), end(link.y)].sort((p, q) => p[0] - q[0]);
      return { a: ends[0]![0], i: ends[0]![1], b: ends[1]![0], j: ends[1]![1], labels: link.labels ?? [link.label], sure: link.confidence === 'sure' };
    }),
  };
}

function goldArticle(article: GoldFile['articles'][number], text: string): AlignInput {
  const blocks: Block[] = article.blocks.map(({ kind, start, end }) => ({ role: (kind === 'subheading' ? 'heading' : kind) as BlockRole, start, end }));
  const sentences: Sentence[] = article.sentences.map(([start, end], s) => ({ block: article.sentenceBlocks[s]!, start, end }));
  return {
    text,
    language: 'en',
    published: null,
    publisher: article.outlet,
    blocks,
    sentences,
    tokens: sentences.map((sentence) => tokensOf(text, sentence, 'en')),
    quotations: blocks.flatMap((block) => quotationsOf(text, block)),
  };
}

/** What stands between quotation marks; a mark left open runs to the end of its block. */
export function quotationsOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    const opens = '“„«「'.includes(char) || (char === '"' && open < 0);
    if (opens && open < 0) open = at + 1;
    else if (open >= 0 && ('”»」'.includes(char) || char === '"' || (char === '“' && text[open - 1] === '„'))) {
      spans.push({ start: open, end: at });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end });
  return spans;
}
