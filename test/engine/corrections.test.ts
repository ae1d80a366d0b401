import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { annotated, withCorrection } from '../../src/correct/correct.ts';
import type { ArticleInput, Comparison, Correction } from '../../src/model.ts';
import { openComparison, saveComparison } from '../../src/save/open.ts';
import { inputOf, settingsOf } from '../../src/save/inputs.ts';
import { at, correction, corrected, inputs, links, states } from './corrections.notation.ts';

const ARTICLES = inputs(
  `
  The harbour bridge opened on Sunday after three years of work.
  The mayor, Anna Keller, cut the ribbon at noon.
  Nobody was hurt when a crane fell in May.
  Tickets for the ferry will cost 12 euros.`,
  `
  After three years of work the harbour bridge was opened on Sunday.
  At noon Anna Keller, the mayor, cut the ribbon and spoke.
  A bakery next to the bridge gave away bread.
  Tickets for the ferry are to cost 12 euros.`,
  `
  The bridge in the harbour opened on Sunday, after three years of work.
  A crane had fallen in May, and nobody was hurt.
  Anna Keller cut a ribbon. The mayor did so at noon.`,
);
const PLAIN = ['A0=B0', 'A0=C0', 'A1=B1', 'A1=C2,C3', 'A2=C1', 'A3=B3', 'B0=C0', 'B1=C2', 'B1=C3'];

let plain: Comparison;
beforeAll(async () => {
  plain = await compare(ARTICLES);
  expect(links(plain)).toEqual(PLAIN);
});

/** The comparison with corrections made in the plain one. */
const withAll = (...notations: readonly string[]) => corrected(ARTICLES, plain, ...notations);
const linkOf = ({ alignments }: Comparison, a: number, b: number) => alignments.find((pair) => pair.a === a && pair.b === b)!.links;
const passages = ({ passages }: Comparison) => passages.map(({ readings }) => readings.map(({ article, sentences }) => `${'ABC'[article]}${sentences.join()}`).join(' '));

describe('a match by a reader', () => {
  it('is a link with the score 1, which says who made it', async () => {
    const made = await withAll('A2=B2');
    const link = linkOf(made, 0, 1).find(({ byReader }) => byReader)!;
    expect(link).toMatchObject({ a: [2], b: [2], score: 1, byReader: true });
    expect(link.because[0]).toBe('linked by a reader');
    expect(states(made)).toEqual(['applied']);
  });

  it('takes both sentences off the lists of what one tells alone', async () => {
    const { alignments, omissions } = await withAll('A2=B2');
    expect([alignments[0]!.onlyA, alignments[0]!.onlyB]).toEqual([[], []]);
    const others = (article: number, sentence: number) =>
      omissions.filter((one) => one.article === article && one.sentence === sentence).flatMap(({ elsewhere }) => elsewhere.map(({ article: other }) => other));
    expect([others(0, 2), others(1, 2)]).toEqual([[], [2]]);
  });

  it('puts both sentences in one passage', async () => {
    expect(passages(plain)).toContain('A2 C1');
    expect(passages(await withAll('A2=B2'))).toContain('A2 B2 C1');
  });

  it('marks what differs, as in any other link', async () => {
    const changes = linkOf(await withAll('A0=B0'), 0, 1).find(({ byReader }) => byReader)!.changes!;
    expect(changes.map(({ a }) => ARTICLES[0]!.text.slice(a.start, a.end))).toContain('after three years of work');
  });

  it('may have several sentences on a side, in place of the links between them', async () => {
    expect(links(await withAll('B1=C2,C3'))).toEqual([...PLAIN.slice(0, 7), 'B1=C2,C3']);
  });

  it('may have several sentences on both sides', async () => {
    const made = await withAll('A2,A3=C0,C1');
    expect(links(made)).toContain('A2,A3=C0,C1');
    expect(states(made)).toEqual(['applied']);
  });

  it('is the same link whichever side is named first', async () => {
    const [there, back] = [await withAll('A2=B2'), await withAll('B2=A2')];
    expect(back.alignments).toEqual(there.alignments);
  });

  it('holds at the highest threshold', async () => {
    const made = await compare(ARTICLES, { threshold: 1, corrections: [correction(plain, 'A2=B2')] });
    expect(links(made)).toEqual(['A2=B2']);
  });

  it('within one article is not applied', async () => {
    const made = await withAll('A2=A3');
    expect([states(made), links(made)]).toEqual([['not-compared'], PLAIN]);
  });
});

