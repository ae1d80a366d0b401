import type { DraftAlignment } from './align/align.ts';
import { changesOf } from './diff/changes.ts';
import { settled } from './diff/settle.ts';
import type { Alignment, Link, Steps } from './model.ts';
import type { Prepared } from './prepare.ts';
import { isWord } from './segment/tokens.ts';
import { Sides } from './sides.ts';

/** Marks the words that differ inside every link, and counts what each pair shares and tells alone. */
export function* marked(prepared: readonly Prepared[], drafts: readonly DraftAlignment[]): Steps<Alignment[]> {
  const total = drafts.reduce((sum, draft) => sum + draft.links.length, 0);
  const sides = new Sides(prepared);
  const alignments: Alignment[] = [];
  let done = 0;
  for (const draft of drafts) {
    const [a, b] = [prepared[draft.a]!, prepared[draft.b]!];
    const each: Link[] = [];
    for (const link of draft.links) {
      yield { stage: 'diff', done: done++, total };
      const changes = changesOf(sides.of(draft.a, link.a), sides.of(draft.b, link.b), link.relation);
      each.push({ ...link, changes });
    }
    const links = settled(each, { a: a.tokens, b: b.tokens });
    alignments.push({ a: draft.a, b: draft.b, links, ...toldAlone(links, a, b), sameWords: sharedWords(links, a, b), complete: draft.complete });
  }
  return alignments;
}

function toldAlone(links: readonly Link[], a: Prepared, b: Prepared): { onlyA: number[]; onlyB: number[] } {
  const [inA, inB] = [new Set(links.flatMap((link) => link.a)), new Set(links.flatMap((link) => link.b))];
  const rest = ({ article }: Prepared, linked: ReadonlySet<number>) => [...article.sentences.keys()].filter((index) => !linked.has(index));
  return { onlyA: rest(a, inA), onlyB: rest(b, inB) };
}

/** Share of the words of the shorter article that its links find on the other side; a sentence counts by its best link. */
function sharedWords(links: readonly Link[], a: Prepared, b: Prepared): number {
  const side = a.article.words <= b.article.words ? 'a' : 'b';
  const shorter = side === 'a' ? a : b;
  const best = new Map<number, number>();
  for (const link of links) {
    const shared = sharedCount(link, a, b) / sum(link[side].map((index) => wordsIn(shorter, index)));
    for (const index of link[side]) best.set(index, Math.max(best.get(index) ?? 0, Math.min(1, shared)));
  }
  const shared = sum([...best].map(([index, share]) => share * wordsIn(shorter, index)));
  return shorter.article.words === 0 ? 0 : shared / shorter.article.words;
}

/** `link.sameWords` is a share of its shorter side. */
function sharedCount(link: Link, a: Prepared, b: Prepared): number {
  const [inA, inB] = [sum(link.a.map((index) => wordsIn(a, index))), sum(link.b.map((index) => wordsIn(b, index)))];
  return link.sameWords * Math.min(inA, inB);
}

function wordsIn({ tokens }: Prepared, sentence: number): number {
  return Math.max(1, tokens[sentence]!.filter(isWord).length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
