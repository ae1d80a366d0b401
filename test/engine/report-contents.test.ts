import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Article, Comparison } from '../../src/model.ts';
import { answerKeyOf, reportOf } from '../../src/report/contents/contents.ts';
import { textOf, type ApparatusEntry, type Report, type ReportPart, type Section, type Words } from '../../src/report/contents/report.ts';
import { quotesOf } from '../../src/present/quotes.ts';
import { rowsOf } from '../../src/present/passages.ts';
import { tokensOf, isWord } from '../../src/segment/tokens.ts';
import { report as words } from '../../src/words/report.ts';
import { seedInputs } from '../seeds.ts';

let seeds: Comparison;

beforeAll(async () => {
  seeds = await compare(seedInputs());
});

function part<P extends ReportPart>(report: Report, name: P): Extract<Section, { part: P }> {
  return report.sections.find((section): section is Extract<Section, { part: P }> => section.part === name)!;
}

/** "amicably B ] apparently amicably D": an entry as it is printed. */
function printed(report: Report, { lemma, variants }: ApparatusEntry): string {
  const letters = (articles: readonly number[]) => articles.map((article) => report.sources.find((source) => source.article === article)!.sigil).join(' ');
  const others = variants.map(({ words, articles }) => `${textOf(words) || 'om.'}${lemma ? '' : ' add.'} ${letters(articles)}`);
  return `${lemma ? `${textOf(lemma.words)} ${letters(lemma.articles)} ] ` : ''}${others.join(', ')}`;
}

async function reportOn(...texts: string[]): Promise<Report> {
  return reportOf(await compare(texts.map((text, index) => ({ source: `${index}.txt`, text }))));
}

const BRIDGE = 'Harbour bridge closed\n\nThe harbour bridge will close for six weeks from Monday, the city council said on Wednesday.\n\nIt was built in 1931 by a firm from the north.';

describe('the contents of a report', () => {
  it('have every part in its order, those of the body numbered', () => {
    const report = reportOf(seeds);
    expect(report.sections.map(({ part, number }) => [part, number])).toEqual([
      ['summary', null],
      ['sources', null],
      ['told', 1],
      ['order', null],
      ['likeness', null],
      ['passages', 2],
      ['quotations', 3],
      ['figures', 4],
      ['names', 5],
      ['alone', 6],
      ['aside', 7],
      ['method', 8],
    ]);
  });

  it('have the passages of the view over all sources, with its numbers and its base', () => {
    const rows = rowsOf(seeds, 1);
    const passages = part(reportOf(seeds, { base: 1 }), 'passages').passages;
    expect(passages.map(({ number, base, label }) => ({ number, base, label }))).toEqual(rows.map(({ number, base, passage }) => ({ number, base, label: passage.label })));
  });

  it('have each reading word for word, unless it has the same words as the base', () => {
    for (const { readings } of part(reportOf(seeds), 'passages').passages) {
      for (const { article, words } of readings) {
        const whole = seeds.articles[article]!.text.replace(/\s+/gu, ' ');
        for (const piece of textOf(words).split(' … ')) expect(whole).toContain(piece);
      }
    }
  });

  it('have the remarks of the view of quotations, with its verdicts', () => {
    const verdicts = part(reportOf(seeds), 'quotations').remarks.map(({ rows }) => rows.map(({ verdict }) => verdict));
    expect(verdicts).toEqual(quotesOf(seeds).shared.map(({ rows }) => rows.map(({ verdict }) => verdict)));
  });

  it('say the base, a bracket, and what another has in its place', async () => {
    const report = await reportOn(BRIDGE, BRIDGE.replace('six weeks', 'nine weeks').replace(', the city council said on Wednesday', ''));
    const entries = part(report, 'passages').passages.flatMap(({ apparatus }) => apparatus.map((entry) => printed(report, entry)));
    expect(entries).toEqual(['six A ] nine B', 'the city council said on Wednesday A ] om. B']);
  });

  it('put letters of the same words in the same place together', async () => {
    const nine = BRIDGE.replace('six weeks', 'nine weeks');
    const report = await reportOn(BRIDGE, nine, `${nine}\n\nFerries run instead.`);
    expect(part(report, 'passages').passages.flatMap(({ apparatus }) => apparatus.map((entry) => printed(report, entry)))).toContain('six A ] nine B C');
  });

  it('count in the summary what the parts list', () => {
    const report = reportOf(seeds);
    const text = part(report, 'summary').lines.map((line) => line.text).join(' ');
    expect(text).toContain(`${part(report, 'told').rows.length} passages are told`);
    expect(text).toContain(`${part(report, 'quotations').remarks.length} remarks are quoted`);
  });

  it('give only the apparatus and what is worth a look when they are to be compact', () => {
    const report = reportOf(seeds, { extent: 'compact' });
    expect(part(report, 'passages').passages.flatMap(({ readings }) => readings)).toEqual([]);
    expect(part(report, 'passages').passages.every(({ apparatus }) => apparatus.length > 0)).toBe(true);
    expect(part(report, 'quotations').remarks.every(({ rows }) => rows.some(({ isWorthALook }) => isWorthALook))).toBe(true);
    expect(part(report, 'figures').rows.every(({ verdict }) => verdict === 'disagree')).toBe(true);
  });

  it('have the parts that are wished, and no others', () => {
    expect(reportOf(seeds, { parts: ['method', 'told'] }).sections.map((section) => section.part)).toEqual(['told', 'method']);
  });
});