describe('unlinked sentences', () => {
  it('are told alone', async () => {
    const made = await withAll('A3/B3');
    expect(links(made)).toEqual(PLAIN.filter((link) => link !== 'A3=B3'));
    expect([made.alignments[0]!.onlyA, made.alignments[0]!.onlyB]).toEqual([[2, 3], [2, 3]]);
  });

  it('are not said to be nearest to each other', async () => {
    const { omissions } = await withAll('A3/B3');
    const nearest = omissions.find(({ article, sentence }) => article === 0 && sentence === 3)!.elsewhere[0]!.nearest;
    expect(nearest?.sentences ?? []).not.toContain(3);
  });

  it('stay apart at the lowest threshold', async () => {
    expect(links(await compare(ARTICLES, { threshold: 0, corrections: [correction(plain, 'A3/B3')] }))).not.toContain('A3=B3');
  });

  it('do not meet again in a passage by way of a third article', async () => {
    expect(passages(plain)).toContain('A0 B0 C0');
    const made = await withAll('A0/B0');
    expect(passages(made).filter((passage) => passage.includes('A0') && passage.includes('B0'))).toEqual([]);
    expect(links(made)).toEqual(expect.arrayContaining(['A0=C0', 'B0=C0']));
  });

  it('may be all sentences of a link', async () => {
    const made = await withAll('A1/C2,C3');
    expect(links(made).filter((link) => /A1=C/.test(link))).toEqual([]);
  });
});

describe('a sentence that nothing matches', () => {
  it('has no link in the article named', async () => {
    expect(links(await withAll('A0-B'))).toEqual(PLAIN.filter((link) => link !== 'A0=B0'));
  });

  it('has no link in any where none is named', async () => {
    expect(links(await withAll('A0-'))).toEqual(PLAIN.filter((link) => !link.startsWith('A0')));
  });

  it('stays so but in the article where it is linked later', async () => {
    const made = await withAll('A0-', 'A0=B0');
    expect([links(made), states(made)]).toEqual([PLAIN.filter((link) => link !== 'A0=C0'), ['applied', 'applied']]);
  });
});

describe('a link that is split', () => {
  it('is a link for each sentence', async () => {
    expect(links(await withAll('A1|C2,C3'))).toEqual(['A0=B0', 'A0=C0', 'A1=B1', 'A1=C2', 'A1=C3', ...PLAIN.slice(4)]);
  });

  it('undoes a match of several sentences', async () => {
    const made = await withAll('A2,A3=B2,B3', 'A2,A3|B2,B3');
    expect([links(made), states(made)]).toEqual([PLAIN, ['overruled', 'applied']]);
  });

  it('leaves matches of two sentences', async () => {
    expect(states(await withAll('A1=C2', 'A1|C2,C3', 'A1=C3'))).toEqual(['applied', 'applied', 'applied']);
  });
});

describe('of corrections that contradict each other', () => {
  it.each([
    [['A3/B3', 'A3=B3'], ['overruled', 'applied']],
    [['A3=B3', 'B3/A3'], ['overruled', 'applied']],
    [['A2=B2', 'A2=B2,B3'], ['overruled', 'applied']],
    [['A2=B2', 'A2=B3'], ['applied', 'applied']],
    [['A2=B2', 'A2-B'], ['overruled', 'applied']],
    [['A2=B2', 'A2-C'], ['applied', 'applied']],
    [['A2-B', 'A2=B2'], ['overruled', 'applied']],
    [['A2-B', 'A2-'], ['overruled', 'applied']],
    [['A1|C2,C3', 'A1=C2,C3'], ['overruled', 'applied']],
    [['A3/B3', 'A3/B3'], ['overruled', 'applied']],
  ] as const)('%j leave %j', async (notations, expected) => {
    expect(states(await withAll(...notations))).toEqual(expected);
  });

  it('an unlinked pair stays so where a later match is about another pair of it', async () => {
    const made = await withAll('A1/C2,C3', 'A1=C2');
    expect(links(made).filter((link) => /A1=C/.test(link))).toEqual(['A1=C2']);
  });

  it('the earlier is left out where a list takes the later', () => {
    const list = [correction(plain, 'A3=B3'), correction(plain, 'A2=B2')];
    const added = correction(plain, 'A3/B3');
    expect(withCorrection(list, added, plain.articles)).toEqual([list[1], added]);
  });
});

