import type { Comparison, Fact, Finding } from '../../model.ts';

/**
 * The comparison as if only the chosen articles counted: the others are set apart, and nothing rests on them. Indexes stay.
 * What three articles share and two still do keeps its label; what one alone is left with goes, and so does a remark that none
 * of them quotes.
 */
export function onlyChosen(comparison: Comparison, chosen: readonly number[] | null): Comparison {
  if (chosen === null) return comparison;
  const isIn = ({ article }: { readonly article: number }) => chosen.includes(article);
  const restOnThem = (findings: readonly Finding[]) => findings.filter(({ evidence }) => evidence.every(isIn));
  return {
    ...comparison,
    articles: comparison.articles.map((article, index) => (chosen.includes(index) ? article : { ...article, setApart: true })),
    passages: comparison.passages
      .map((passage) => ({ ...passage, readings: passage.readings.filter(isIn) }))
      .filter(({ readings }) => readings.length > 1),
    sayings: comparison.sayings
      .map((saying) => ({ ...saying, renderings: saying.renderings.filter(isIn), findings: restOnThem(saying.findings) }))
      .filter(({ renderings }) => renderings.some(({ quotations }) => quotations.length > 0)),
    facts: comparison.facts
      .map((fact) => judgedAnew(comparison, { ...fact, entries: fact.entries.filter(isIn), findings: restOnThem(fact.findings) }))
      .filter(({ entries }) => entries.length > 0),
    names: comparison.names
      .map((naming) => ({ ...naming, forms: naming.forms.filter(isIn), findings: restOnThem(naming.findings) }))
      .filter(({ forms }) => new Set(forms.map(({ article }) => article)).size > 1),
    omissions: comparison.omissions
      .filter(isIn)
      .map((omission) => ({ ...omission, elsewhere: omission.elsewhere.filter(isIn) }))
      .filter(({ elsewhere }) => elsewhere.length > 0),
    notices: comparison.notices.filter(({ article }) => article === null || chosen.includes(article)),
  };
}

/** Those that are left may agree where the whole did not. */
function judgedAnew({ figures }: Comparison, fact: Fact): Fact {
  if (fact.entries.length < 2) return { ...fact, verdict: 'one-source' };
  const values = fact.entries.map((entry) => [...new Set(entry.figures.map((index) => figures[index]!.value))].sort().join());
  return fact.verdict === 'disagree' && new Set(values).size === 1 ? { ...fact, verdict: 'agree' } : fact;
}
