import type {
  Alignment, Article, Comparison, Fact, FactVerdict, Figure, Finding, FindingRule, Link, NameForm, Naming, Place, Quotation, Rendering, Saying, SayingVerdict, Span, WordState,
} from '../../src/model.ts';
import { isWord, tokensOf } from '../../src/segment/tokens.ts';
import { articleOf } from '../notation.ts';

const STATES: Readonly<Record<string, WordState>> = { '#': 'in', o: 'out', x: 'other', _: 'left-out' };

/** Articles as lists of sentences, by letter; what stands in “ ” is quoted. `!` after the letter sets one apart. */
export type Articles = Readonly<Record<string, readonly string[]>>;

export interface Noted {
  /** `Ann: A0 whole ###, B0 altered #_# words-missing, C(go home) paraphrased oo_`: the fullest first. */
  readonly sayings?: readonly string[];
  /** `price of milk: disagree A(ten) B(nine)`, `!` after the verdict for a finding. */
  readonly facts?: readonly string[];
  /** `Ann Lee: A(Ann Lee) A(Ann) B(Ann)`: everywhere the form stands in the article. */
  readonly names?: readonly string[];
  /** `A0=B1`: sentences of the same words. */
  readonly links?: string;
}

/** A comparison with quotations, figures and names in a few words. */
export function quotesComparison(given: Articles, { sayings = [], facts = [], names = [], links = '' }: Noted): Comparison {
  const articles = Object.entries(given).map(([head, sentences]) => articleOf(head[0]!, sentences, { publisher: `Paper ${head[0]}`, setApart: head.endsWith('!') }));
  const quotations = articles.flatMap((article, index) => quotationsOf(article, index));
  const figures: Figure[] = [];
  return {
    schema: 1,
    engine: 'test',
    options: { threshold: 0.5 },
    articles,
    alignments: alignmentsOf(articles, links.split(/\s+/).filter(Boolean)),
    passages: [],
    quotations,
    figures,
    sayings: sayings.map((line) => sayingOf(line, articles, quotations)),
    facts: facts.map((line) => factOf(line, articles, figures)),
    names: names.map((line) => namingOf(line, articles)),
    omissions: [],
    versions: [],
    notices: [],
    corrections: [],
    notes: [],
  };
}

function quotationsOf({ text }: Article, article: number): Quotation[] {
  return [...text.matchAll(/“([^”]*)”/g)].map(({ index, 1: words }) => ({ article, start: index + 1, end: index + 1 + words!.length, speaker: null, cue: null, kind: 'quote' }));
}

function articleIndex(articles: readonly Article[], sigil: string): number {
  return articles.findIndex((article) => article.sigil === sigil);
}

function found(articles: readonly Article[], place: string): Place {
  const [, sigil, words] = /^(.)\((.*)\)$/.exec(place)!;
  const article = articleIndex(articles, sigil!);
  const start = articles[article]!.text.indexOf(words!);
  return { article, start, end: start + words!.length };
}

function wordsIn({ text }: Article, span: Span): Span[] {
  return tokensOf(text, span).filter(isWord).map(({ start, end }) => ({ start, end }));
}

function sayingOf(line: string, articles: readonly Article[], quotations: readonly Quotation[]): Saying {
  const [, speaker, rest] = /^([^:]*): (.*)$/.exec(line)!;
  const notes = rest!.split(', ');
  const [first] = indexesOf(notes[0]!, articles, quotations);
  const fullest = quotations[first!]!;
  const words = wordsIn(articles[fullest.article]!, fullest);
  const renderings = notes.map((note) => renderingOf(note, articles, quotations, { article: fullest.article, words }));
  return { fullest: [first!], words, speaker: speaker || null, renderings, findings: [] };
}

function indexesOf(note: string, articles: readonly Article[], quotations: readonly Quotation[]): number[] {
  const [, sigil, number] = /^(.)(\d+) /.exec(note) ?? [];
  if (number === undefined) return [];
  const article = articleIndex(articles, sigil!);
  const own = quotations.flatMap((quotation, index) => (quotation.article === article ? index : []));
  return [own[Number(number)]!];
}

