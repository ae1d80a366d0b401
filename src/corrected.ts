import { active, resolvedIn, withSettings, type Resolved } from './correct/correct.ts';
import type { ArticleInput, Correction, Steps } from './model.ts';
import { prepare, type Prepared } from './prepare.ts';

/** The articles, read with what a reader's corrections set in them. */
export interface Corrected {
  readonly prepared: readonly Prepared[];
  /** The inputs with roles and counts as corrected. */
  readonly inputs: readonly ArticleInput[];
  readonly corrections: readonly Resolved[];
}

/** Reads every article; those in which a block's role is corrected are read once more, with it. */
export function* readCorrected(inputs: readonly ArticleInput[], corrections: readonly Correction[]): Steps<Corrected> {
  const first = yield* prepare(inputs);
  const found = resolvedIn(first.map(({ article }) => article), corrections);
  const set = withSettings(inputs, first.map(({ article }) => article), active(found));
  const hasSameRoles = (index: number) => set[index]!.roles === inputs[index]!.roles;
  if (inputs.every((_, index) => hasSameRoles(index))) return { prepared: first, inputs: set, corrections: found };
  const prepared = yield* prepare(set, (index) => (hasSameRoles(index) ? first[index]! : null));
  return { prepared, inputs: set, corrections: resolvedIn(prepared.map(({ article }) => article), corrections) };
}
