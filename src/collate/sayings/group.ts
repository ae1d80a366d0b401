import type { Quotation, Steps } from '../../model.ts';
import type { Weights } from '../label.ts';
import type { Linked } from '../linked.ts';
import { FINDINGS } from '../progress.ts';
import { likeness } from './likeness.ts';
import type { Marks } from './marks.ts';
import type { Source } from '../source.ts';
import { sizeOf, unitOf, type Unit } from './unit.ts';

/** A remark: its fullest form, and where else it is quoted. */
export interface Remark {
  readonly fullest: Unit;
  readonly others: Unit[];
}

/** Rare words by which a unit looks for remarks that have it; one may have been changed. */
const KEYS = 3;
/** Remarks that a unit is compared with, those that share most rare words. More are found only in machine-made text. */
const MOST_COMPARED = 24;

export interface Grouping {
  readonly sources: readonly Source[];
  readonly quotations: readonly Quotation[];
  readonly marks: Marks;
  readonly linked: Linked;
  readonly weights: Weights;
}

/**
 * Groups what was quoted by what was said. The longest units are tried first, so that a unit meets every fuller form there is:
 * it joins the likeliest, or becomes the fullest form of a remark of its own. Where only some of its sentences are part of
 * another remark, they join it and the rest goes on alone.
 */
export function* grouped(units: readonly Unit[], grouping: Grouping): Steps<Remark[]> {
  const queue = [...units].filter(({ words }) => words.length > 0).sort(fullestFirst);
  const index = new RemarkIndex(queue);
  for (let unit = queue.shift(); unit; unit = queue.shift()) {
    yield FINDINGS;
    const best = likeliest(unit, index, grouping);
    if (best) best.others.push(unit);
    else if (!splitUp(unit, index, grouping, queue)) index.add({ fullest: unit, others: [] });
  }
  return index.remarks;
}

/** Body before headline; ties are broken by the words and then by the article's own text. */
export function fullestFirst(x: Unit, y: Unit): number {
  return sizeOf(y) - sizeOf(x) || x.words.length - y.words.length || Number(x.heading) - Number(y.heading) || compareText(plain(x), plain(y)) || compareText(x.key, y.key);
}

function plain({ words }: Unit): string {
  return words.map(({ norm }) => norm).join(' ');
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function likeliest(unit: Unit, index: RemarkIndex, { linked, weights }: Grouping): Remark | null {
  let [best, most] = [null as Remark | null, 0];
  for (const remark of index.candidates(unit)) {
    const like = likeness(unit, remark.fullest, linked, weights);
    if (like > most) [best, most] = [remark, like];
  }
  return best;
}

/** Whether some sentences of the unit joined a remark; the others are queued anew. */
function splitUp(unit: Unit, index: RemarkIndex, grouping: Grouping, queue: Unit[]): boolean {
  if (unit.quotations.length < 2) return false;
  const parts = unit.quotations.map((quotation) => unitOf(grouping.sources, grouping.quotations, [quotation]));
  const homes = parts.map((part) => likeliest(part, index, grouping));
  if (homes.every((home) => home === null)) return false;
  for (let from = 0; from < parts.length; ) {
    let to = from + 1;
    while (to < parts.length && homes[to] === homes[from]) to++;
    const stretch = unitOf(grouping.sources, grouping.quotations, unit.quotations.slice(from, to));
    const home = homes[from];
    if (home) home.others.push(stretch);
    else if (stretch.words.length > 0) insert(queue, stretch);
    from = to;
  }
  return true;
}

function insert(queue: Unit[], unit: Unit): void {
  const at = queue.findIndex((other) => fullestFirst(unit, other) < 0);
  queue.splice(at < 0 ? queue.length : at, 0, unit);
}

class RemarkIndex {
  readonly remarks: Remark[] = [];
  private readonly having = new Map<string, Remark[]>();
  private readonly frequency = new Map<string, number>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) for (const norm of normsOf(unit)) this.frequency.set(norm, (this.frequency.get(norm) ?? 0) + 1);
  }

  add(remark: Remark): void {
    this.remarks.push(remark);
    for (const norm of normsOf(remark.fullest)) {
      const list = this.having.get(norm);
      if (list) list.push(remark);
      else this.having.set(norm, [remark]);
    }
  }

  candidates(unit: Unit): Remark[] {
    const rare = [...normsOf(unit)].sort((x, y) => this.rarity(x) - this.rarity(y) || compareText(x, y)).slice(0, KEYS);
    const shared = new Map<Remark, number>();
    for (const norm of rare) for (const remark of (this.having.get(norm) ?? []).slice(0, MOST_COMPARED)) shared.set(remark, (shared.get(remark) ?? 0) + 1);
    return [...shared].sort(([, x], [, y]) => y - x).slice(0, MOST_COMPARED).map(([remark]) => remark);
  }

  private rarity(norm: string): number {
    return this.frequency.get(norm) ?? 0;
  }
}

function normsOf({ words }: Unit): Set<string> {
  return new Set(words.map(({ norm }) => norm));
}