interface Fullest {
  readonly article: number;
  readonly words: readonly Span[];
}

function renderingOf(note: string, articles: readonly Article[], quotations: readonly Quotation[], fullest: Fullest): Rendering {
  const [, place, verdict, strip = '', rule] = /^(.(?:\d+|\(.*\)|-)) (\S+) ?([#ox_]*) ?(\S*)$/.exec(note)!;
  const indexes = indexesOf(note, articles, quotations);
  const words = [...strip].map((sign) => STATES[sign]!);
  const article = articleIndex(articles, place![0]!);
  const told = indexes.length > 0 ? quotations[indexes[0]!]! : place!.endsWith(')') ? found(articles, place!) : null;
  const at = told && { start: told.start, end: told.end };
  const findings = rule && at ? [findingOf(rule as FindingRule, article, wordsIn(articles[article]!, at), strip, fullest)] : [];
  return { article, verdict: verdict as SayingVerdict, quotations: indexes, at, words, findings };
}

/** The first words left out or changed: where they stand in the fullest form, and in the rendering behind those before them. */
function findingOf(rule: FindingRule, article: number, mine: readonly Span[], strip: string, fullest: Fullest): Finding {
  const from = strip.search(/[_x]/);
  const length = /^[_x]+/.exec(strip.slice(from))![0].length;
  const there = { article: fullest.article, start: fullest.words[from]!.start, end: fullest.words[from + length - 1]!.end };
  const here = strip[from] === 'x' ? { article, ...mine[from]! } : { article, start: mine[from - 1]!.end, end: mine[from - 1]!.end };
  return { rule, text: `${rule} here`, evidence: [here, there].sort((x, y) => x.article - y.article || x.start - y.start) };
}

function factOf(line: string, articles: readonly Article[], figures: Figure[]): Fact {
  const [, label, verdict, mark, rest] = /^([^:]*): ([a-z-]+)(!?) (.*)$/.exec(line)!;
  const places = rest!.split(/(?<=\)) /).map((place) => found(articles, place));
  const entries = places.map((place) => {
    const index = figures.push({ ...place, kind: 'number', value: articles[place.article]!.text.slice(place.start, place.end) }) - 1;
    return { article: place.article, figures: [index] };
  });
  const findings: Finding[] = mark ? [{ rule: 'values-differ', text: 'values differ here', evidence: places }] : [];
  return { label: label!, kind: 'number', entries, verdict: verdict as FactVerdict, findings };
}

function namingOf(line: string, articles: readonly Article[]): Naming {
  const [, name, rest] = /^([^:]*): (.*)$/.exec(line)!;
  const forms = rest!.split(/(?<=\)) /).map((place): NameForm => {
    const { article, start, end } = found(articles, place);
    const { text } = articles[article]!;
    const form = text.slice(start, end);
    return { article, form, spans: [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index }) => ({ start: index, end: index + form.length })) };
  });
  return { name: name!, kind: 'person', forms, findings: [] };
}

function alignmentsOf(articles: readonly Article[], links: readonly string[]): Alignment[] {
  return articles.flatMap((first, a) =>
    articles.slice(a + 1).map((second, offset) => {
      const own = links.filter((link) => link.startsWith(first.sigil) && link.includes(`=${second.sigil}`)).map(linkOf);
      const lone = ({ sentences }: Article, side: 'a' | 'b') => [...sentences.keys()].filter((sentence) => !own.some((link) => link[side].includes(sentence)));
      return { a, b: a + 1 + offset, links: own, onlyA: lone(first, 'a'), onlyB: lone(second, 'b'), sameWords: 0.5, complete: true };
    }),
  );
}

function linkOf(notation: string): Link {
  const [a, b] = notation.split('=').map((side) => [Number(side.slice(1))]) as [number[], number[]];
  return { a, b, relation: 'verbatim', score: 0.9, moved: false, sameWords: 1, changes: [], because: [] };
}
