import { courseOf } from './holes.ts';
import type { Unit } from './unit.ts';

/** Sentences between two quotations that may still be one remark, broken up by "he said" or by a word of the reporter's. */
const APART = 2;

/** Units of each article that go on from one another along the fullest form, together: one rendering each. */
export function broken(fullest: Unit, units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of [...units].sort((x, y) => x.article - y.article || x.words[0]!.start - y.words[0]!.start)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(fullest, last, unit)) group.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function goesOn(fullest: Unit, before: Unit, after: Unit): boolean {
  if (before.article !== after.article || before.heading !== after.heading) return false;
  const near = after.words[0]!.sentence - before.words.at(-1)!.sentence <= APART;
  return near && (reach(fullest, before).at(-1) ?? 0) < (reach(fullest, after)[0] ?? 0);
}

/** The words of the fullest form that a unit has, ascending. */
function reach(fullest: Unit, unit: Unit): number[] {
  return courseOf(fullest, [unit]).pairs.map(({ i }) => i);
}
