import type { Alignment, Correction, CorrectionState, JudgedCorrection } from '../model.ts';
import { overrules } from './overrules.ts';
import type { Resolved } from './resolve.ts';
import type { Side } from './target.ts';

/** Those that still hold: no later one overrules them. What speaks of nothing here neither holds nor overrules. */
export function active(resolved: readonly Resolved[]): Resolved[] {
  return resolved.filter(({ target }, place) => target && !resolved.slice(place + 1).some((later) => later.target && overrules(later.target, target)));
}

/** Every correction with what became of it, in their order. */
export function judged(resolved: readonly Resolved[], alignments: readonly Alignment[]): JudgedCorrection[] {
  const holding = new Set(active(resolved));
  return resolved.map((one) => ({ ...plain(one.correction), state: stateOf(one, holding, alignments), places: one.places }));
}

function stateOf(one: Resolved, holding: ReadonlySet<Resolved>, alignments: readonly Alignment[]): CorrectionState {
  if (!one.target) return one.state;
  if (!holding.has(one)) return 'overruled';
  return one.target.kind === 'match' && !isLinked(one.target.a, one.target.b, alignments) ? 'not-compared' : 'applied';
}

/** Whether the match stands among the links: bylines and credits have sentences and take no part. */
function isLinked(x: Side, y: Side, alignments: readonly Alignment[]): boolean {
  const [a, b] = x.article < y.article ? [x, y] : [y, x];
  const links = alignments.find((alignment) => alignment.a === a.article && alignment.b === b.article)?.links ?? [];
  return links.some((link) => link.byReader && link.a.join() === a.sentences.join() && link.b.join() === b.sentences.join());
}

/** Without what an earlier comparison said of it, its fields in one order: the same correction gives the same bytes. */
export function plain(correction: Correction): Correction {
  const reason = correction.reason ? { reason: correction.reason } : {};
  switch (correction.kind) {
    case 'match':
    case 'unlink':
    case 'split':
      return { kind: correction.kind, a: correction.a, b: correction.b, ...reason };
    case 'alone':
      return { kind: 'alone', at: correction.at, other: correction.other, ...reason };
    case 'role':
      return { kind: 'role', at: correction.at, role: correction.role, ...reason };
    case 'count':
      return { kind: 'count', article: correction.article, count: correction.count, ...reason };
  }
}
