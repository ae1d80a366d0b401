import { describe, expect, it } from 'vitest';
import type { Alignment, Article, Link } from '../../src/model.ts';
import { nameOf, noticesOf } from '../../src/notices.ts';
import { articleOf } from '../notation.ts';

const SENTENCES = ['The bridge opened on Sunday.', 'Nobody came.', 'The mayor spoke for long.'];

const link = (a: number, b: number): Link => ({
  a: [a],
  b: [b],
  relation: 'edited',
  score: 0.9,
  moved: false,
  sameWords: 1,
  changes: [],
  because: [],
});

function alignment(a: number, b: number, links: Link[], complete = true): Alignment {
  return { a, b, links, onlyA: [], onlyB: [], sameWords: 0, complete };
}

/** Three articles of which the last is set apart; `dates` are what was found of each. */
function stranger(dates: readonly (string | null)[]): readonly Article[] {
  return dates.map((published, index) => articleOf('ABC'[index]!, SENTENCES.map((sentence) => sentence + index), { published, setApart: index === 2 }));
}

const pairs = [alignment(0, 1, [link(0, 0)]), alignment(0, 2, [link(0, 1)]), alignment(1, 2, [])];
const apart = [{ article: 2, certainty: 0.9, because: '' }];
const texts = (articles: readonly Article[], alignments = pairs, strangers = apart) =>
  noticesOf(articles, alignments, strangers).map(({ kind, article, text }) => `${kind} ${article ?? 'all'}: ${text}`);

describe('noticesOf', () => {
  it('says by its date and its matches why an article looks like another event', () => {
    expect(texts(stranger(['2017-11-11', '--11-11', '--11-21']))).toEqual([
      'other-event 2: It is dated November 21, the others November 11, and only 1 of its 3 sentences is told by another article. It is left out of the counts.',
    ]);
  });

  it('gives the years where they differ', () => {
    const two = [articleOf('A', SENTENCES, { published: '2020-05-12' }), articleOf('B', ['Another.'], { published: '2021-03-03', setApart: true })];
    expect(texts(two, [alignment(0, 1, [])], [{ article: 1, certainty: 0.9, because: '' }])[0]).toBe(
      'other-event 1: It is dated March 3, 2021, the other May 12, 2020, and none of its 1 sentences is told by another article. It is left out of the counts.',
    );
  });

  it('says that no date confirms it where none is known or they agree', () => {
    const text = 'other-event 2: Only 1 of its 3 sentences is told by another article. No date confirms that it is another event. It is left out of the counts.';
    expect(texts(stranger([null, null, '2017-11-21']))).toEqual([text]);
    expect(texts(stranger(['2017-11-21', null, '--11-21']))).toEqual([text]);
  });

  it('does not speak of an article that the reader counts all the same', () => {
    const counted = stranger(['2017-11-11', null, '--11-21']).map((article) => ({ ...article, setApart: false }));
    expect(texts(counted)).toEqual([]);
  });

  it('tells the same text given twice', () => {
    const [a, b] = [articleOf('A', SENTENCES), articleOf('B', SENTENCES)];
    expect(texts([a, b], [alignment(0, 1, [link(0, 0)])], [])).toEqual(['same-text 1: It is the same text as A, letter for letter.']);
  });

  it('tells an article without text, and a set that shares nothing', () => {
    const empty = articleOf('B', [], { words: 0 });
    expect(texts([articleOf('A', SENTENCES), empty], [alignment(0, 1, [])], [])).toEqual([
      'no-text 1: It holds no text to compare. Everything in it was set aside, or it is empty.',
      'no-match all: These articles share no passage. They may be about different events.',
    ]);
  });

  it('tells languages that differ, and leaves unknown ones out', () => {
    const languages = ['en', 'de', 'und'].map((language, index) => articleOf('ABC'[index]!, [`${SENTENCES[0]} ${language}`], { language }));
    expect(texts(languages, [alignment(0, 1, [link(0, 0)])], [])[0]).toMatch(/^language-differs all: The articles are in English and German\./);
  });

  it('tells a limit that was hit', () => {
    const both = [articleOf('A', SENTENCES), articleOf('B', ['Other.'])];
    expect(texts(both, [alignment(0, 1, [link(0, 0)], false)], [])).toEqual([
      'limit all: A and B are too long to be compared in full: some matches may not have been found.',
    ]);
  });
});

describe('nameOf', () => {
  it('is the outlet, else the letter', () => {
    expect(nameOf(articleOf('A', [], { publisher: 'The Courier' }))).toBe('The Courier');
    expect(nameOf(articleOf('A', []))).toBe('Article A');
  });
});
