import type { Resolved } from './resolve.ts';
import type { Side, Target } from './target.ts';

/** Sentence indexes of both articles of a pair. */
export interface Sides {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** What the reader's corrections ask of one pair of articles. */
export interface LinkRules {
  /** Article indexes, a < b. */
  readonly a: number;
  readonly b: number;
  /** Links that hold, whatever the words say. */
  readonly pins: readonly Sides[];
  /** No sentence of one side is linked to one of the other. */
  readonly apart: readonly Sides[];
  /** Links between these are never joined. */
  readonly single: readonly Sides[];
}

/** The rules of every pair that a correction speaks of. */
export function linkRules(resolved: readonly Resolved[], sentences: readonly number[]): LinkRules[] {
  const rules = new Map<string, { a: number; b: number; pins: Sides[]; apart: Sides[]; single: Sides[] }>();
  for (const { target } of resolved) {
    if (!target) continue;
    for (const { kind, x, y } of wishesOf(target, sentences)) {
      const [first, second] = x.article < y.article ? [x, y] : [y, x];
      const key = `${first.article} ${second.article}`;
      const pair = rules.get(key) ?? { a: first.article, b: second.article, pins: [], apart: [], single: [] };
      rules.set(key, pair);
      pair[kind].push({ a: first.sentences, b: second.sentences });
    }
  }
  return [...rules.values()];
}

interface Wish {
  readonly kind: 'pins' | 'apart' | 'single';
  readonly x: Side;
  readonly y: Side;
}

const KINDS = { match: 'pins', unlink: 'apart', split: 'single' } as const;

/** `sentences`: how many each article has. */
function wishesOf(target: Target, sentences: readonly number[]): Wish[] {
  if ('a' in target) return [{ kind: KINDS[target.kind], x: target.a, y: target.b }];
  if (target.kind !== 'alone') return [];
  const others = [...sentences.keys()].filter((index) => index !== target.at.article && (target.other ?? index) === index);
  return others.map((article) => ({ kind: 'apart', x: target.at, y: { article, sentences: [...Array(sentences[article]!).keys()] } }));
}
