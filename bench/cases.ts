import { seedInputs } from '../test/seeds.ts';
import { generatedPair, generatedSet, type GeneratedPair } from './generate.ts';

export interface Case {
  readonly name: string;
  readonly texts: readonly string[];
  /** What belongs together, where it is known. */
  readonly pair?: GeneratedPair;
}

/** Paragraphs of each article of a pair. */
export const SIZES = [30, 300, 3000, 10_000] as const;

/** One word in ten is changed, one paragraph in five left out and one in five foreign, and all are shuffled. */
const CHANGED = 0.1;

/** From small to large, so that what is measured is warm. */
export function casesUpTo(most: number): Case[] {
  return [
    { name: 'the five samples', texts: seedInputs().map(({ text }) => text) },
    { name: '5 articles of 40 sentences', texts: generatedSet(5, 40, CHANGED) },
    { name: '50 articles of 40 sentences', texts: generatedSet(50, 40, CHANGED) },
    ...SIZES.filter((size) => size <= most).map(pairOf),
  ];
}

function pairOf(paragraphs: number): Case {
  const pair = pairFor(paragraphs);
  return { name: `2 × ${paragraphs.toLocaleString('en')} paragraphs`, texts: [pair.a, pair.b], pair };
}

export function pairFor(paragraphs: number): GeneratedPair {
  return generatedPair({ paragraphs, changed: CHANGED });
}
