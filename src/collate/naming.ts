import type { NameForm, NameKind, Naming, Span, Steps } from '../model.ts';
import { aliasesIn, type Alias } from './naming/alias.ts';
import { entitiesOf, isShort, type Entity } from './naming/entity.ts';
import { namingFindings } from './naming/findings.ts';
import { extended } from './naming/form.ts';
import { joinSame } from './naming/same.ts';
import { FINDINGS } from './progress.ts';
import type { Source } from './source.ts';
import { Union } from './union.ts';

/** What is named by two articles or more, and what each calls it; in the order of the first article that names it. */
export function* namingOf(sources: readonly Source[]): Steps<Naming[]> {
  const entities = sources.flatMap((source, index) => (source.article.setApart ? [] : entitiesOf(source, index)));
  yield FINDINGS;
  const aliases = sources.map(aliasesIn);
  yield FINDINGS;
  const union = new Union(entities.length);
  joinSame(entities, union, aliases);
  const groups = union.groups().map((group) => group.map((index) => entities[index]!));
  const shared = groups.filter((group) => new Set(group.map(({ article }) => article)).size > 1);
  const namings: Naming[] = [];
  for (const group of shared) {
    yield FINDINGS;
    namings.push(namingOfGroup(group, sources, aliases));
  }
  return namings.filter(isWorthListing);
}

/** What is neither person, group nor place ("Christmas", "Russian") is listed only where it is called differently. */
function isWorthListing({ kind, forms }: Naming): boolean {
  return kind !== 'name' || new Set(forms.map(({ form }) => form)).size > 1;
}

function namingOfGroup(group: readonly Entity[], sources: readonly Source[], aliases: readonly (readonly Alias[])[]): Naming {
  const kind = kindOf(group, sources);
  const articles = [...new Set(group.map(({ article }) => article))].sort((x, y) => x - y);
  const forms = articles.flatMap((article) => formsIn(article, group, kind, sources[article]!));
  return { name: fullest(group), kind, forms, findings: namingFindings(kind, forms, sources, aliases) };
}

/** What most articles take it for; a kind tells more than none. What is called a "militant group" and has initials is one. */
function kindOf(group: readonly Entity[], sources: readonly Source[]): NameKind {
  const votes = new Map<NameKind, number>();
  for (const { kind } of group) votes.set(kind, (votes.get(kind) ?? 0) + (kind === 'name' ? 0.1 : 1));
  const [kind] = [...votes].sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))[0]!;
  return kind !== 'person' && isCalledGroup(group, sources) ? 'group' : kind;
}

function isCalledGroup(group: readonly Entity[], sources: readonly Source[]): boolean {
  const printed = group.flatMap(({ article, mentions }) => mentions.map((span) => ({ source: sources[article]!, span })));
  const short = printed.some(({ source, span }) => isShort(source.article.text.slice(span.start, span.end)));
  return short && printed.some(({ source, span }) => extended(source, span).end > span.end);
}

/** Most words; an acronym only where there is nothing else. */
function fullest(group: readonly Entity[]): string {
  const rank = (name: string) => (isShort(name) ? 0 : name.split(/\s+/).length);
  return group.map(({ name }) => name).sort((x, y) => rank(y) - rank(x) || (x < y ? -1 : 1))[0]!;
}

function formsIn(article: number, group: readonly Entity[], kind: NameKind, source: Source): NameForm[] {
  const mentions = group.filter((entity) => entity.article === article).flatMap(({ mentions }) => mentions);
  const spans = withoutInner(mentions.map((span) => (kind === 'group' ? extended(source, span) : span)).sort((x, y) => x.start - y.start));
  const byForm = new Map<string, Span[]>();
  for (const span of spans) {
    const form = source.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const known = byForm.get(form);
    if (known) known.push(span);
    else byForm.set(form, [span]);
  }
  return [...byForm].map(([form, spans]) => ({ article, form, spans })).sort((x, y) => y.spans.length - x.spans.length || x.spans[0]!.start - y.spans[0]!.start);
}

/** The "IS" in "Islamic State (IS)" is part of that form. */
function withoutInner(spans: readonly Span[]): Span[] {
  let reach = -1;
  return spans.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}
