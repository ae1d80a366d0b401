import type { Alignment, Quotation, Rendering, Saying, Steps } from '../model.ts';
import { weighing } from './label.ts';
import { Linked } from './linked.ts';
import { FINDINGS } from './progress.ts';
import { grouped, type Grouping, type Remark } from './sayings/group.ts';
import { sameSpeaker } from './sayings/likeness.ts';
import { broken } from './sayings/broken.ts';
import { Marks } from './sayings/marks.ts';
import { GramIndex, paraphraseIn } from './sayings/paraphrase.ts';
import { rendered } from './sayings/render.ts';
import { speakersDiffer } from './sayings/speakers.ts';
import { trimmed } from './sayings/trim.ts';
import { unitsOf, type Unit } from './sayings/unit.ts';
import type { Source } from './source.ts';

/** What was said: each remark once, with how every article that takes part renders it. */
export function* sayingsOf(
  sources: readonly Source[],
  quotations: readonly Quotation[],
  alignments: readonly Pick<Alignment, 'a' | 'b' | 'links'>[],
): Steps<Saying[]> {
  const weights = yield* weighing(sources.map(({ article }) => article), FINDINGS);
  const grouping: Grouping = { sources, quotations, marks: new Marks(quotations), linked: new Linked(alignments), weights };
  const remarks = (yield* grouped(unitsOf(sources, quotations), grouping)).flatMap((remark) => trimmed(remark, grouping));
  const grams = new GramIndex(remarks, weights);
  yield* grams.search(sources);
  const sayings: Saying[] = [];
  for (const remark of remarks) {
    yield FINDINGS;
    sayings.push(sayingOf(remark, grams, grouping));
  }
  return sayings.sort((x, y) => x.fullest[0]! - y.fullest[0]!);
}

function sayingOf(remark: Remark, grams: GramIndex, grouping: Grouping): Saying {
  const { fullest, others } = remark;
  const { sources } = grouping;
  const quoted = broken(fullest, others).map((parts) => rendered(fullest, parts, sources));
  const quoting = new Set([fullest, ...others].map(({ article }) => article));
  const rest = sources.flatMap(({ article }, index) => (quoting.has(index) || article.setApart ? [] : [index]));
  const unquoted = rest.map((article) => paraphraseIn(article, remark, grams, grouping) ?? notTold(article, fullest));
  return {
    fullest: fullest.quotations,
    words: fullest.words.map(({ start, end }) => ({ start, end })),
    speaker: speakerOf([fullest, ...others]),
    renderings: [rendered(fullest, [fullest], sources), ...[...quoted, ...unquoted].sort(inOrder)],
    findings: speakersDiffer(remark, sources),
  };
}

function inOrder(x: Rendering, y: Rendering): number {
  return x.article - y.article || (x.at?.start ?? 0) - (y.at?.start ?? 0);
}

function notTold(article: number, fullest: Unit): Rendering {
  return { article, verdict: 'not-told', quotations: [], at: null, words: fullest.words.map(() => 'left-out'), findings: [] };
}

/** The speaker that the fullest form names, or else another, by the fullest name that any article gives. */
function speakerOf(units: readonly Unit[]): string | null {
  const names = units.flatMap(({ speaker }) => speaker ?? []);
  const known = names.filter((name) => sameSpeaker(name, names[0]!));
  return known.sort((x, y) => y.split(' ').length - x.split(' ').length || (x < y ? -1 : 1))[0] ?? null;
}
