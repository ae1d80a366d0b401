import type { Union } from '../union.ts';
import type { Alias } from './alias.ts';
import { initials, isShort, plainName, wordsOf, type Entity } from './entity.ts';

/** Joins what is one person, group or place. Each rule joins only what it is sure of; nobody is joined by likeness of letters. */
export function joinSame(entities: readonly Entity[], union: Union, aliases: readonly (readonly Alias[])[]): void {
  joinByForm(entities, union);
  joinSurnames(entities, union);
  joinInitials(entities, union);
  joinAliases(entities, union, aliases);
}

/** The same full name. */
function joinByForm(entities: readonly Entity[], union: Union): void {
  const first = new Map<string, number>();
  entities.forEach(({ name }, index) => {
    const key = plainName(name);
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else union.join(known, index);
  });
}

/** "Russian", "Catholic": after a name they are no surname, unless the article treats them as one. */
const ADJECTIVE = /(?:an|ish|ese|ic)$/;

/** "Trump" is Donald Trump where no other full name ends so; "Donald J. Trump" is he too. */
function joinSurnames(entities: readonly Entity[], union: Union): void {
  const bearers = new Map<string, number[]>();
  entities.forEach(({ name, kind }, index) => {
    if (kind !== 'person' && (kind !== 'name' || wordsOf(name).length > 1 || ADJECTIVE.test(name))) return;
    const surname = wordsOf(name).at(-1)!;
    bearers.set(surname, [...(bearers.get(surname) ?? []), index]);
  });
  for (const indexes of bearers.values()) {
    const full = indexes.filter((index) => wordsOf(entities[index]!.name).length > 1);
    const [one] = full;
    if (one === undefined || !full.every((index) => firstNamesAgree(entities[one]!.name, entities[index]!.name))) continue;
    for (const index of indexes) union.join(one, index);
  }
}

/** "Donald", "Donald J." and "D." agree; nicknames do not. */
function firstNamesAgree(x: string, y: string): boolean {
  const [p, q] = [wordsOf(x)[0]!, wordsOf(y)[0]!];
  return p === q || (p.length === 1 && q.startsWith(p)) || (q.length === 1 && p.startsWith(q));
}

/** "APEC" for Asia-Pacific Economic Cooperation, where just one name has these initials. */
function joinInitials(entities: readonly Entity[], union: Union): void {
  const long = new Map<string, number[]>();
  entities.forEach(({ name, kind }, index) => {
    const letters = initials(name);
    if (kind !== 'person' && letters.length >= 2 && !isShort(name)) long.set(letters, [...(long.get(letters) ?? []), index]);
  });
  const found = entities.flatMap(({ name }, index) => {
    const meant = isShort(name) ? (long.get(plainName(name)) ?? []) : [];
    return new Set(meant.map((other) => union.find(other))).size === 1 ? [[meant[0]!, index] as const] : [];
  });
  for (const [full, short] of found) union.join(full, short);
}

/** What an article says itself: "ISIS, another name for IS". */
function joinAliases(entities: readonly Entity[], union: Union, aliases: readonly (readonly Alias[])[]): void {
  const at = new Map<string, number>();
  entities.forEach(({ article, mentions }, index) => {
    for (const { start } of mentions) at.set(`${article} ${start}`, index);
  });
  aliases.forEach((told, article) => {
    for (const { one, other } of told) {
      const [x, y] = [at.get(`${article} ${one.start}`), at.get(`${article} ${other.start}`)];
      if (x !== undefined && y !== undefined) union.join(x, y);
    }
  });
}
