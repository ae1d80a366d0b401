import type { Comparison, Span } from '../../src/model.ts';

/** The hand-made gold of the five samples: which sentences tell the same, what each block is, what is quoted and counted. */
export interface Gold {
  readonly articles: readonly { readonly id: string; readonly file: string; readonly blocks: readonly (Span & { readonly kind: string })[]; readonly sentences: readonly (readonly [number, number])[] }[];
  readonly links: readonly { readonly x: string; readonly y: string; readonly confidence: 'sure' | 'arguable' }[];
  readonly quotes: readonly (Span & { readonly article: string; readonly speaker: unknown; readonly cue: string })[];
  readonly figures: readonly (Span & { readonly article: string })[];
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision counts arguable links as right; recall counts the sure ones. An n:m link counts as all its sentence pairs. */
export function linkFigures(gold: Gold, { articles, alignments }: Comparison): Figures {
  const said = new Map(gold.links.map(({ x, y, confidence }) => [[x, y].sort().join(' '), confidence]));
  const names = articles.map(({ sentences }, index) => sentences.map((sentence) => goldSentence(gold, index, sentence)));
  const found = alignments.flatMap(({ a, b, links }) =>
    links.flatMap((link) => link.a.flatMap((i) => link.b.map((j) => [names[a]![i], names[b]![j]].sort().join(' ')))),
  );
  const right = found.filter((pair) => said.has(pair)).length;
  const sure = [...said].filter(([, confidence]) => confidence === 'sure').map(([pair]) => pair);
  return figures(right, found.length, sure.filter((pair) => found.includes(pair)).length, sure.length);
}

function goldSentence(gold: Gold, index: number, sentence: Span): string {
  const { id, sentences } = gold.articles[index]!;
  const at = sentences.findIndex(([start, end]) => 2 * overlap(sentence, { start, end }) >= Math.min(end - start, sentence.end - sentence.start));
  return `${id}.${at}`;
}

/** Share of non-space characters whose role is the gold's, and how furniture was told. */
export function partFigures(gold: Gold, { articles }: Comparison): { parts: number; furniture: Figures } {
  let [all, same, ours, theirs, both] = [0, 0, 0, 0, 0];
  gold.articles.forEach((article, index) => {
    const { text, blocks } = articles[index]!;
    const wanted = painted(text.length, article.blocks.map(({ start, end, kind }) => ({ start, end, role: kind })));
    const got = painted(text.length, blocks);
    for (let at = 0; at < text.length; at++) {
      if (wanted[at] === undefined || /\s/.test(text[at]!)) continue;
      all++;
      if (wanted[at] === got[at]) same++;
      if (got[at] === 'furniture') ours++;
      if (wanted[at] === 'furniture') theirs++;
      if (got[at] === 'furniture' && wanted[at] === 'furniture') both++;
    }
  });
  return { parts: same / all, furniture: figures(both, ours, both, theirs) };
}

/** As the gold names them: dateline, byline and list item count as paragraph, subheading as heading. */
const ALIKE: Record<string, string> = { subheading: 'heading', byline: 'paragraph', dateline: 'paragraph', 'list-item': 'paragraph' };

function painted(length: number, blocks: readonly (Span & { readonly role: string })[]): string[] {
  const roles = new Array<string>(length);
  for (const { start, end, role } of blocks) roles.fill(ALIKE[role] ?? role, start, end);
  return roles;
}

/** A span is right where it overlaps a gold span of the same article by `share` of the longer. */
export function spanFigures(wanted: readonly (Span & { article: number })[], got: readonly (Span & { article: number })[], share: number): Figures {
  const rest = [...got];
  const found = wanted.filter((span) => {
    const at = rest.findIndex((other) => other.article === span.article && overlap(span, other) >= share * Math.max(span.end - span.start, other.end - other.start));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return figures(found, got.length, found, wanted.length);
}

function figures(right: number, system: number, found: number, all: number): Figures {
  const precision = system ? right / system : 1;
  const recall = all ? found / all : 1;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function overlap(x: Span, y: Span): number {
  return Math.min(x.end, y.end) - Math.max(x.start, y.start);
}
