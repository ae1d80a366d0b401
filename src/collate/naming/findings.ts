import type { Finding, NameForm, NameKind, Place } from '../../model.ts';
import { finding } from '../sayings/findings.ts';
import type { Source } from '../source.ts';
import { aliasesIn } from './alias.ts';
import { initials, isShort, wordsOf } from './entity.ts';

const WHAT: Record<NameKind, string> = { person: 'person', group: 'group', place: 'place', name: 'thing' };

/** What is worth a look in how the articles name one thing. */
export function namingFindings(kind: NameKind, forms: readonly NameForm[], sources: readonly Source[]): Finding[] {
  return [...shortForms(forms), ...aliases(forms, sources), ...differ(kind, forms)];
}

/** An article that only has the short form, where another has the long one. */
function shortForms(forms: readonly NameForm[]): Finding[] {
  const long = forms.filter(({ form }) => !isShort(form)).sort(byText);
  const explained = long.flatMap((full) => forms.filter(({ form, article }) => isTelling(form) && form.replaceAll('.', '').toLowerCase() === initials(bare(full.form)) && !has(long, article)).map((short) => ({ full, short })));
  const first = explained.sort((x, y) => byText(x.short, y.short))[0];
  if (!first) return [];
  return [finding('short-form', `“${first.short.form}” stands for “${first.full.form}”`, [placeOf(first.short), placeOf(first.full)])];
}

/** Everybody knows two letters such as "U.S.". */
function isTelling(form: string): boolean {
  return isShort(form) && form.replaceAll('.', '').length > 2;
}

function has(forms: readonly NameForm[], article: number): boolean {
  return forms.some((form) => form.article === article);
}

function aliases(forms: readonly NameForm[], sources: readonly Source[]): Finding[] {
  return sources.flatMap((source, article) => {
    const starts = new Set(forms.filter((form) => form.article === article).flatMap(({ spans }) => spans.map(({ start }) => start)));
    const told = aliasesIn(source).filter(({ one, other }) => starts.has(one.start) && starts.has(other.start));
    return told.slice(0, 1).map(({ one, says }) => {
      const text = (span: { start: number; end: number }) => source.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      return finding('alias', `“${text(one)}”: “${text(says)}”`, [{ article, ...one }, { article, ...says }]);
    });
  });
}

/**
 * A form that shares no word with any form of another article: not a surname for a full name, nor an acronym. Places and
 * persons are called by adjectives and descriptions that are not names at all, so only groups and named things count.
 */
function differ(kind: NameKind, forms: readonly NameForm[]): Finding[] {
  const odd = forms.filter((form) => forms.some(({ article }) => article !== form.article) && forms.every((other) => other.article === form.article || !isKin(form.form, other.form)));
  const [one] = odd.sort(byText);
  if (!one) return [];
  const other = forms.filter(({ article }) => article !== one.article).sort(fullestFirst)[0]!;
  return [finding('forms-differ', `“${one.form}” and “${other.form}” for the same ${WHAT[kind]}`, [placeOf(one), placeOf(other)])];
}

/** One is part of the other, or its initials. */
function isKin(x: string, y: string): boolean {
  const [p, q] = [wordsOf(bare(x)), wordsOf(bare(y))];
  const short = (one: string, other: string) => isShort(one) && one.replaceAll('.', '').toLowerCase() === initials(bare(other));
  return p.some((word) => q.includes(word)) || short(x, y) || short(y, x);
}

/** Without a short form in brackets. */
function bare(form: string): string {
  return form.replace(/\s?\(.*?\)/, '');
}

function placeOf({ article, spans }: NameForm): Place {
  return { article, ...spans[0]! };
}

function byText(x: NameForm, y: NameForm): number {
  return x.form < y.form ? -1 : x.form > y.form ? 1 : 0;
}

function fullestFirst(x: NameForm, y: NameForm): number {
  return wordsOf(y.form).length - wordsOf(x.form).length || byText(x, y);
}