describe('a role by a reader', () => {
  const roleOf = (comparison: Comparison, place: string, role: 'furniture' | 'paragraph' | 'byline'): Correction => ({ kind: 'role', at: at(comparison, place), role });

  it('sets a line aside, and says so', async () => {
    const made = await compare(ARTICLES, { corrections: [roleOf(plain, 'B2', 'furniture')] });
    expect(made.articles[1]!.blocks[2]).toMatchObject({ role: 'furniture', because: 'set by the reader' });
    expect(made.articles[1]!.sentences).toHaveLength(3);
    expect(states(made)).toEqual(['applied']);
  });

  it('moves the sentences of links made before', async () => {
    const made = await compare(ARTICLES, { corrections: [correction(plain, 'A2=B3'), roleOf(plain, 'B2', 'furniture')] });
    expect(links(made)).toContain('A2=B2');
  });

  it('keeps a link to a line set aside, without applying it', async () => {
    const made = await compare(ARTICLES, { corrections: [correction(plain, 'A2=B2'), roleOf(plain, 'B2', 'furniture')] });
    expect(states(made)).toEqual(['not-compared', 'applied']);
    const back = await compare(ARTICLES, { corrections: [...made.corrections, roleOf(plain, 'B2', 'paragraph')] });
    expect([states(back), links(back).includes('A2=B2')]).toEqual([['applied', 'overruled', 'applied'], true]);
  });

  it('keeps a link to a byline, which is never linked', async () => {
    const made = await compare(ARTICLES, { corrections: [correction(plain, 'A2=B2'), roleOf(plain, 'B2', 'byline')] });
    expect(states(made)).toEqual(['not-compared', 'applied']);
  });
});

describe('a count by a reader', () => {
  it('sets an article apart, and the later holds', async () => {
    const counted = (count: 'always' | 'never'): Correction => ({ kind: 'count', article: { article: plain.articles[2]!.id, source: 'C.txt' }, count });
    expect((await compare(ARTICLES, { corrections: [counted('never')] })).articles.map(({ setApart }) => setApart)).toEqual([false, false, true]);
    const twice = await compare(ARTICLES, { corrections: [counted('never'), counted('always')] });
    expect([twice.articles[2]!.setApart, states(twice)]).toEqual([false, ['overruled', 'applied']]);
  });
});

describe('corrections survive', () => {
  const edited = (index: number, from: string, to: string): ArticleInput[] =>
    ARTICLES.map((input, at) => (at === index ? { ...input, text: input.text.replace(from, to) } : input));
  const all = () => ['A2=B2', 'A3/B3', 'B1=C2,C3'].map((notation) => correction(plain, notation));

  it('another order of the articles', async () => {
    const made = await compare([ARTICLES[2]!, ARTICLES[0]!, ARTICLES[1]!], { corrections: all() });
    expect(states(made)).toEqual(['applied', 'applied', 'applied']);
    expect(links(made)).toEqual(expect.arrayContaining(['B2=C2', 'A2,A3=C1']));
    expect(links(made)).not.toContain('B3=C3');
  });

  it('details set by hand', async () => {
    const made = await compare(ARTICLES.map((input) => ({ ...input, given: { publisher: input.source, language: 'en' } })), { corrections: all() });
    expect(states(made)).toEqual(['applied', 'applied', 'applied']);
  });

  it.each([
    ['text put in before', 'After three', 'The town has a bridge.\n\nAfter three', 'A2=B3'],
    ['an edit of the sentence itself', 'A bakery next to', 'One bakery next to', 'A2=B2'],
  ])('%s', async (_, from, to, link) => {
    const made = await compare(edited(1, from, to), { corrections: all() });
    expect([states(made), links(made).includes(link)]).toEqual([['applied', 'applied', 'applied'], true]);
  });

  it('the loss of their words, and are applied again when those are back', async () => {
    const made = await compare(edited(1, 'A bakery next to the bridge gave away bread.', 'Fireworks ended the day.'), { corrections: all() });
    expect([states(made)[0], made.corrections[0]!.places]).toEqual(['words-gone', [expect.objectContaining({ article: 0 })]]);
    expect(states(await compare(ARTICLES, { corrections: made.corrections }))[0]).toBe('applied');
  });

  it('the loss of their article', async () => {
    const made = await compare(ARTICLES.slice(0, 2), { corrections: all() });
    expect(states(made)).toEqual(['applied', 'applied', 'article-gone']);
  });

  it('a second article from the same source', async () => {
    const made = await compare([...ARTICLES, { source: 'B.txt', text: 'A bakery next to the bridge gave away bread.' }], { corrections: all() });
    expect(states(made)).toEqual(['applied', 'applied', 'applied']);
    expect(links(made)).toContain('A2=B2');
  });
});

