import type { Finding, NameForm, NameKind, Place, Span } from '../../model.ts';
import { finding } from '../sayings/findings.ts';
import type { Source } from '../source.ts';
import type { Alias } from './alias.ts';
import { initials, isShort, wordsOf } from './entity.ts';

/** What is worth a look in how the articles name one thing. */
export function namingFindings(kind: NameKind, forms: readonly NameForm[], sources: readonly Source[], aliases: readonly (readonly Alias[])[]): Finding[] {
  return [...shortForms(forms), ...saidSo(forms, sources, aliases), ...differ(kind, forms)];
}

/** An article that only has the short form, where another has the long one. */
function shortForms(forms: readonly NameForm[]): Finding[] {
  const long = forms.filter(({ form }) => !isShort(form));
  const alone = forms.filter(({ form, article }) => isTelling(form) && !has(long, article));
  const pairs = alone.flatMap((short) => long.filter((full) => isShortFor(short.form, full.form)).map((full) => [short.form, full.form] as const));
  const [first] = pairs.sort(([x, p], [y, q]) => compareText(x, y) || compareText(p, q));
  if (!first) return [];
  const [short, full] = first;
  return [finding('short-form', [short, bare(full)], placesOf(forms, short, full))];
}

function isShortFor(short: string, full: string): boolean {
  return isShort(short) && short.replaceAll('.', '').toLowerCase() === initials(bare(full));
}

/** Everybody knows two letters such as "U.S.". */
function isTelling(form: string): boolean {
  return isShort(form) && form.replaceAll('.', '').length > 2;
}

function has(forms: readonly NameForm[], article: number): boolean {
  return forms.some((form) => form.article === article);
}

function saidSo(forms: readonly NameForm[], sources: readonly Source[], aliases: readonly (readonly Alias[])[]): Finding[] {
  return aliases.flatMap((all, article) => {
    if (all.length === 0) return [];
    const { text } = sources[article]!.article;
    const starts = new Set(forms.filter((form) => form.article === article).flatMap(({ spans }) => spans.map(({ start }) => start)));
    const told = all.filter(({ one, other }) => starts.has(one.start) && starts.has(other.start));
    return told.slice(0, 1).map(({ one, says }) => {
      const printed = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/gu, ' ');
      return finding('alias', [printed(one), printed(says)], [{ article, ...one }, { article, ...says }]);
    });
  });
}

/**
 * A form that shares no word with any form of another article: not a surname for a full name, nor an acronym. Places and
 * persons are called by adjectives and descriptions that are not names at all, so only groups and named things count.
 */
function differ(kind: NameKind, forms: readonly NameForm[]): Finding[] {
  const strange = (form: NameForm) => forms.filter(({ article }) => article !== form.article);
  const odd = forms.filter((form) => strange(form).length > 0 && strange(form).every((other) => !isKin(form.form, other.form)));
  const [one] = odd.map(({ form }) => form).sort(compareText);
  if (one === undefined) return [];
  const [other] = forms.map(({ form }) => form).filter((form) => !isKin(form, one)).sort(fullestFirst);
  return other === undefined ? [] : [finding('forms-differ', [one, other, kind], placesOf(forms, one, other))];
}

/** One is part of the other, or its initials. */
function isKin(x: string, y: string): boolean {
  const [p, q] = [wordsOf(bare(x)), wordsOf(bare(y))];
  return p.some((word) => q.includes(word)) || isShortFor(x, y) || isShortFor(y, x);
}

/** Without a short form in brackets. */
function bare(form: string): string {
  return form.replace(/\s?\(.*?\)/, '');
}

/** Where each article first has one of two forms. */
function placesOf(forms: readonly NameForm[], ...printed: readonly string[]): Place[] {
  return forms.filter(({ form }) => printed.includes(form)).map(({ article, spans }) => ({ article, ...spans[0]! }));
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function fullestFirst(x: string, y: string): number {
  return wordsOf(y).length - wordsOf(x).length || compareText(x, y);
}