describe('corrections and notes in a report', () => {
  const noted = (): Comparison => {
    const [first, second] = [seeds.articles[0]!, seeds.articles[1]!];
    const anchorAt = (article: Article, sentence: number) => {
      const { start, end } = article.sentences[sentence]!;
      return { article: article.id, source: article.source, start, end, words: article.text.slice(start, end) };
    };
    const placeAt = (article: number, sentence: number) => ({ article, ...seeds.articles[article]!.sentences[sentence]! });
    return {
      ...seeds,
      corrections: [
        { kind: 'match', a: [anchorAt(first, 3)], b: [anchorAt(second, 2)], reason: 'Both speak of the statement.', state: 'applied', places: [placeAt(0, 3), placeAt(1, 2)] },
        { kind: 'count', article: { article: first.id, source: first.source }, count: 'always', state: 'overruled', places: [] },
      ],
      notes: [{ at: [anchorAt(second, 2)], text: 'Ask the desk.', places: [placeAt(1, 2)] }],
    };
  };

  it('stand in a part of their own, with the words that they speak of', () => {
    const { lines } = part(reportOf(noted()), 'notes');
    expect(lines.map(({ name, state, text, places }) => [name, state, text, places.map(({ article }) => article)])).toEqual([
      ['Tell the same', null, 'Both speak of the statement.', [0, 1]],
      ['Counts, or is set apart, at the reader’s wish', 'overruled by a later one', null, [0]],
      ['Note', null, 'Ask the desk.', [1]],
    ]);
    expect(textOf(lines[2]!.places[0]!.words!)).toBe(seeds.articles[1]!.text.slice(seeds.articles[1]!.sentences[2]!.start, seeds.articles[1]!.sentences[2]!.end));
  });

  it('are no part where there are none', () => {
    expect(reportOf(seeds).sections.map((section) => section.part)).not.toContain('notes');
  });
});

