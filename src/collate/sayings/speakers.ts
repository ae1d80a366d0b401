import type { Finding } from '../../model.ts';
import { sameSpeaker } from './likeness.ts';
import { finding } from './findings.ts';
import { longestRun, paired } from './pairing.ts';
import type { Remark } from './group.ts';
import type { Source } from '../source.ts';
import type { Unit } from './unit.ts';

/** Fewer words in a row two people may well have said each. */
const RUN = 5;

/**
 * The same words given to two people. Counted only where both articles name a person beside the words; a statement and the
 * one who reads it out are no two speakers.
 */
export function speakersDiffer({ fullest, others }: Remark, sources: readonly Source[]): Finding[] {
  const people = [fullest, ...others].filter((unit) => unit.cued && !unit.heading && isPerson(unit, sources[unit.article]!));
  const [one] = people;
  if (!one) return [];
  const rival = people.find((unit) => unit.article !== one.article && !sameSpeaker(unit.speaker, one.speaker) && surname(unit) !== surname(one) && shareWords(unit, one));
  if (!rival) return [];
  const names = [one.speaker!, rival.speaker!].sort();
  const evidence = [one, rival].map(({ article, words }) => ({ article, start: words[0]!.start, end: words.at(-1)!.end }));
  return [finding('speakers-differ', [names[0]!, names[1]!], evidence)];
}

function isPerson({ speaker }: Unit, { names }: Source): boolean {
  return speaker !== null && names.some(({ name, kind }) => kind === 'person' && name === speaker);
}

function surname({ speaker }: Unit): string {
  return speaker!.split(/\s+/).at(-1)!.toLowerCase();
}

function shareWords(x: Unit, y: Unit): boolean {
  return longestRun(paired(x.words.map(({ norm }) => norm), y.words.map(({ norm }) => norm))) >= RUN;
}
