import type { Article, NameForm, Naming, Span } from '../model.ts';
import type { Named, Source } from './source.ts';

/** How each article calls the same person, group or place. */
export function namingOf(sources: readonly Source[]): Naming[] {
  const byName = new Map<string, { article: number; name: Named }[]>();
  const articles = sources.map(({ article }) => article);
  sources.forEach(({ names }, article) => {
    if (articles[article]!.setApart) return;
    for (const name of names) byName.set(name.name, [...(byName.get(name.name) ?? []), { article, name }]);
  });
  return [...byName]
    .filter(([, mentions]) => new Set(mentions.map(({ article }) => article)).size > 1)
    .map(([name, mentions]) => ({ name, kind: mentions[0]!.name.kind, forms: formsOf(articles, mentions), findings: [] }));
}

function formsOf(articles: readonly Article[], mentions: readonly { article: number; name: Named }[]): NameForm[] {
  const forms = new Map<string, { article: number; form: string; spans: Span[] }>();
  for (const { article, name: { start, end } } of mentions) {
    const form = articles[article]!.text.slice(start, end).replace(/\s+/gu, ' ');
    const key = `${article} ${form}`;
    const known = forms.get(key) ?? { article, form, spans: [] };
    known.spans.push({ start, end });
    forms.set(key, known);
  }
  return [...forms.values()].sort((x, y) => x.article - y.article || y.spans.length - x.spans.length);
}