describe('a report on some of the sources', () => {
  it('speaks of these alone, by the letters that they have', () => {
    const report = reportOf(seeds, { sources: [1, 3] });
    expect(report.sources.map(({ sigil }) => sigil)).toEqual(['B', 'D']);
    const told = part(report, 'passages').passages.flatMap(({ tellers }) => tellers);
    expect(new Set(told)).toEqual(new Set([1, 3]));
    expect(JSON.stringify(report)).not.toContain(seeds.articles[0]!.title);
  });

  it('takes for told by one only what the others told', () => {
    const lengthOf = (sources: readonly number[], article: number) => {
      const own = part(reportOf(seeds, { sources }), 'alone').sources.find((source) => source.article === article)!;
      return own.entries.map(({ words }) => textOf(words)).join(' ').length;
    };
    expect(lengthOf([1, 2], 1)).toBeGreaterThan(lengthOf([0, 1, 2, 3], 1));
  });

  it('says of a remark that its fullest form is in none of them', async () => {
    const said = [
      '“We will keep the bridge open for the schools and for the market,” the mayor Anna Berg said.',
      '“We will keep the bridge open for the schools,” the mayor Anna Berg said.',
      '“We will keep the bridge open,” the mayor Anna Berg said.',
    ];
    const comparison = await compare(said.map((text, index) => ({ source: `${index}.txt`, text: `${BRIDGE}\n\n${text}` })));
    const remarks = (sources: readonly number[]) => part(reportOf(comparison, { sources }), 'quotations').remarks.map(({ fullest, findings }) => [textOf(fullest), findings]);
    expect(remarks([1, 2])).toEqual([['We will keep the bridge open for the schools', ['The fullest form stands in a source that is not in this report.']]]);
    expect(remarks([0, 1])).toEqual([['We will keep the bridge open for the schools and for the market', []]]);
  });

  it.each([[[0, 1]], [[1, 2]], [[2, 3]], [[1, 2, 3]], [[1, 3]]])('gives of every remark words that stand in the source named, among %j', (sources) => {
    const { remarks, alone } = part(reportOf(seeds, { sources }), 'quotations');
    const told = [...remarks.map(({ article, fullest }) => ({ article, words: fullest })), ...(alone?.remarks ?? [])];
    expect(told.length).toBeGreaterThan(0);
    for (const { article, words } of told) {
      expect(sources).toContain(article);
      const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
      for (const piece of textOf(words).split(' … ')) expect(flat(seeds.articles[article]!.text)).toContain(flat(piece));
    }
  });
});

describe('remarks, where sources are left out', () => {
  const quotations = (sources: readonly number[] | null) => part(reportOf(seeds, { sources }), 'quotations');
  const speakers = (sources: readonly number[]) => quotations(sources).remarks.map(({ speaker }) => speaker);

  it('are those that somebody who is left quotes', () => {
    const onlyTold = seeds.sayings.filter(({ renderings }) => [0, 1].every((article) => renderings.some((one) => one.article === article && one.verdict === 'paraphrased')));
    expect(onlyTold.map(({ speaker }) => speaker)).toEqual(['the presidents of the U.S. and Russia']);
    expect(speakers([0, 1])).not.toContain('the presidents of the U.S. and Russia');
    expect(speakers([0, 3])).toContain('the presidents of the U.S. and Russia');
  });

  it('are counted in the summary where one quotes and another tells', () => {
    const summed = (sources: readonly number[] | null) => part(reportOf(seeds, { sources }), 'summary').lines.find(({ about }) => about === 'quotations')!.text;
    expect(summed([0, 1])).toBe(words.summary.remarks(0));
    expect(summed(null)).toContain(words.summary.remarks(7));
  });

  it('have words counted, drawn and marked only against a form that is to be seen', () => {
    expect(quotations(null).remarks.flatMap(({ rows }) => rows).every(({ bars, kept }) => bars.length > 0 && kept !== '')).toBe(true);
    const [remark] = quotations([2, 3]).remarks.filter(({ findings }) => findings.includes(words.fullestElsewhere));
    expect(remark!.rows.length).toBeGreaterThan(1);
    for (const row of remark!.rows) expect([row.bars, row.barsInWords, row.kept, row.words.runs.filter(({ mark }) => mark)]).toEqual([[], '', '', []]);
  });
});

