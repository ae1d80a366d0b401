import type { DraftAlignment } from './align/align.ts';
import { changesOf } from './diff/changes.ts';
import { settled } from './diff/settle.ts';
import type { Alignment, Link, Steps } from './model.ts';
import type { Prepared } from './prepare.ts';
import { isWord } from './segment/tokens.ts';
import { Sides } from './sides.ts';

/** Tokens of both sides that are compared between two steps: a fraction of a millisecond. */
const AT_ONCE = 500;

/** Marks the words that differ inside every link, and counts what each pair shares and tells alone. */
export function* marked(prepared: readonly Prepared[], drafts: readonly DraftAlignment[]): Steps<Alignment[]> {
  const total = drafts.reduce((sum, draft) => sum + draft.links.length, 0);
  yield { stage: 'diff', done: 0, total };
  const sides = new Sides(prepared);
  yield { stage: 'diff', done: 0, total };
  const counts = prepared.map(wordCounts);
  yield { stage: 'diff', done: 0, total };
  const alignments: Alignment[] = [];
  let done = 0;
  for (const draft of drafts) {
    const [a, b] = [prepared[draft.a]!, prepared[draft.b]!];
    const each: Link[] = [];
    let tokens = 0;
    for (const link of draft.links) {
      if (tokens > AT_ONCE) {
        yield { stage: 'diff', done, total };
        tokens = 0;
      }
      const [inA, inB] = [sides.of(draft.a, link.a), sides.of(draft.b, link.b)];
      each.push({ ...link, changes: changesOf(inA, inB, link.relation) });
      tokens += inA.tokens.length + inB.tokens.length;
      done++;
    }
    yield { stage: 'diff', done, total };
    const links = settled(each, { a: a.tokens, b: b.tokens });
    yield { stage: 'diff', done, total };
    const alone = { onlyA: notLinked(links, 'a', a), onlyB: notLinked(links, 'b', b) };
    const sameWords = sharedWords(links, { a: counts[draft.a]!, b: counts[draft.b]! }, a.article.words <= b.article.words ? 'a' : 'b');
    alignments.push({ a: draft.a, b: draft.b, links, ...alone, sameWords, complete: draft.complete });
  }
  return alignments;
}

type Side = 'a' | 'b';

function notLinked(links: readonly Link[], side: Side, { article: { sentences } }: Prepared): number[] {
  const linked = new Uint8Array(sentences.length);
  for (const link of links) for (const index of link[side]) linked[index] = 1;
  const rest: number[] = [];
  for (let index = 0; index < sentences.length; index++) if (linked[index] === 0) rest.push(index);
  return rest;
}

/** Words of the article, and of every sentence; one without any counts as one, so that none is divided by. */
interface WordCounts {
  readonly all: number;
  readonly sentence: Uint32Array;
}

function wordCounts({ article, tokens }: Prepared): WordCounts {
  return { all: article.words, sentence: Uint32Array.from(tokens, (list) => Math.max(1, list.reduce((sum, token) => sum + (isWord(token) ? 1 : 0), 0))) };
}

/** Share of the words of the shorter article that its links find on the other side; a sentence counts by its best link. */
function sharedWords(links: readonly Link[], counts: Readonly<Record<Side, WordCounts>>, shorter: Side): number {
  const { all, sentence } = counts[shorter];
  if (all === 0) return 0;
  const best = new Map<number, number>();
  for (const link of links) {
    const [inA, inB] = [wordsOf(link.a, counts.a), wordsOf(link.b, counts.b)];
    // `link.sameWords` is a share of its shorter side.
    const shared = Math.min(1, (link.sameWords * Math.min(inA, inB)) / (shorter === 'a' ? inA : inB));
    for (const index of link[shorter]) best.set(index, Math.max(best.get(index) ?? 0, shared));
  }
  let shared = 0;
  for (const [index, share] of best) shared += share * sentence[index]!;
  return shared / all;
}

function wordsOf(sentences: readonly number[], { sentence }: WordCounts): number {
  return sentences.reduce((sum, index) => sum + sentence[index]!, 0);
}
