import { describe, expect, it } from 'vitest';
import { quoteCounts, shownQuotes, type QuoteFilter } from '../../src/present/quotes-filter.ts';
import { figuresOf, namesOf } from '../../src/present/quotes-facts.ts';
import { placeInPair } from '../../src/present/quotes-place.ts';
import { steppedQuote } from '../../src/present/quotes-steps.ts';
import { hasFinding, quotesOf, type RemarkRow } from '../../src/present/quotes.ts';
import type { Comparison } from '../../src/model.ts';
import { quotesComparison } from './present-quotes.notation.ts';

const articles = {
  A: ['“We shall never close the old bridge,” Ann Lee said on Monday.', 'It rained.', '“It is safe,” she said.', 'Bread is ten cents.'],
  B: ['Ann said “We shall close the old bridge”.', 'They close the bridge on Monday, said Lee.', 'Bread is nine cents.'],
  C: ['“Nobody asked us,” said a neighbour.', 'Ann Lee left.'],
};
const sayings = [
  'Ann Lee: A0 whole #######, B0 altered ##_#### words-missing, B(They close the bridge) paraphrased ___o_oo, C- not-told _______',
  'Ann Lee: A1 whole ###, B- not-told ___, C- not-told ___',
  ': C0 whole ###, A- not-told ___, B- not-told ___',
];
const facts = ['price of bread: disagree! A(ten) B(nine)', 'day: one-source A(Monday)'];
const names = ['Ann Lee: A(Ann Lee) B(Ann) B(Lee) C(Ann Lee)', 'bridge: A(bridge) B(bridge)'];
const comparison = quotesComparison(articles, { sayings, facts, names, links: 'A0=B1 A3=B2 A1=C1' });

/** A row as printed: what is quoted in « », a caret as ‸, changed words in [ ]. */
function drawn({ articles: all }: Comparison, { article, shown: { pieces, cutBefore, cutAfter } }: RemarkRow): string {
  const { text } = all[article]!;
  const words = pieces.map(({ start, end, quoted, mark }) => {
    const inner = mark?.shape === 'caret' ? `‸(${mark.theirs})` : mark ? `[${text.slice(start, end)}/${mark.theirs}]` : text.slice(start, end);
    return quoted ? `«${inner}»` : inner;
  });
  return `${cutBefore ? '…' : ''}${words.join('')}${cutAfter ? '…' : ''}`.replaceAll('»«', '');
}

describe('what was said', () => {
  const { shared, alone } = quotesOf(comparison);

  it('parts remarks told by two from those quoted by one', () => {
    expect(shared.map(({ id }) => id)).toEqual(['q0']);
    expect(alone.map(({ id }) => id)).toEqual(['q1', 'q2']);
  });

  it('gives each remark its fullest words, its rows in order and who does not tell it', () => {
    const [remark] = shared;
    expect(remark!.text).toBe('We shall never close the old bridge');
    expect(remark!.rows.map(({ article, verdict }) => `${article} ${verdict}`)).toEqual(['0 whole', '1 altered', '1 paraphrased']);
    expect(remark!.notTold).toEqual([2]);
    expect(remark!.rows.map(({ where }) => where.paragraph)).toEqual([1, 1, 2]);
  });

  it('finds worth a look what is changed or left out inside the marks, and nothing else', () => {
    expect(shared[0]!.rows.map(({ isWorthALook }) => isWorthALook)).toEqual([false, true, false]);
    expect([...shared, ...alone].map(hasFinding)).toEqual([true, false, false]);
  });

  it('shows the words in their sentence, the quoted ones apart, a caret where words are left out', () => {
    expect(shared[0]!.rows.map((row) => drawn(comparison, row))).toEqual([
      '«“We shall never close the old bridge,”» Ann Lee said on Monday.',
      'Ann said «“We shall‸(never) close the old bridge”.»',
      'They close the bridge on Monday, said Lee.',
    ]);
  });

  it('underlines words that stand for others', () => {
    const other = quotesComparison({ A: ['“We like it.”'], B: ['“We hate it,” she said.'] }, { sayings: [': A0 whole ###, B0 altered #x# words-changed'] });
    expect(drawn(other, quotesOf(other).shared[0]!.rows[1]!)).toBe('«“We [hate/like] it,”» she said.');
  });

  it('cuts a long sentence at words, and says so', () => {
    const long = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');
    const cut = quotesComparison({ A: [`${long} “we agree” ${long}`], B: ['“we agree”'] }, { sayings: [': A0 whole ##, B0 whole ##'] });
    expect(drawn(cut, quotesOf(cut).shared[0]!.rows[0]!)).toMatch(/^…(?:word\d+ )+«“we agree”»(?: word\d+)+…$/);
  });

  it('keeps a remark that one source quotes in two ways among those worth a look', () => {
    const twice = quotesComparison({ A: ['“We all agree,” he said.', 'They say “we agree”.'], B: ['Nothing.'] }, { sayings: ['He: A0 whole ###, A1 altered #_# words-missing, B- not-told ___'] });
    expect(quotesOf(twice).shared.map(({ id }) => id)).toEqual(['q0']);
  });
});

