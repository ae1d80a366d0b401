import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/align.ts';
import type { AlignResult } from '../../src/align/align.ts';
import { aligned, article, links } from './align.notation.ts';

const FIRST = `# Harbour bridge closed after crack is found

The harbour bridge in Port Alder was closed on Tuesday after inspectors found a crack in a steel beam.
About 14,000 cars cross the bridge every day.

“Safety has to come before convenience,” Mayor Ines Calloway told reporters.
Repairs may take six weeks.

Ferry operators said they would add evening crossings.`;

const SECOND = `# Port Alder shuts its bridge

Commuters faced long queues on Wednesday morning.
Ferry operators said they would add evening crossings to help.

Inspectors had found a crack in a steel beam, and the harbour bridge was closed on Tuesday.
“Safety has to come before convenience,” said Mayor Calloway.

The town council meets tonight to discuss taxes on parking.`;

describe('links', () => {
  it('joins what two articles tell in their own order and words', () => {
    expect(links(FIRST, SECOND)).toEqual(['0~0 rewritten', '1~3 rewritten', '3~4 edited', '5~2 edited']);
  });

  it('finds nothing between articles that share nothing', () => {
    expect(links('# Wheat prices fall\n\nFarmers sold less grain in May.', '# Comet seen over islands\n\nAstronomers watched it all night.')).toEqual([]);
  });

  it('calls the same words verbatim whatever the punctuation, quotes, case and spaces', () => {
    expect(links('The old mill burned down, police said.\nNobody was hurt in the fire.', 'the old  mill burned down – Police said\n“Nobody was hurt in the fire”')).toEqual([
      '0~0 verbatim',
      '1~1 verbatim',
    ]);
  });

  it('does not call a sentence verbatim for one changed word', () => {
    expect(links('The council voted to close the old mill on Friday evening.', 'The council voted to close the old mill on Monday evening.')).toEqual(['0~0 edited']);
  });

  it('keeps identical sentences of identical articles in order, however often they repeat', () => {
    const text = Array.from({ length: 5 }, () => 'No comment was given.').join('\n');
    expect(links(text, text)).toEqual(expect.arrayContaining(['0~0 verbatim', '4~4 verbatim']));
  });

  it('makes one link of a sentence that the other article splits in two', () => {
    const whole = 'The minister resigned on Sunday after a week of protests over the price of bread, and the president named her deputy to lead the ministry until elections.';
    const split = 'The minister resigned on Sunday after a week of protests over the price of bread.\nThe president named her deputy to lead the ministry until elections.';
    expect(links(`${whole}\n\nShops stayed shut.`, `${split}\n\nRain is expected at night.`)).toContain('0~0,1 edited');
  });
});

describe('order', () => {
  const lines = [
    'Divers recovered the anchor of a merchant ship near Cape Orlo.',
    'The museum will show the find next spring.',
    'A storm had uncovered the wreck in January.',
    'Coins from four countries lay beside it.',
    'Archaeologists date the ship to the seventeenth century.',
    'The coast guard closed the bay to fishing boats.',
  ];
  const moved = (order: readonly number[]) =>
    aligned([article(lines.join('\n\n')), article(order.map((n) => lines[n]!).join('\n\n'))]).alignments[0]!.links.flatMap((link) => (link.moved ? link.a : []));

  it('calls nothing moved where both articles keep one order', () => {
    expect(moved([0, 1, 2, 3, 4, 5])).toEqual([]);
  });

  it('calls the one sentence moved that left its place', () => {
    expect(moved([5, 0, 1, 2, 3, 4])).toEqual([5]);
  });

  it('calls neither moved where two sentences merely swap', () => {
    expect(moved([0, 1, 3, 2, 4, 5])).toEqual([]);
  });
});

describe('reasons', () => {
  const reasons = (a: string, b: string) => aligned([article(a), article(b)]).alignments[0]!.links.map(({ because }) => because);

  it('names near-identical wording first', () => {
    expect(reasons('Rescuers found the boat near Tallow Island.', 'Rescuers found the boat near Tallow Island.')[0]![0]).toBe('near-identical wording');
  });

  it('quotes what both quote', () => {
    const all = reasons(FIRST, SECOND).flat();
    expect(all).toContain('same quotation: “Safety has to come before convenience”');
  });

  it('gives every link a reason', () => {
    expect(reasons(FIRST, SECOND).every((list) => list.length > 0)).toBe(true);
  });
});