describe('a note', () => {
  it('stands at its words, also where the text has moved', async () => {
    const note = { at: [at(plain, 'B2')], text: 'Ask the baker.' };
    const moved = ARTICLES.map((input, index) => (index === 1 ? { ...input, text: `New line.\n\n${input.text}` } : input));
    const { notes, articles } = await compare(moved, { notes: [note] });
    const [{ article, start, end }] = notes[0]!.places as [{ article: number; start: number; end: number }];
    expect([article, articles[article]!.text.slice(start, end)]).toEqual([1, note.at[0]!.words]);
  });

  it('is kept without a place where its words are gone', async () => {
    const { notes } = await compare(ARTICLES.slice(0, 1), { notes: [{ at: [at(plain, 'B2')], text: 'Ask the baker.' }] });
    expect(notes).toEqual([{ at: [at(plain, 'B2')], text: 'Ask the baker.', places: [] }]);
  });

  it('changes nothing else', async () => {
    const made = await compare(ARTICLES, { notes: [{ at: [at(plain, 'B2')], text: 'x' }] });
    expect({ ...made, notes: [] }).toEqual(plain);
  });
});

describe('with what the host tells of meaning, too', () => {
  it('links hold and stay apart', async () => {
    const embed = (sentences: readonly string[]) => Promise.resolve(sentences.map((sentence) => Float32Array.of(sentence.length, 1)));
    const made = await compare(ARTICLES, { corrections: [correction(plain, 'A2=B2'), correction(plain, 'A3/B3')] }, { embed });
    expect(links(made)).toContain('A2=B2');
    expect(links(made)).not.toContain('A3=B3');
  });
});

describe('a saved comparison with corrections', () => {
  it('opens equal and is made again to the same bytes', async () => {
    const corrections: Correction[] = [
      { ...correction(plain, 'A2=B2'), reason: 'Both are about <b>bread</b>.' },
      correction(plain, 'A3/B3'),
      correction(plain, 'A1|C2,C3'),
      correction(plain, 'B3-'),
      { kind: 'role', at: at(plain, 'C0'), role: 'headline' },
      { kind: 'count', article: { article: plain.articles[2]!.id, source: 'C.txt' }, count: 'always' },
    ];
    const given: ArticleInput[] = ARTICLES.map((input) => ({ ...input, given: { publisher: input.source }, count: 'auto', roles: [{ start: 0, role: 'paragraph' }] }));
    const saved = saveComparison(await compare(given, { corrections, notes: [{ at: [at(plain, 'A0')], text: 'x' }] }));
    const opened = openComparison(saved);
    expect(saveComparison(opened)).toBe(saved);
    expect(saveComparison(await compare(opened.articles.map(inputOf), settingsOf(opened)))).toBe(saved);
  });

  it('gets the bytes of a new comparison where only reasons and notes are written into it', async () => {
    const corrections = [correction(plain, 'A2=B2'), correction(plain, 'A3/B3')];
    const explained = corrections.map((one, index) => (index === 0 ? { ...one, reason: 'Bread.' } : one));
    const notes = [{ at: [at(plain, 'A0')], text: 'x' }];
    const written = annotated(await compare(ARTICLES, { corrections }), explained, notes);
    expect(saveComparison(written)).toBe(saveComparison(await compare(ARTICLES, { corrections: explained, notes })));
  });

  it('is made again from what it says of its corrections itself', async () => {
    const made = await withAll('A2=B2', 'A3/B3');
    expect(saveComparison(await compare(ARTICLES, { corrections: made.corrections }))).toBe(saveComparison(made));
  });
});

describe('twenty corrections', () => {
  it('taken back one by one give the bytes of each step again, and at last the first', async () => {
    const marks = ['A2=B2', 'A3/B3', 'A1|C2,C3', 'A0-C', 'B2=C1', 'B0/C0', 'A3=C3', 'B3-', 'A0=B1', 'A1/B0', 'A2,A3=C0,C1', 'A0-', 'B0=C2', 'A1=B3', 'B2/C1', 'A2-', 'A0=C1', 'B3=C3', 'A3-B', 'A1=B1'];
    const list = marks.map((notation) => correction(plain, notation));
    const bytes = async (count: number) => saveComparison(await compare(ARTICLES, { corrections: list.slice(0, count) }));
    const there: string[] = [];
    for (let count = 0; count <= list.length; count++) there.push(await bytes(count));
    expect(new Set(there).size).toBe(list.length + 1);
    for (let count = list.length; count >= 0; count--) expect(await bytes(count)).toBe(there[count]);
    expect(there[0]).toBe(saveComparison(plain));
  });
});
