import type { FactVerdict, Finding, Place } from '../../model.ts';
import { finding } from '../sayings/findings.ts';
import type { Source } from '../source.ts';
import type { Mention } from './mention.ts';
import { isRounded, weekdayIn, type Amount } from './value.ts';

/** What the articles say of one thing, seen together. */
export function verdictOf(group: readonly Mention[], sources: readonly Source[], year: number | null): { verdict: FactVerdict; findings: Finding[] } {
  const articles = new Set(group.map(({ figure }) => figure.article));
  if (articles.size < 2) return { verdict: 'one-source', findings: [] };
  return dates(group, sources, year) ?? amounts(group, sources);
}

function dates(group: readonly Mention[], sources: readonly Source[], year: number | null): { verdict: FactVerdict; findings: Finding[] } | null {
  const values = [...new Map(group.flatMap(({ figure, value }) => (value.date ? [[figure.value, value.date] as const] : []))).values()];
  if (values.length === 0) return null;
  if (values.some((x) => values.some((y) => DATE_PARTS.some((part) => x[part] !== null && y[part] !== null && x[part] !== y[part])))) {
    return { verdict: 'disagree', findings: [differ(group, sources)] };
  }
  const inWords = group.filter(({ value }) => value.date?.inWords);
  const printed = group.filter(({ value }) => value.date && !value.date.inWords);
  if (inWords.length === 0 || printed.length === 0 || !acrossArticles(inWords, printed)) return { verdict: 'agree', findings: [] };
  const findings = calendar(printed, inWords, year);
  return { verdict: 'other-words', findings: findings.length > 0 ? findings : [finding('same-other-words', [printedForms(group, sources)], places(group))] };
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** Some article tells it one way and not the other. */
function acrossArticles(one: readonly Mention[], other: readonly Mention[]): boolean {
  const [p, q] = [one, other].map((list) => new Set(list.map(({ figure }) => figure.article))) as [Set<number>, Set<number>];
  return [...p].some((article) => !q.has(article)) || [...q].some((article) => !p.has(article));
}

function calendar(printed: readonly Mention[], inWords: readonly Mention[], fallback: number | null): Finding[] {
  const told = printed.map(({ value }) => value.date!).find((date) => date.day !== null && date.month !== null);
  const year = printed.map(({ value }) => value.date!.year).find((known) => known !== null) ?? fallback;
  if (!told || year === null || weekdayIn(told, year) === null) return [];
  const day = new Date(Date.UTC(year, told.month! - 1, told.day!)).toISOString().slice(0, 10);
  return [finding('calendar', [day], places([...printed, ...inWords]))];
}

function amounts(group: readonly Mention[], sources: readonly Source[]): { verdict: FactVerdict; findings: Finding[] } {
  const values = group.flatMap(({ value }) => value.amount ?? []);
  const different = values.filter((x, index) => values.findIndex((y) => y.number === x.number) === index);
  if (different.length < 2) return { verdict: 'agree', findings: [] };
  const rounded = everyTwo(different, isRounded);
  return rounded
    ? { verdict: 'rounded', findings: [finding('rounded', [oneForEachValue(group, sources)], places(group))] }
    : { verdict: 'disagree', findings: [differ(group, sources)] };
}

function everyTwo(values: readonly Amount[], holds: (x: Amount, y: Amount) => boolean): boolean {
  return values.every((x, k) => values.slice(k + 1).every((y) => holds(x, y)));
}

function differ(group: readonly Mention[], sources: readonly Source[]): Finding {
  return finding('values-differ', [oneForEachValue(group, sources)], places(group));
}

/** One printed form for each value: "12 people" and "15 people", in the order of the words. */
function oneForEachValue(group: readonly Mention[], sources: readonly Source[]): string[] {
  const byValue = new Map<string, Mention[]>();
  for (const mention of group) byValue.set(mention.figure.value, [...(byValue.get(mention.figure.value) ?? []), mention]);
  return [...byValue.values()].map((same) => printedForms(same, sources)[0]!).sort();
}

/** Every printed form: "last year" and "2016". */
function printedForms(group: readonly Mention[], sources: readonly Source[]): string[] {
  return [...new Set(group.map(({ figure: { article, start, end } }) => sources[article]!.article.text.slice(start, end).replace(/\s+/gu, ' ')))].sort();
}

function places(group: readonly Mention[]): Place[] {
  return group.map(({ figure: { article, start, end } }) => ({ article, start, end }));
}
