/**
 * A reader's corrections and notes, found in the articles at hand. They name articles and words, no letters and indexes, so
 * that they survive when articles change places, are read anew or come back with small edits.
 */
import type { Article, Correction } from '../model.ts';
import { overrules } from './overrules.ts';
import { resolved, type Resolved } from './resolve.ts';

export { anchorOf, refOf } from './anchor.ts';
export { annotated, asksTheSame } from './annotated.ts';
export { active, judged, plain } from './judge.ts';
export { placedNotes } from './notes.ts';
export type { Resolved } from './resolve.ts';
export { linkRules, type LinkRules } from './rules.ts';
export { withSettings } from './settings.ts';

export function resolvedIn(articles: readonly Article[], corrections: readonly Correction[]): Resolved[] {
  return corrections.map((correction) => resolved(correction, articles));
}

/** The corrections with one more, without those that it overrules. */
export function withCorrection(corrections: readonly Correction[], added: Correction, articles: readonly Article[]): Correction[] {
  const { target } = resolved(added, articles);
  const overruled = (correction: Correction) => {
    const earlier = resolved(correction, articles).target;
    return target !== null && earlier !== null && overrules(target, earlier);
  };
  return [...corrections.filter((correction) => !overruled(correction)), added];
}
