import { recognizeCurrency, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { seedInputs } from '../seeds.ts';

/** What another reader makes of a stretch of text: `end` is the offset of its last character. */
interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: { readonly value?: string | null } | null;
}

interface Read {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const READERS = { number: recognizeNumber, percent: recognizePercentage, money: recognizeCurrency };

/** Every figure of a kind that both readers find, with both values, where they are not within a hundredth of each other. */
function differences(text: string, figures: readonly Read[], kind: keyof typeof READERS): { compared: number; different: string[] } {
  const pairs = (READERS[kind](text, 'en-us') as Recognised[]).flatMap((theirs) => {
    const value = Number(theirs.resolution?.value?.replace('%', '') || Number.NaN);
    const ours = figures.find((figure) => figure.kind === kind && figure.start <= theirs.end && figure.end > theirs.start);
    return ours && value > 0 ? [{ theirs, value, ours }] : [];
  });
  const agrees = ({ value, ours }: (typeof pairs)[number]) => valuesOf(ours).some((own) => Math.abs(own - value) <= Math.max(1, value) / 100);
  return { compared: pairs.length, different: pairs.filter((pair) => !agrees(pair)).map(({ theirs, value, ours }) => `${theirs.text}: ${value}, not ${ours.value}`) };
}

const valuesOf = ({ value }: Read): number[] => (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

const SENTENCES = [
  'The port paid $4.9 million, then two million dollars, and €35 for each of its 1,250 boats.',
  'Turnout rose from 40 percent to 62.5 percent; seventy-eight percent had stayed away in 2016.',
  'More than 3.5 million people came, two hundred and forty by boat, and thirty-five thousand on foot.',
  'Two dozen ferries and 3,400 boats sailed, for nine hundred dollars each.',
].join(' ');

describe('figures as another reader has them', () => {
  it.each(['number', 'percent', 'money'] as const)('agree in value: %s, in sentences made for it', async (kind) => {
    const { figures } = await compare([{ source: 'a.txt', text: SENTENCES }]);
    const { compared, different } = differences(SENTENCES, figures, kind);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(3);
  });

  it('agree in value in the five samples', async () => {
    const { articles, figures } = await compare(seedInputs());
    const found = articles.map(({ text }, index) => differences(text, figures.filter(({ article }) => article === index), 'number'));
    expect(found.flatMap(({ different }) => different)).toEqual([]);
    expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThanOrEqual(5);
  });
});