describe('a report under a limit', () => {
  const wordsOf = (found: Map<string, number>, value: unknown, article: number | null): void => {
    if (Array.isArray(value)) for (const item of value) wordsOf(found, item, article);
    else if (typeof value === 'object' && value !== null) {
      const given = value as { article?: number; articles?: readonly number[] };
      const owner = given.article ?? given.articles?.[0] ?? article;
      if (isWords(value) && textOf(value) === words.limitReached) return;
      if (isWords(value)) found.set(String(owner), (found.get(String(owner)) ?? 0) + tokensOf(textOf(value), { start: 0, end: textOf(value).length }, value.language ?? 'und').filter(isWord).length);
      else for (const item of Object.values(value)) wordsOf(found, item, owner);
    }
  };
  const isWords = (value: object): value is Words => 'runs' in value;

  it.each([40, 150, 400])('quotes at most %i words of any source', (limit) => {
    const found = new Map<string, number>();
    wordsOf(found, reportOf(seeds, { wordsPerSource: limit }).sections, null);
    expect(found.size).toBeGreaterThan(3);
    for (const [, words] of found) expect(words).toBeLessThanOrEqual(limit);
  });

  it('does not say aloud what it does not show', () => {
    const marks = part(reportOf(seeds, { wordsPerSource: 60 }), 'passages').passages.flatMap(({ readings }) => readings.flatMap(({ words }) => words.runs.flatMap(({ mark }) => mark ?? [])));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ theirs }) => theirs === '')).toBe(true);
  });

  it('gives a useful excerpt or says that the limit is used up, never a bare sign', () => {
    const excerpts = (limit: number) => part(reportOf(seeds, { wordsPerSource: limit }), 'passages').passages.flatMap(({ readings }) => readings.map((reading) => textOf(reading.words)));
    for (const limit of [3, 40, 150]) for (const text of excerpts(limit)) expect(text).toMatch(/\p{L}.*\s.*\p{L}/u);
    expect(excerpts(40)).toContain(words.limitReached);
    expect(new Set(excerpts(3))).toEqual(new Set([words.limitReached]));
    expect(excerpts(10_000)).not.toContain(words.limitReached);
  });

  it('calls things by their places, since labels would quote too', () => {
    const report = reportOf(seeds, { wordsPerSource: 150 });
    const labels = [
      ...part(report, 'told').rows.map(({ label }) => label),
      ...part(report, 'passages').passages.map(({ label }) => label),
      ...part(report, 'figures').rows.map(({ label }) => label),
    ];
    expect(labels.length).toBeGreaterThan(40);
    for (const label of labels) expect(label).toMatch(/^[A-E] (?:¶[\d, ¶–-]+|headline|caption)$/u);
    for (const { label } of part(report, 'figures').alone!.rows) expect(label).toBeNull();
  });

  it('quotes in full where the limit is wide', () => {
    const [limited, free] = [reportOf(seeds, { wordsPerSource: 100_000 }), reportOf(seeds)];
    for (const name of ['sources', 'order', 'likeness', 'names', 'alone', 'aside'] as const) expect(part(limited, name)).toEqual(part(free, name));
    const readings = (of: typeof free) => part(of, 'passages').passages.flatMap((passage) => passage.readings.map((reading) => textOf(reading.words)));
    expect(readings(limited)).toEqual(readings(free));
  });
});

describe('a report that hides the outlets', () => {
  const named = [
    'Coast Herald\n\nHarbour bridge closed\n\nThe harbour bridge will close for six weeks from Monday, the mayor told the Coast Herald.\n\nFerries run instead.',
    'Northern Post\n\nBridge shut\n\nThe harbour bridge will close for six weeks from Monday, the mayor told the Northern Post.',
  ];
  const hidden = async () => {
    const inputs = named.map((text, index) => ({ source: `${index}-herald-post.txt`, text, given: { publisher: text.split('\n')[0]! } }));
    return compare(inputs);
  };

  it('names none of them, not in the texts either', async () => {
    const { title, sources, sections } = reportOf(await hidden(), { hideOutlets: true });
    const told = { title, sources, sections };
    expect(JSON.stringify(told)).not.toMatch(/Coast Herald|Northern Post|herald-post/u);
    expect(JSON.stringify(told)).toContain('[outlet]');
  });

  it('has a key that names them', async () => {
    const { sources } = answerKeyOf(await hidden(), { hideOutlets: true });
    expect(sources.map(({ sigil, name, file }) => [sigil, name, file])).toEqual([
      ['A', 'Coast Herald', '0-herald-post.txt'],
      ['B', 'Northern Post', '1-herald-post.txt'],
    ]);
  });
});
