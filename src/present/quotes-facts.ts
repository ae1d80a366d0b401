import { FACT_VERDICTS, type Comparison, type Fact, type FactVerdict, type NameForm, type Naming, type Span } from '../model.ts';

/** Words of one article that state a figure. */
export interface Stated extends Span {
  /** As the engine reads it: ISO 8601, a number, an amount and its unit. */
  readonly value: string;
}

/** One thing counted or dated, with what each article states. */
export interface FactRow {
  /** `f` and the index in `Comparison.facts`. */
  readonly id: string;
  readonly fact: Fact;
  /** By index of the article; empty where it states nothing. */
  readonly cells: readonly (readonly Stated[])[];
}

/** What each article calls somebody or something. */
export interface NameRow {
  /** `n` and the index in `Comparison.names`. */
  readonly id: string;
  readonly naming: Naming;
  readonly cells: readonly (readonly NameForm[])[];
}

export interface FigureSheet {
  /** Stated by two articles or more: those that disagree first. */
  readonly shared: readonly FactRow[];
  readonly alone: readonly FactRow[];
}

export interface NameSheet {
  /** Called by different forms. */
  readonly differing: readonly NameRow[];
  /** Called by the same forms in every article that names them. */
  readonly same: readonly NameRow[];
}

/** What is worth a look comes first. */
const ORDER: readonly FactVerdict[] = ['disagree', 'rounded', 'other-words', 'agree', 'one-source'] satisfies typeof FACT_VERDICTS[number][];

export function figuresOf(comparison: Comparison): FigureSheet {
  const rows = comparison.facts.map((fact, index) => factRow(comparison, fact, index));
  const shared = rows.filter(({ fact }) => fact.verdict !== 'one-source');
  return {
    shared: shared.toSorted((x, y) => ORDER.indexOf(x.fact.verdict) - ORDER.indexOf(y.fact.verdict)),
    alone: rows.filter(({ fact }) => fact.verdict === 'one-source'),
  };
}

export function namesOf(comparison: Comparison): NameSheet {
  const rows = comparison.names.map((naming, index): NameRow => {
    const cells = comparison.articles.map((_, article) => naming.forms.filter((form) => form.article === article));
    return { id: `n${index}`, naming, cells };
  });
  const [differing, same] = [rows.filter((row) => !sameForms(row)), rows.filter(sameForms)];
  const byFinding = differing.toSorted((x, y) => Number(y.naming.findings.length > 0) - Number(x.naming.findings.length > 0));
  return { differing: byFinding, same };
}

function factRow({ articles, figures }: Comparison, fact: Fact, index: number): FactRow {
  const cells = articles.map((_, article) => {
    const own = fact.entries.filter((entry) => entry.article === article).flatMap((entry) => entry.figures);
    return own.flatMap((figure) => figures[figure] ?? []).map(({ start, end, value }) => ({ start, end, value }));
  });
  return { id: `f${index}`, fact, cells };
}

function sameForms({ cells, naming }: NameRow): boolean {
  const sets = cells.filter((forms) => forms.length > 0).map((forms) => forms.map(({ form }) => form).sort().join('\n'));
  return naming.findings.length === 0 && new Set(sets).size <= 1;
}
