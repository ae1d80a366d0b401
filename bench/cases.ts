import { seedInputs } from '../test/seeds.ts';
import { generatedPair, generatedSet, type GeneratedPair } from './generate.ts';

export interface Case {
  readonly name: string;
  readonly texts: readonly string[];
  /** What belongs together, where it is known. */
  readonly pair?: GeneratedPair;
  /** Whether the peer is tried: above 300 paragraphs it has no chance to end. */
  readonly peer: boolean;
}

/** Paragraphs of each article of a pair. */
export const SIZES = [30, 300, 3000, 10_000] as const;

/** One word in ten is changed, one paragraph in five left out and one in five foreign, and all are shuffled. */
const CHANGED = 0.1;

/** From small to large, so that what is measured is warm. */
export function casesUpTo(most: number): Case[] {
  return [
    { name: 'the five samples', texts: seedInputs().map(({ text }) => text), peer: true },
    { name: '5 articles of 40 sentences', texts: generatedSet(5, 40, CHANGED), peer: true },
    { name: '50 articles of 40 sentences', texts: generatedSet(50, 40, CHANGED), peer: false },
    ...SIZES.filter((size) => size <= most).map(pairOf),
  ];
}

function pairOf(paragraphs: number): Case {
  const pair = pairFor(paragraphs);
  return { name: `2 × ${paragraphs.toLocaleString('en')} paragraphs`, texts: [pair.a, pair.b], pair, peer: paragraphs <= 300 };
}

export function pairFor(paragraphs: number): GeneratedPair {
  return generatedPair({ paragraphs, changed: CHANGED });
}
