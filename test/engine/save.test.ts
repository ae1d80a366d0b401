import { describe, expect, it } from 'vitest';
import type { Article, Comparison } from '../../src/model.ts';
import { BadComparisonError } from '../../src/save/check.ts';
import { looksSaved, openComparison, saveComparison } from '../../src/save/open.ts';
import { articleOf } from '../notation.ts';

const a = articleOf('A', ['The bridge opened on Sunday.', 'Nobody came.']);
const b = articleOf('B', ['On Sunday the bridge opened.']);

const comparison: Comparison = {
  schema: 1,
  engine: 'source-diff test',
  options: { threshold: 0.5 },
  articles: [a, b],
  alignments: [
    {
      a: 0,
      b: 1,
      links: [
        {
          a: [0],
          b: [0],
          relation: 'rewritten',
          score: 0.9,
          moved: false,
          sameWords: 1,
          changes: [{ a: { start: 4, end: 10 }, b: { start: 14, end: 20 }, kind: 'words' }],
          because: ['shared words: bridge, Sunday'],
        },
      ],
      onlyA: [1],
      onlyB: [],
      sameWords: 0.5,
      complete: true,
    },
  ],
  passages: [{ readings: [{ article: 0, sentences: [0] }, { article: 1, sentences: [0] }], label: 'bridge opened' }],
  quotations: [{ article: 0, start: 0, end: 3, speaker: null, cue: 'said', kind: 'quote' }],
  figures: [{ article: 1, start: 3, end: 9, kind: 'date', value: '2017-11-12' }],
  sayings: [
    {
      fullest: [0],
      words: [{ start: 0, end: 3 }],
      speaker: 'Anna Keller',
      renderings: [
        { article: 0, verdict: 'whole', quotations: [0], at: { start: 0, end: 3 }, words: ['in'], findings: [] },
        { article: 1, verdict: 'not-told', quotations: [], at: null, words: ['left-out'], findings: [] },
      ],
      findings: [{ rule: 'speakers-differ', text: 'Two speakers.', evidence: [{ article: 0, start: 0, end: 3 }] }],
    },
  ],
  facts: [{ label: 'opened', kind: 'date', entries: [{ article: 1, figures: [0] }], verdict: 'one-source', findings: [] }],
  names: [{ name: 'Sunday Bridge', kind: 'place', forms: [{ article: 0, form: 'bridge', spans: [{ start: 4, end: 10 }] }], findings: [] }],
  omissions: [{ article: 0, sentence: 1, elsewhere: [{ article: 1, nearest: { sentences: [0], score: 0.1 }, setAside: { start: 0, end: 2 } }] }],
  versions: [{ articles: [1, 0], order: 'dates', because: 'the same outlet' }],
  notices: [{ kind: 'limit', article: null, text: 'Too long.' }],
  corrections: [
    {
      kind: 'match',
      a: [{ article: a.id, source: 'a.txt', start: 30, end: 42, words: 'Nobody came.' }],
      b: [{ article: b.id, source: 'b.txt', start: 0, end: 5, words: 'On Su' }],
      reason: 'The same day.',
      state: 'applied',
      places: [{ article: 0, start: 30, end: 42 }],
    },
    { kind: 'alone', at: { article: 'gone', source: 'c.txt', start: 5000, end: 5003, words: 'abc' }, other: null, state: 'article-gone', places: [] },
    { kind: 'role', at: { article: a.id, source: 'a.txt', start: 0, end: 3, words: 'The' }, role: 'furniture', state: 'overruled', places: [] },
    { kind: 'count', article: { article: a.id, source: 'a.txt' }, count: 'never', state: 'applied', places: [] },
  ],
  notes: [{ at: [{ article: a.id, source: 'a.txt', start: 0, end: 3, words: 'The' }], text: '<b>Ask</b>', places: [] }],
};

