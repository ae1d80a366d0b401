import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { ArticleInput, Comparison, Finding, Place } from '../../src/model.ts';
import { seedInputs } from '../seeds.ts';

const RUNS = { seed: 20171110, numRuns: 25 };

const REMARKS = ['we will open the harbour bridge before the winter', 'open the harbour bridge', 'nobody ever asked the ferry captain twice', 'we will open the tunnel before the winter', 'very quickly'];
const PARTS = ['on Friday', 'on November 10, 2017', 'in 2016', '12 people', 'about 300 people', '312 people', 'the Harbour Safety Board (HSB)', 'the HSB', 'the U.S.'];
const quoted = fc.tuple(fc.constantFrom(...REMARKS), fc.constantFrom('Anna Keller', 'Keller', 'Paul Ives')).map(([words, speaker]) => `“${words},” ${speaker} said.`);
const plain = fc.tuple(fc.constantFrom('The flood hit', 'The mayor met', 'The bridge was closed by'), fc.constantFrom(...PARTS), fc.constantFrom(...PARTS)).map((words) => `${words.join(' ')}.`);
const text = fc.array(fc.oneof(quoted, plain), { minLength: 2, maxLength: 8 }).map((sentences) => sentences.join('\n\n'));
const set = fc.uniqueArray(text, { minLength: 2, maxLength: 4 });

const inputsOf = (texts: readonly string[]): ArticleInput[] => texts.map((text, index) => ({ source: `${index}.txt`, text }));

/** Sayings, facts and names by what they say, free of letters and indexes. */
function byText({ articles, quotations, figures, sayings, facts, names }: Comparison): string[] {
  const id = (article: number) => articles[article]!.id;
  const place = ({ article, start, end }: Place) => `${id(article)}:${start}-${end}`;
  const told = (findings: readonly Finding[]) => findings.map(({ rule, text, evidence }) => `${rule} ${text} ${evidence.map(place).sort().join()}`).sort().join(' & ');
  return [
    ...sayings.map(({ fullest, speaker, renderings, findings }) => {
      const each = renderings.map((r) => [id(r.article), r.verdict, r.quotations.map((q) => place(quotations[q]!)).join(), JSON.stringify(r.at), r.words.join(), told(r.findings)].join(' '));
      return ['saying', fullest.map((q) => place(quotations[q]!)).join(), speaker, each.sort().join(' | '), told(findings)].join(' ');
    }),
    ...facts.map(({ label, kind, entries, verdict, findings }) => {
      const each = entries.flatMap((entry) => entry.figures.map((figure) => place(figures[figure]!)));
      return ['fact', label, kind, verdict, each.sort().join(), told(findings)].join(' ');
    }),
    ...names.map(({ name, kind, forms, findings }) => {
      const each = forms.map(({ article, form, spans }) => `${id(article)} ${form} ${JSON.stringify(spans)}`);
      return ['naming', name, kind, each.sort().join(' | '), told(findings)].join(' ');
    }),
  ].sort();
}

describe('what was said, counted and named', () => {
  it('is the same whatever the order of the articles', async () => {
    await fc.assert(
      fc.asyncProperty(set, fc.nat(), async (texts, turn) => {
        const at = turn % texts.length;
        const turned = [...texts.slice(at), ...texts.slice(0, at)].reverse();
        expect(byText(await compare(inputsOf(turned)))).toEqual(byText(await compare(inputsOf(texts))));
      }),
      RUNS,
    );
  });

  it('is the same for the five samples in the opposite order', async () => {
    const seeds = seedInputs();
    expect(byText(await compare([...seeds].reverse()))).toEqual(byText(await compare(seeds)));
  });

  it('has every quotation that reports speech in one remark, and every figure in one fact, of the articles that count', async () => {
    await fc.assert(
      fc.asyncProperty(set, async (texts) => {
        const { articles, quotations, figures, sayings, facts } = await compare(inputsOf(texts));
        const counted = (items: Comparison['quotations'] | Comparison['figures']) => items.flatMap(({ article }, index) => (articles[article]!.setApart ? [] : [index]));
        const inSayings = sayings.flatMap(({ renderings }) => renderings.flatMap((rendering) => rendering.quotations)).sort((x, y) => x - y);
        const speech = counted(quotations).filter((index) => quotations[index]!.kind === 'quote');
        expect(inSayings).toEqual(speech);
        expect(facts.flatMap(({ entries }) => entries.flatMap((entry) => entry.figures)).sort((x, y) => x - y)).toEqual(counted(figures));
      }),
      RUNS,
    );
  });

  it('rests every finding on places that lie in their articles', async () => {
    await fc.assert(
      fc.asyncProperty(set, async (texts) => {
        const { articles, sayings, facts, names } = await compare(inputsOf(texts));
        const findings = [...sayings.flatMap((saying) => [...saying.findings, ...saying.renderings.flatMap((rendering) => rendering.findings)]), ...[...facts, ...names].flatMap((each) => each.findings)];
        for (const { evidence } of findings) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { article, start, end } of evidence) expect(start <= end && end <= articles[article]!.text.length).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
