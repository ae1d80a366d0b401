import { quotesOf, type Remark } from '../../present/quotes.ts';
import { figuresOf, namesOf, type FactRow } from '../../present/quotes-facts.ts';
import { common } from '../../words/common.ts';
import { report as words } from '../../words/report.ts';
import { pairsOf } from './likeness.ts';
import type { ReportPart, SummarySection } from './report.ts';
import { factLabel, placeName, type Scene } from './scene.ts';

/** Findings named in full; the rest are counted. */
const NAMED = 3;
/** Sources whose figure is given where they disagree. */
const VALUES_NAMED = 6;
/** Pairs of sources named in the summary: the most alike. */
const PAIRS_NAMED = 2;

/** The findings of every part in a sentence or two. */
export function summarySection(scene: Scene): Omit<SummarySection, 'title' | 'number'> {
  const line = (name: string, about: ReportPart, text: string) => ({ name, about, text });
  const { summary } = words;
  return {
    part: 'summary',
    lead: null,
    lines: [
      line(summary.shared, 'told', shared(scene)),
      line(summary.wording, 'likeness', wording(scene)),
      line(summary.quotations, 'quotations', quotations(scene)),
      line(summary.figures, 'figures', figures(scene)),
      line(summary.names, 'names', names(scene)),
      line(summary.alone, 'alone', alone(scene)),
      line(summary.aside, 'aside', aside(scene)),
    ].filter(({ text }) => text !== ''),
  };
}

function shared({ overview: { rows }, counted }: Scene): string {
  if (rows.length === 0) return words.noPassages;
  return words.summary.told(rows.length, rows.filter(({ tellers }) => tellers.length === counted.length).length, counted.length);
}

function wording(scene: Scene): string {
  const { articles } = scene.comparison;
  const pairs = pairsOf(scene, scene.counted).toSorted((x, y) => y.percent - x.percent);
  const named = pairs.slice(0, PAIRS_NAMED).map(({ a, b, percent }) => ({ a: articles[a]!.sigil, b: articles[b]!.sigil, percent }));
  return words.summary.alike(named, pairs.slice(PAIRS_NAMED).map(({ percent }) => percent));
}

function quotations({ comparison }: Scene): string {
  const { shared: remarks } = quotesOf(comparison);
  const worth = remarks.flatMap(({ rows }) => rows.filter(({ isWorthALook }) => isWorthALook));
  const named = worth.slice(0, NAMED).map(({ article, where, verdict }) => ({
    source: comparison.articles[article]!.sigil,
    place: placeName(where),
    verdict: words.verdictsInText[verdict],
  }));
  const count = words.summary.remarks(remarks.filter(isQuotedAndTold).length);
  return named.length === 0 ? count : words.inARow(count, words.summary.worthALook(named, worth.length - named.length));
}

/** A remark that one source alone quotes, in two ways, is shown among the others too. */
function isQuotedAndTold({ rows }: Remark): boolean {
  return rows.some(({ rendering }) => rendering.quotations.length > 0) && new Set(rows.map(({ article }) => article)).size > 1;
}

function figures(scene: Scene): string {
  const { shared: facts } = figuresOf(scene.comparison);
  const disagreeing = facts.filter(({ fact }) => fact.verdict === 'disagree');
  if (disagreeing.length === 0) return words.summary.noneDisagree(facts.length);
  return words.summary.disagree(disagreeing.slice(0, NAMED).map((row) => stated(scene, row)), Math.max(0, disagreeing.length - NAMED));
}

/** Where words are to be spared, who states it and where. */
function stated(scene: Scene, row: FactRow): string {
  const { comparison: { articles }, counted, choices, quoting } = scene;
  const values = counted.slice(0, VALUES_NAMED).flatMap((article) => {
    const first = row.cells[article]![0];
    if (!first) return [];
    const { sigil, text } = articles[article]!;
    return [choices.wordsPerSource === null ? `${sigil} ${common.quoted(text.slice(first.start, first.end).replace(/\s+/gu, ' '))}` : sigil];
  });
  return quoting.mask(words.summary.stated(factLabel(scene, row), values));
}

function names({ comparison }: Scene): string {
  const { differing, same } = namesOf(comparison);
  return words.summary.named(differing.length, differing.length + same.length);
}

function alone({ comparison: { articles }, counted, overview }: Scene): string {
  return words.summary.toldAlone(counted.map((article) => ({ sigil: articles[article]!.sigil, sentences: overview.toldOnce[article]!.length })));
}

function aside({ comparison: { articles }, shown }: Scene): string {
  const lines = shown.flatMap((index) => articles[index]!.blocks).filter(({ role }) => role === 'furniture').length;
  return lines === 0 ? '' : words.summary.linesAside(lines);
}
