import { describe, expect, it } from 'vitest';
import { aligned, article } from './align.notation.ts';

/** Five reports of a ferry accident, each telling most of it, and one of a market that repeats one of their sentences. */
const FACTS = [
  'The ferry Halcyon ran aground off Brenna Point on Thursday night.',
  'Coast guard helicopters lifted sixty-one passengers from the deck.',
  'The captain blamed a rudder that had failed without warning.',
  'Divers will inspect the hull when the wind drops.',
  'A ferry last ran aground on the same reef in 1998.',
  'The regional minister promised an inquiry within a month.',
];
const report = (...left: number[]) => FACTS.filter((_, n) => !left.includes(n)).join('\n\n');
const MARKET = [
  'Traders opened the covered market of Ostend Row after two years of works.',
  'Fishmongers complained about the new rents.',
  'The regional minister promised some kind of inquiry into rents next month.',
  'A brass band played until noon.',
  'Parking remains forbidden along the canal.',
].join('\n\n');
const reports = [report(4), report(1), report(5), report(3)];

type Count = 'auto' | 'always' | 'never';
const compared = (count: Count, texts = [...reports, MARKET]) => aligned(texts.map((text, n) => article(text, n === 4 ? { count } : {})));
const best = (count: Count) => {
  const { alignments } = compared(count);
  return Math.max(...alignments.filter(({ b }) => b === 4).flatMap(({ links, faint }) => [...links, ...faint].map(({ score }) => score)));
};

describe('an article that looks like another event', () => {
  it('is linked without the penalty of a stranger where the reader counts it', () => {
    expect(best('always')).toBeGreaterThan(best('auto'));
  });

  it('keeps that penalty where the reader leaves it out', () => {
    expect(best('never')).toBeLessThan(best('always'));
  });
});

describe('an article that the reader leaves out', () => {
  it('is no measure of which of the others is a stranger', () => {
    const twins = aligned([...[report(4), report(1), MARKET], MARKET, MARKET].map((text, n) => article(text, n > 2 ? { count: 'never' } : {})));
    expect(twins.strangers.map(({ article: index }) => index)).not.toContain(0);
    expect(twins.strangers.map(({ article: index }) => index)).not.toContain(1);
  });

  it('lends no support as the third to two others', () => {
    const ends = ['The mill by the weir burned down on Monday.', 'Flames destroyed a mill near the weir early this week.'];
    const both = 'The mill by the weir burned down on Monday, and flames destroyed a mill near the weir early this week.';
    const rest = ['Nobody lives there.', 'Crews came from three towns.', 'The owner was abroad.'];
    const score = (count: Count) => {
      const { links, faint } = aligned([
        article([ends[0]!, ...rest].join('\n\n')),
        article([ends[1]!, ...rest].join('\n\n')),
        article([both, ...rest].join('\n\n'), { count }),
      ]).alignments[0]!;
      return [...links, ...faint].find(({ a, b }) => Number(a) === 0 && Number(b) === 0)!.score;
    };
    expect(score('never')).toBeLessThan(score('auto'));
  });
});