describe('laws', () => {
  const seeds = ['000_9d03374667c5d45e', '001_6085886808499f5b', '002_a40b3c68b6a4551c', '003_f37d37c72dad7c96', '004_63eceaa3b6000c4b'].map((name) =>
    article(readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8').replace(/(?<=[.”"]) (?=[“"A-Z])/g, '\n')),
  );
  const turned = ({ alignments, strangers }: AlignResult, order: readonly number[]) => ({
    strangers: strangers.map((stranger) => ({ ...stranger, article: order[stranger.article]! })).sort((p, q) => p.article - q.article),
    alignments: alignments
      .map(({ a, b, links: list, faint, complete }) => {
        const [p, q] = [order[a]!, order[b]!];
        const mirrored = <T extends { a: unknown; b: unknown }>(items: readonly T[]) => (p < q ? [...items] : items.map((item) => ({ ...item, a: item.b, b: item.a })));
        return { a: Math.min(p, q), b: Math.max(p, q), complete, links: mirrored(list).sort((m, n) => m.a[0]! - n.a[0]! || m.b[0]! - n.b[0]!), faint: mirrored(faint).sort((m, n) => m.a - n.a || m.b - n.b) };
      })
      .sort((p, q) => p.a - q.a || p.b - q.b),
  });

  it.each([[[4, 3, 2, 1, 0]], [[2, 0, 4, 1, 3]], [[1, 0, 2, 3, 4]]])('gives the same links to articles in order %j', (order) => {
    expect(turned(aligned(order.map((n) => seeds[n]!)), order)).toEqual(aligned(seeds));
  });

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(aligned(seeds))).toBe(JSON.stringify(aligned(seeds)));
  });

  it('has one alignment for every pair, in order', () => {
    expect(aligned(seeds).alignments.map(({ a, b }) => `${a}${b}`).join(' ')).toBe('01 02 03 04 12 13 14 23 24 34');
  });

  it('has nothing to align in one article or none', () => {
    expect(aligned([seeds[0]!])).toEqual({ alignments: [], strangers: [] });
    expect(aligned([])).toEqual({ alignments: [], strangers: [] });
  });

  it('keeps fewer links at a higher threshold', () => {
    const count = (threshold: number) => aligned(seeds, threshold).alignments.flatMap((alignment) => alignment.links).length;
    expect(count(0.9)).toBeLessThan(count(0.3));
  });
});

describe('strangers', () => {
  const seed = (name: string, published: string | null) => article(readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8').replace(/(?<=[.”"]) (?=[“"A-Z])/g, '\n'), { published });
  const four = [
    seed('000_9d03374667c5d45e', '2017-11-11'),
    seed('001_6085886808499f5b', '2017-11-11'),
    seed('002_a40b3c68b6a4551c', '2017-11-11'),
    seed('003_f37d37c72dad7c96', null),
  ];
  const later = seed('004_63eceaa3b6000c4b', '--11-21');

  it('sets the article apart that reports a later event, and says why', () => {
    expect(aligned([...four, later]).strangers).toMatchObject([{ article: 4, because: 'hardly a statement in it stands in another article, and it is dated 10 days from the nearest of them' }]);
  });

  it('sets no article on the same event apart', () => {
    expect(aligned(four).strangers).toEqual([]);
    expect(aligned(four.slice(0, 2)).strangers).toEqual([]);
  });

  it('never judges two articles without two dates', () => {
    expect(aligned([article('One.\nTwo words.\nThree more words.\nFour.'), article('Alpha.\nBeta.\nGamma.\nDelta.')]).strangers).toEqual([]);
  });
});

describe('hostile articles', () => {
  it('takes one word three hundred thousand times', () => {
    const text = 'spam '.repeat(300_000);
    expect(aligned([article(text), article(`${text}end`)]).alignments).toHaveLength(1);
  });

  it('takes twenty thousand equal sentences and links them one to one at least', () => {
    const text = 'Yes he did.\n'.repeat(20_000);
    const { links: list, complete } = aligned([article(text), article(text)]).alignments[0]!;
    expect(complete).toBe(true);
    expect(new Set(list.flatMap(({ a }) => a)).size).toBe(20_000);
  });

  it('says so when the work limit ends the search', () => {
    const text = Array.from({ length: 400 }, (_, n) => `Sentence number ${n} speaks of thing ${n * 7}.`).join('\n');
    expect(aligned([article(text), article(text)], 0.5, 1000).alignments[0]!.complete).toBe(false);
  });

  it('takes articles without words', () => {
    expect(aligned([article('… — !'), article('# ?')]).alignments[0]!.links).toEqual([]);
  });
});

describe('progress', () => {
  it('is told at least once for every pair', () => {
    const steps = align([article(FIRST), article(SECOND), article(FIRST)], { threshold: 0.5 });
    const told = [...steps];
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.every(({ stage, done, total }) => stage === 'align' && done <= total)).toBe(true);
  });
});
