import { describe, expect, it } from 'vitest';
import { finish } from '../../bench/finish.ts';
import { namingOf } from '../../src/collate/naming.ts';
import type { Named, Source } from '../../src/collate/source.ts';
import type { NameKind, Naming } from '../../src/model.ts';
import { articleOf } from '../notation.ts';
import { sourceOf } from './sayings.notation.ts';

const KINDS: Record<string, NameKind> = { p: 'person', g: 'group', l: 'place', n: 'name' };

/** "[p:Keller=Anna Keller] met the [g:Harbour Board]": a name, its kind and, if fuller, the article's name for it. */
function source(notation: string, sigil: string): Source {
  const names: Named[] = [];
  let shift = 0;
  for (const { 0: whole, 1: kind, 2: form, 3: full, index } of notation.matchAll(/\[([pgln]):([^\]=]*)(?:=([^\]]*))?\]/gu)) {
    names.push({ start: index - shift, end: index - shift + form!.length, name: full ?? form!, kind: KINDS[kind!]! });
    shift += whole.length - form!.length;
  }
  return sourceOf(articleOf(sigil, [notation.replace(/\[[pgln]:([^\]=]*)(?:=[^\]]*)?\]/gu, '$1')]), names);
}

function names(...notations: string[]): Naming[] {
  return finish(namingOf(notations.map((notation, index) => source(notation, String.fromCharCode(65 + index)))));
}

/** "Anna Keller (person): A Keller 2, B Anna Keller 1". */
function table(...notations: string[]): string[] {
  return names(...notations).map(({ name, kind, forms }) => `${name} (${kind}): ${forms.map(({ article, form, spans }) => `${'AB'[article]} ${form} ${spans.length}`).join(', ')}`);
}

function found(...notations: string[]): string[] {
  return names(...notations).flatMap(({ findings }) => findings.map(({ rule, text }) => `${rule}: ${text}`));
}

describe('the table of names', () => {
  it.each([
    ['the same name', ['[p:Anna Keller] spoke.', 'So did [p:Anna Keller].'], ['Anna Keller (person): A Anna Keller 1, B Anna Keller 1']],
    ['a surname', ['[p:Anna Keller] spoke. [p:Keller=Anna Keller] left. [p:Keller=Anna Keller] came.', '[p:Keller] left.'], ['Anna Keller (person): A Keller 2, A Anna Keller 1, B Keller 1']],
    ['a middle initial', ['[p:Anna Keller] spoke.', '[p:Anna M. Keller] spoke.'], ['Anna M. Keller (person): A Anna Keller 1, B Anna M. Keller 1']],
    ['a short form', ['The [g:Harbour Safety Board] met.', 'The [g:HSB] met.'], ['Harbour Safety Board (group): A Harbour Safety Board 1, B HSB 1']],
    ['a short form with stops', ['The [l:United States] agreed.', 'The [l:U.S.] agreed.'], ['United States (place): A United States 1, B U.S. 1']],
    ['a short form beside a service that begins with it', ['The [l:United States] agreed.', 'The [l:US] and the [g:U.S. Senate] agreed.'], ['United States (place): A United States 1, B US 1']],
    ['a short form in a longer name', ['The [g:U.S. Harbour Service] met.', 'The [g:United States Harbour Service] met.'], ['United States Harbour Service (group): A U.S. Harbour Service 1, B United States Harbour Service 1']],
    ['a form with its short form and what it is', ['The [g:Harbour Front] ([g:HF=Harbour Front]) militant group fled.', 'The [g:Harbour Front] fled.'], ['Harbour Front (group): A Harbour Front (HF) militant group 1, B Harbour Front 1']],
    ['a place taken for a name in one article', ['[n:Norport] lies there.', 'In [l:Norport].'], ['Norport (place): A Norport 1, B Norport 1']],
  ])('joins %s', (_, notations, expected) => {
    expect(table(...notations)).toEqual(expected);
  });

  it.each([
    ['two people of one surname', ['[p:Anna Keller] spoke.', '[p:Paul Keller] spoke.']],
    ['a surname that two people bear', ['[p:Anna Keller] met [p:Paul Keller].', '[p:Keller] left.']],
    ['an adjective and a name that ends in it', ['[p:Old Norlandian] spoke.', 'The [n:Norlandian] ship.']],
    ['two long forms of the same initials', ['[g:Harbour Board] and [g:Herring Bank] met.', '[g:HB] met.']],
    ['what one article names alone', ['[p:Anna Keller] and [g:Harbour Board].', '[l:Norport].']],
    ['an adjective that both articles use', ['A [n:Norlandian] ship.', 'The [n:Norlandian] flag.']],
  ])('does not join or list %s', (_, notations) => {
    expect(table(...notations)).toEqual([]);
  });

  it('says what a short form stands for where an article does not', () => {
    expect(found('The [g:Harbour Safety Board] met.', 'The [g:HSB] met.')).toEqual(['short-form: “HSB” stands for “Harbour Safety Board”']);
    expect(found('The [g:Harbour Safety Board] met.', 'The [g:Harbour Safety Board] ([g:HSB=Harbour Safety Board]) met.')).toEqual([]);
  });

  it('believes an article that says that two names are one, and passes over a place between', () => {
    const [naming] = names('They fought [g:HFN] in [l:Norport], using another name for [g:HF].', 'They fought [g:HF].');
    expect(naming!.findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(['alias: “HFN”: “another name for HF”', 'forms-differ: “HFN” and “HF” for the same group']);
  });

  it.each(['also known as', 'formerly known as', 'auch bekannt als', 'también conocido como'])('reads “%s”', (words) => {
    expect(names(`The [g:Northern Tide], ${words} the [g:Harbour Front], fled.`, 'The [g:Harbour Front] fled.')[0]!.forms.map(({ form }) => form)).toContain('Northern Tide');
  });

  it('takes no name for another where other words stand before the phrase', () => {
    expect(found('[g:Northern Tide] fought a band also known as [g:Harbour Front].', '[g:Harbour Front] and [g:Northern Tide] fled.')).toEqual([]);
  });

  it('finds no difference between a surname and a full name', () => {
    expect(found('[p:Anna Keller] spoke.', '[p:Keller] spoke.')).toEqual([]);
  });

  it('points at the forms', () => {
    const [{ findings }] = names('The [g:Harbour Safety Board] met.', 'The [g:HSB] met.') as [Naming];
    expect(findings[0]!.evidence).toEqual([{ article: 0, start: 4, end: 24 }, { article: 1, start: 4, end: 7 }]);
  });
});
