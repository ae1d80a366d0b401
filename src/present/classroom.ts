import type { Article, Comparison, Finding, Value } from '../model.ts';
import { classroom as words } from '../words/classroom.ts';

/**
 * The comparison with the names of some articles' outlets hidden: letters stand for them in everything that is said about
 * the articles. What an article itself says stays as it is.
 */
export function veiled(comparison: Comparison, hidden: readonly number[]): Comparison {
  if (hidden.length === 0) return comparison;
  const hide = hiding(hidden.flatMap((index) => comparison.articles[index] ?? []));
  const findingsOf = <T extends { readonly findings: readonly Finding[] }>(one: T): T => ({ ...one, findings: one.findings.map((finding) => saying(finding, hide)) });
  return {
    ...comparison,
    articles: comparison.articles.map((article, index) => (hidden.includes(index) ? withoutName(article) : article)),
    sayings: comparison.sayings.map((one) => ({ ...findingsOf(one), renderings: one.renderings.map(findingsOf) })),
    facts: comparison.facts.map(findingsOf),
    names: comparison.names.map(findingsOf),
    versions: comparison.versions.map((one) => ({ ...one, because: hide(one.because) })),
    notices: comparison.notices.map((one) => saying(one, hide)),
  };
}

function withoutName(article: Article): Article {
  const name = words.source(article.sigil);
  return { ...article, publisher: name, source: name, url: null };
}

type Hide = (text: string) => string;

/** Replaces what the articles are called, the longest names first, so that no part of a name is left. */
function hiding(articles: readonly Article[]): Hide {
  const sigla = new Map(articles.flatMap(({ publisher, source, url, sigil }) => [publisher, source, url].flatMap((name) => (name ? [[name, sigil] as const] : []))));
  const inOrder = [...sigla.keys()].sort((x, y) => y.length - x.length);
  const any = new RegExp(inOrder.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
  return (text) => text.replace(any, (name) => words.source(sigla.get(name)!));
}

interface Said {
  readonly text: string;
  readonly values?: readonly Value[];
}

function saying<T extends Said>(one: T, hide: Hide): T {
  return { ...one, text: hide(one.text), ...(one.values && { values: one.values.map((value) => valueOf(value, hide)) }) };
}

function valueOf(value: Value, hide: Hide): Value {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? hide(value) : value.map(hide);
}