/** The saved text after one field, named by its path, was set to something else. */
function tampered(path: string, value: unknown): string {
  const copy = structuredClone(comparison) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop()!;
  const holder = steps.reduce((object, step) => object[step] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(copy);
}

describe('openComparison', () => {
  it('opens what was saved, equal', () => {
    expect(openComparison(saveComparison(comparison))).toEqual(comparison);
  });

  it('saves what it opened to the same text', () => {
    const saved = saveComparison(comparison);
    expect(saveComparison(openComparison(saved))).toBe(saved);
  });

  it('opens forms saved before there were corrections and notes, with none', () => {
    const before = JSON.stringify({ ...comparison, corrections: undefined, notes: undefined });
    expect(openComparison(before)).toEqual({ ...comparison, corrections: [], notes: [] });
  });

  it('lets further fields pass', () => {
    expect(() => openComparison(tampered('articles.0.later', 1))).not.toThrow();
  });

  it.each([
    ['schema', 2, /schema: is 2; this version reads 1/],
    ['schema', undefined, /schema: is not there/],
    ['options.meaning', 'yes', /options\.meaning: is neither true nor false/],
    ['articles', {}, /articles: is not a list/],
    ['articles.0.text', `${a.text} More.`, /articles\[0\]\.blocks: leave out text at the end/],
    ['articles.0.text', a.text.replace('Nobody', 'Nobady'), /text of article A is not the one that was compared/],
    ['articles.0.blocks.1.start', 4, /articles\[0\]\.blocks\[1\]: overlaps the block before it/],
    ['articles.0.blocks.0.role', 'advert', /articles\[0\]\.blocks\[0\]\.role: is "advert", not one of headline/],
    ['articles.0.sentences.1.end', 999, /articles\[0\]\.sentences\[1\]\.end: is 999, not a whole number from/],
    ['articles.0.sentences.0.block', 7, /sentences\[0\]\.block: is 7/],
    ['articles.0.sentences.0.start', -1, /sentences\[0\]\.start: is -1/],
    ['articles.0.setApart', 'no', /setApart: is neither true nor false/],
    ['alignments.0.links.0.a', [], /links\[0\]\.a: is empty/],
    ['alignments.0.links.0.a', [1, 0], /links\[0\]\.a: is not in ascending order/],
    ['alignments.0.links.0.b', [3], /links\[0\]\.b\[0\]: is 3/],
    ['alignments.0.links.0.score', 1.5, /score: is not a number from 0 to 1/],
    ['alignments.0.links.0.changes.0.b', { start: 9, end: 3 }, /changes\[0\]\.b\.end: is 3/],
    ['alignments.0.links.0.relation', 'same', /relation: is "same"/],
    ['alignments', [], /alignments: do not stand for every pair/],
    ['passages.0.readings.1.article', 2, /readings\[1\]\.article: is 2/],
    ['quotations.0.end', 1e9, /quotations\[0\]\.end/],
    ['figures.0.kind', 'colour', /figures\[0\]\.kind: is "colour"/],
    ['quotations.0.cue', 7, /quotations\[0\]\.cue: is not a text/],
    ['sayings', undefined, /sayings: is not a list/],
    ['sayings.0.fullest', [], /sayings\[0\]\.fullest: is empty/],
    ['sayings.0.fullest', [1], /sayings\[0\]\.fullest\[0\]: is 1/],
    ['sayings.0.words.0.end', 999, /sayings\[0\]\.words\[0\]\.end: is 999/],
    ['sayings.0.renderings.0.verdict', 'false', /renderings\[0\]\.verdict: is "false"/],
    ['sayings.0.renderings.0.words', [], /renderings\[0\]\.words: has 0 items for the 1 words/],
    ['sayings.0.renderings.1.quotations', [0], /renderings\[1\]\.quotations\[0\]: is 0, which lies in article 0 and not in 1/],
    ['sayings.0.renderings.0.at', { start: 5, end: 2 }, /renderings\[0\]\.at\.end: is 2/],
    ['sayings.0.findings.0.rule', 'guess', /findings\[0\]\.rule: is "guess"/],
    ['sayings.0.findings.0.evidence.0.article', 2, /evidence\[0\]\.article: is 2/],
    ['articles.0.input', { count: 'sometimes' }, /articles\[0\]\.input\.count: is "sometimes", not one of auto/],
    ['articles.0.input', { roles: [{ start: 999, role: 'paragraph' }] }, /input\.roles\[0\]\.start: is 999/],
    ['articles.0.input', { given: { title: 7 } }, /input\.given\.title: is not a text/],
    ['alignments.0.links.0.byReader', 'yes', /links\[0\]\.byReader: is "yes", not one of true/],
    ['corrections', {}, /corrections: is not a list/],
    ['corrections.0.kind', 'merge', /corrections\[0\]\.kind: is "merge", not one of match, unlink/],
    ['corrections.0.a', [], /corrections\[0\]\.a: is empty/],
    ['corrections.0.a.0.words', 'Nobody', /corrections\[0\]\.a\[0\]: has 6 characters of words for the span from 30 to 42/],
    ['corrections.0.b.0.start', -1, /corrections\[0\]\.b\[0\]\.start: is -1/],
    ['corrections.0.b.0.end', 0, /corrections\[0\]\.b\[0\]: has 5 characters/],
    ['corrections.0.b.0.source', undefined, /corrections\[0\]\.b\[0\]\.source: is not a text/],
    ['corrections.0.reason', 3, /corrections\[0\]\.reason: is not a text/],
    ['corrections.0.state', 'done', /corrections\[0\]\.state: is "done"/],
    ['corrections.0.places.0.end', 999, /corrections\[0\]\.places\[0\]\.end: is 999/],
    ['corrections.1.other', 'A', /corrections\[1\]\.other: is not an object/],
    ['corrections.2.role', 'advert', /corrections\[2\]\.role: is "advert"/],
    ['corrections.3.count', 'auto', /corrections\[3\]\.count: is "auto"/],
    ['notes.0.at', [], /notes\[0\]\.at: is empty/],
    ['notes.0.text', null, /notes\[0\]\.text: is not a text/],
    ['notes.0.places', undefined, /notes\[0\]\.places: is not a list/],
    ['facts.0.verdict', 'wrong', /facts\[0\]\.verdict: is "wrong"/],
    ['facts.0.entries.0.figures', [1], /entries\[0\]\.figures\[0\]: is 1/],
    ['facts.0.entries.0.article', 0, /entries\[0\]\.figures\[0\]: is 0, which lies in article 1 and not in 0/],
    ['names.0.kind', 'thing', /names\[0\]\.kind: is "thing"/],
    ['names.0.forms.0.spans.0.start', -1, /forms\[0\]\.spans\[0\]\.start: is -1/],
    ['omissions', undefined, /omissions: is not a list/],
    ['omissions.0.sentence', 2, /omissions\[0\]\.sentence: is 2/],
    ['omissions.0.elsewhere.0.nearest.sentences', [1], /nearest\.sentences\[0\]: is 1/],
    ['omissions.0.elsewhere.0.nearest.score', 2, /nearest\.score: is not a number from 0 to 1/],
    ['omissions.0.elsewhere.0.setAside.end', 999, /setAside\.end: is 999/],
    ['versions', undefined, /versions: is not a list/],
    ['versions.0.articles', [1], /versions\[0\]\.articles: has fewer than two/],
    ['versions.0.articles', [1, 1], /versions\[0\]\.articles: has an article twice/],
    ['versions.0.articles', [0, 2], /versions\[0\]\.articles\[1\]: is 2/],
    ['versions.0.order', 'size', /versions\[0\]\.order: is "size"/],
    ['versions.0.because', 3, /versions\[0\]\.because: is not a text/],
    ['notices.0.article', 5, /notices\[0\]\.article: is 5/],
  ])('refuses a wrong %s and says so', (path, value, message) => {
    expect(() => openComparison(tampered(path, value))).toThrow(BadComparisonError);
    expect(() => openComparison(tampered(path, value))).toThrow(message);
  });

  it('refuses what is not JSON', () => {
    expect(() => openComparison('{"schema": 1,')).toThrow(/The file is not JSON/);
  });

  it('refuses what is no object', () => {
    expect(() => openComparison('[]')).toThrow(/The file: is not an object/);
  });
});

describe('looksSaved', () => {
  it('tells a saved comparison from an article', () => {
    expect(looksSaved(saveComparison(comparison))).toBe(true);
    expect(looksSaved(comparison.articles.map((article: Article) => article.text).join())).toBe(false);
  });
});
