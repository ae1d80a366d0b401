import type { Comparison } from '../../model.ts';
import { report as words } from '../../words/report.ts';

/** A name of this many letters or fewer would hide words that only look like it. */
const SHORTEST = 2;

/** Puts a word in brackets in the place of every outlet's name, in all forms that the articles have for it. */
export function outletMask(comparison: Comparison): (text: string) => string {
  const names = outletNames(comparison).filter((name) => name.length >= SHORTEST);
  if (names.length === 0) return (text) => text;
  const longestFirst = names.toSorted((x, y) => y.length - x.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, words.hiddenOutlet);
}

function outletNames({ articles, names }: Comparison): string[] {
  const found = new Set(articles.flatMap(({ publisher }) => publisher?.trim() ?? []));
  const known = names.filter((naming) => found.has(naming.name) || naming.forms.some(({ form }) => found.has(form)));
  for (const { name, forms } of known) for (const form of [name, ...forms.map((one) => one.form)]) found.add(form);
  for (const name of [...found]) found.add(name.toUpperCase());
  return [...found].filter(Boolean);
}
