import type { Alignment, Quotation, Rendering, Saying } from '../model.ts';
import { weightsOf } from './label.ts';
import { Linked } from './linked.ts';
import { grouped, type Grouping, type Remark } from './sayings/group.ts';
import { rendered } from './sayings/render.ts';
import { unitsOf, type Source, type Unit } from './sayings/unit.ts';

export type { Source } from './sayings/unit.ts';

/** What was said, by what was said: each remark once, with how every article that takes part renders it. */
export function sayingsOf(
  sources: readonly Source[],
  quotations: readonly Quotation[],
  alignments: readonly Pick<Alignment, 'a' | 'b' | 'links'>[],
): Saying[] {
  const weights = weightsOf(sources.map(({ article }) => article));
  const grouping: Grouping = { sources, quotations, linked: new Linked(alignments), weights };
  return grouped(unitsOf(sources, quotations), grouping)
    .map((remark) => sayingOf(remark, grouping))
    .sort((x, y) => x.fullest[0]! - y.fullest[0]!);
}

function sayingOf({ fullest, others }: Remark, { sources }: Grouping): Saying {
  const whole = rendered(fullest, [fullest], sources);
  const quoted = partsByPlace(others).map((parts) => rendered(fullest, parts, sources));
  const told = new Set([fullest.article, ...others.map(({ article }) => article)]);
  const silent = sources.flatMap(({ article }, index) => (told.has(index) || article.setApart ? [] : [notTold(index, fullest)]));
  return {
    fullest: fullest.quotations,
    words: fullest.words.map(({ start, end }) => ({ start, end })),
    speaker: speakerOf([fullest, ...others]),
    renderings: [whole, ...[...quoted, ...silent].sort(inOrder)],
    findings: [],
  };
}

function inOrder(x: Rendering, y: Rendering): number {
  return x.article - y.article || (x.at?.start ?? 0) - (y.at?.start ?? 0);
}

/** A remark broken up by "he said" is one rendering of several parts. */
function partsByPlace(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of [...units].sort((x, y) => x.article - y.article || x.words[0]!.start - y.words[0]!.start)) {
    const last = groups.at(-1)?.at(-1);
    const goesOn = last && last.article === unit.article && last.words.at(-1)!.sentence === unit.words[0]!.sentence;
    if (goesOn) groups.at(-1)!.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function notTold(article: number, fullest: Unit): Rendering {
  return { article, verdict: 'not-told', quotations: [], at: null, words: fullest.words.map(() => 'left-out'), findings: [] };
}

function speakerOf(units: readonly Unit[]): string | null {
  const names = units.flatMap(({ speaker }) => speaker ?? []);
  return [...names].sort((x, y) => y.split(' ').length - x.split(' ').length || (x < y ? -1 : 1))[0] ?? null;
}
