import type { Article, BlockRole } from '../model.ts';

/** Sentences of one block, in order: the whole block, or the part of it before, in or behind a gap. */
export interface Part {
  readonly kind: 'part';
  readonly block: number;
  /** Empty only for a block without sentences. */
  readonly sentences: readonly number[];
  /** The text it shows. The parts of a block cover it without gaps. */
  readonly start: number;
  readonly end: number;
}

/** A run of sentences that only this article tells, folded into one line. */
export interface Gap {
  readonly kind: 'gap';
  readonly id: string;
  readonly parts: readonly Part[];
  readonly sentences: readonly number[];
}

/** Running text folds; headlines, captions and credits always stand, so that the article keeps its shape. */
const FOLDS: ReadonlySet<BlockRole> = new Set(['paragraph', 'list-item']);

export function isRunningText(article: Article, sentence: number): boolean {
  return FOLDS.has(article.blocks[article.sentences[sentence]!.block]!.role);
}

/** A single sentence costs less room than the line that would stand for it. */
export const SHORTEST_GAP = 2;

interface Atom {
  readonly block: number;
  /** Null for a block without sentences. */
  readonly sentence: number | null;
}

/** An article as parts and gaps, in order, without furniture. `only`: the sentences that the other article does not tell. */
export function foldedArticle(article: Article, only: ReadonlySet<number>): (Part | Gap)[] {
  const mayFold = ({ sentence }: Atom) => sentence !== null && only.has(sentence) && isRunningText(article, sentence);
  const runs = chunks(atomsOf(article), (x, y) => mayFold(x) === mayFold(y));
  const folding = new Set(runs.filter((run) => mayFold(run[0]!) && run.length >= SHORTEST_GAP).flat());
  return chunks(runs.flat(), (x, y) => folding.has(x) === folding.has(y)).flatMap((stretch): (Part | Gap)[] => {
    const parts = partsOfAtoms(article, stretch);
    return folding.has(stretch[0]!) ? [gapOf(parts)] : parts;
  });
}

function atomsOf(article: Article): Atom[] {
  const inBlock = article.blocks.map((): number[] => []);
  article.sentences.forEach(({ block }, sentence) => inBlock[block]!.push(sentence));
  return article.blocks.flatMap(({ role }, block): Atom[] => {
    if (role === 'furniture') return [];
    const sentences = inBlock[block]!;
    return sentences.length > 0 ? sentences.map((sentence) => ({ block, sentence })) : [{ block, sentence: null }];
  });
}

/** Sentences that follow one another, as parts of their blocks. */
export function partsOf(article: Article, sentences: readonly number[]): Part[] {
  return partsOfAtoms(article, sentences.map((sentence) => ({ block: article.sentences[sentence]!.block, sentence })));
}

function partsOfAtoms(article: Article, atoms: readonly Atom[]): Part[] {
  return chunks(atoms, (x, y) => x.block === y.block).map((run) => {
    const { block } = run[0]!;
    const sentences = run.flatMap(({ sentence }) => sentence ?? []);
    return { kind: 'part', block, sentences, ...spanOf(article, block, sentences) };
  });
}

/** From its first sentence to the next sentence of the block; the block's own edges where it is first or last. */
function spanOf(article: Article, block: number, sentences: readonly number[]): { start: number; end: number } {
  const { start, end } = article.blocks[block]!;
  const isInside = (index: number | undefined) => index !== undefined && article.sentences[index]?.block === block;
  const first = sentences[0];
  const after = sentences.length > 0 ? sentences.at(-1)! + 1 : undefined;
  return {
    start: first !== undefined && isInside(first - 1) ? article.sentences[first]!.start : start,
    end: isInside(after) ? article.sentences[after!]!.start : end,
  };
}

export function gapOf(parts: readonly Part[]): Gap {
  return { kind: 'gap', id: `gap${parts[0]!.start}`, parts, sentences: parts.flatMap((part) => part.sentences) };
}

/** Cuts a list where two neighbours do not belong together. */
export function chunks<T>(items: readonly T[], together: (x: T, y: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && together(last.at(-1)!, item)) last.push(item);
    else found.push([item]);
  }
  return found;
}