describe('the filters', () => {
  const sheet = quotesOf(comparison);
  const shownIds = (...hidden: QuoteFilter[]) => {
    const { shared, alone } = shownQuotes(sheet, new Set(hidden));
    return [...shared.map(({ id, rows }) => `${id} ${rows.map(({ verdict }) => verdict).join('+')}`), ...alone.map(({ id }) => id)];
  };

  it('count every verdict, those of no instance too, and every speaker', () => {
    const { verdicts, speakers } = quoteCounts(sheet);
    expect(verdicts.map(({ key, count }) => `${key} ${count}`)).toEqual(['whole 1', 'cut-short 0', 'cut-unmarked 0', 'altered 1', 'paraphrased 1']);
    expect(speakers.map(({ speaker, count }) => [speaker, count])).toEqual([['Ann Lee', 2], [null, 1]]);
  });

  it('count two who speak together once, in whatever order they are named', () => {
    const told = quotesComparison(
      { A: ['“We go home now”.', '“We stay here now”.'], B: ['Nobody.'] },
      { sayings: ['Ann Lee and Bo Hale: A0 whole ####', 'Bo Hale and Ann Lee: A1 whole ####'] },
    );
    expect(quoteCounts(quotesOf(told)).speakers.map(({ speaker, count }) => [speaker, count])).toEqual([['Ann Lee and Bo Hale', 2]]);
  });

  it('hide rows by verdict, and a remark with its last row', () => {
    expect(shownIds('whole')).toEqual(['q0 altered+paraphrased', 'q1', 'q2']);
    expect(shownIds('whole', 'altered', 'paraphrased')).toEqual(['q1', 'q2']);
  });

  it('hide remarks by speaker, also where nobody is named', () => {
    expect(shownIds('by Ann Lee')).toEqual(['q2']);
    expect(shownIds('by ')).toEqual(['q0 whole+altered+paraphrased', 'q1']);
  });
});

describe('figures and names', () => {
  it('puts what disagrees first and parts what one source states', () => {
    const mixed = { ...comparison, facts: [{ ...comparison.facts[0]!, verdict: 'agree' as const }, ...comparison.facts] };
    const { shared, alone } = figuresOf(mixed);
    expect(shared.map(({ id, fact }) => `${id} ${fact.verdict}`)).toEqual(['f1 disagree', 'f0 agree']);
    expect(alone.map(({ id }) => id)).toEqual(['f2']);
  });

  it('gives each article its own figures', () => {
    expect(figuresOf(comparison).shared[0]!.cells.map((cell) => cell.map(({ value }) => value))).toEqual([['ten'], ['nine'], []]);
  });

  it('parts names that differ from those that are the same everywhere', () => {
    const { differing, same } = namesOf(comparison);
    expect(differing.map(({ naming }) => naming.name)).toEqual(['Ann Lee']);
    expect(same.map(({ naming }) => naming.name)).toEqual(['bridge']);
    expect(differing[0]!.cells.map((forms) => forms.map(({ form, spans }) => `${form} ${spans.length}`))).toEqual([['Ann Lee 1'], ['Ann 1', 'Lee 1'], ['Ann Lee 1']]);
  });
});

describe('the way into the articles', () => {
  const start = (article: number, sentence: number) => comparison.articles[article]!.sentences[sentence]!.start;
  const at = (article: number, sentence: number) => ({ start: start(article, sentence), end: start(article, sentence) + 4 });

  it('leads to the pair in which the sentence is linked', () => {
    expect(placeInPair(comparison, 0, at(0, 0), [1])).toEqual({ left: 0, right: 1, current: `l${start(0, 0)}.${start(1, 1)}` });
  });

  it('keeps the order of the articles from either side', () => {
    expect(placeInPair(comparison, 1, at(1, 1), [0])).toEqual({ left: 0, right: 1, current: `l${start(0, 0)}.${start(1, 1)}` });
  });

  it('takes another article where the first one wished for does not tell the sentence', () => {
    expect(placeInPair(comparison, 0, at(0, 1), [1])).toEqual({ left: 0, right: 2, current: `l${start(0, 1)}.${start(2, 1)}` });
  });

  it('leads to the sentence itself where no article tells it', () => {
    expect(placeInPair(comparison, 2, at(2, 0), [])).toEqual({ left: 0, right: 2, current: `b${start(2, 0)}` });
    expect(placeInPair(comparison, 0, at(0, 2), [2])).toEqual({ left: 0, right: 2, current: `a${start(0, 2)}` });
  });

  it('leads to the mark on the words where there is one', () => {
    const [first, ...rest] = comparison.alignments;
    const change = { a: at(0, 0), b: at(1, 1), kind: 'quotation' as const };
    const marked = { ...comparison, alignments: [{ ...first!, links: first!.links.map((link) => ({ ...link, changes: link.a[0] === 0 ? [change] : [] })) }, ...rest] };
    expect(placeInPair(marked, 0, at(0, 0), [1]).current).toBe(`d${start(0, 0)}.${start(1, 1)}`);
  });
});

describe('steps', () => {
  const step = (from: string | null, by: 1 | -1, unit: 'difference' | 'passage' = 'passage', ...hidden: QuoteFilter[]) =>
    steppedQuote(comparison, new Set(hidden), from, by, unit);
  const walk = (by: 1 | -1) => {
    const seen: (string | null)[] = [];
    for (let at = step(null, by); at !== seen.at(-1); at = step(at, by)) seen.push(at);
    return seen;
  };

  it('go through everything in the order of the page, and back', () => {
    expect(walk(1)).toEqual(['q0', 'q1', 'q2', 'f0', 'f1', 'n0', 'n1']);
    expect(walk(-1)).toEqual(walk(1).toReversed());
  });

  it('stop by differences at what is worth a look only', () => {
    expect(step(null, 1, 'difference')).toBe('q0');
    expect(step('q0', 1, 'difference')).toBe('f0');
    expect(step('f0', 1, 'difference')).toBe('f0');
    expect(step('n1', -1, 'difference')).toBe('f0');
  });

  it('pass over what is hidden', () => expect(step(null, 1, 'passage', 'by Ann Lee')).toBe('q2'));
});
