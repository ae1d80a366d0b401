import { MEN, WOMEN } from './given.ts';
import type { Mention } from './mentions.ts';
import { COUNTRY, COUNTRY_INITIALS, FEMALE, isGroup, MALE, PARTISAN, PLACE } from './words.ts';

export type NameKind = 'person' | 'group' | 'place' | 'name';

/** One person, group or place of the article, with all its mentions. */
export interface Entity {
  /** The fullest form in the article. */
  name: string;
  kind: NameKind;
  gender: 'm' | 'f' | null;
  readonly mentions: Mention[];
  /** Lower-case words that the article uses of it: titles, roles, countries. */
  readonly described: Set<string>;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** People of one surname who are told apart. */
const NAMESAKES = 50;

/** Mentions gathered into entities: full names first, then surnames, parts and acronyms of what is known. */
export class Register {
  readonly entities: Entity[] = [];
  private readonly byName = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byInitials = new Map<string, Entity>();
  private readonly byPart = new Map<string, Entity>();

  add(mention: Mention): Entity {
    const key = keyOf(mention.words);
    const entity = this.find(mention.words) ?? this.samePerson(mention) ?? this.create(mention, key);
    this.note(entity, mention);
    this.byName.set(key, entity);
    return entity;
  }

  /** The entity that a short form stands for, or null. */
  find(words: readonly string[]): Entity | null {
    const key = keyOf(words);
    const own = this.byName.get(key);
    if (own) return own;
    if (words.length > 1) return this.byPart.get(key) ?? null;
    const word = words[0] ?? '';
    return (
      this.surname(word) ??
      (isAcronym(word) ? this.byInitials.get(letters(word)) : undefined) ??
      this.byPart.get(key) ??
      null
    );
  }

  private surname(word: string): Entity | null {
    const all = this.bySurname.get(word.toLowerCase()) ?? [];
    return all.reduce<Entity | null>(
      (best, entity) => (!best || entity.mentions.length > best.mentions.length ? entity : best),
      null,
    );
  }

  /** "Donald J. Trump" is "Donald Trump": same surname, and first names that agree. */
  private samePerson({ words }: Mention): Entity | null {
    if (words.length < 2 || isGroup(words)) return null;
    const same = this.bySurname.get(surnameOf(words)) ?? [];
    return same.find((entity) => agree(words, entity.name.split(/\s+/))) ?? null;
  }

  private create(mention: Mention, key: string): Entity {
    const { words } = mention;
    const entity: Entity = { name: words.join(' '), kind: kindOf(words), gender: null, mentions: [], described: new Set() };
    this.entities.push(entity);
    this.byName.set(key, entity);
    if (words.length > 1) this.indexParts(entity, words);
    return entity;
  }

  private indexParts(entity: Entity, words: readonly string[]): void {
    const list = this.bySurname.get(surnameOf(words)) ?? [];
    const isName = !isGroup(words) && !isCountry(words[0]!) && !PARTISAN.test(words.at(-1)!) && !words.some((word) => SUFFIX.test(word));
    if (isName && list.length < NAMESAKES) list.push(entity);
    this.bySurname.set(surnameOf(words), list);
    if (!words.some(isAcronym)) this.indexInitials(entity, words);
    if (!isGroup(words)) return;
    for (let from = 0; from < words.length - 1; from++) {
      for (let to = from + 2; to <= words.length; to++) this.notePart(entity, words.slice(from, to));
    }
    this.notePart(entity, words.slice(-1));
  }

  private indexInitials(entity: Entity, words: readonly string[]): void {
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
    this.byInitials.set(capitals.map((word) => word[0]).join(''), entity);
    this.byInitials.set(words.map((word) => word[0]!.toUpperCase()).join(''), entity);
  }

  /** "Harbour Club" of "Harbour Club International", but not "United States" of a service that begins so. */
  private notePart(entity: Entity, words: readonly string[]): void {
    if (isGroup(words.slice(-1)) && !words.some((word) => COUNTRY.has(word.toLowerCase())))
      this.byPart.set(keyOf(words), entity);
  }

  note(entity: Entity, mention: Mention): void {
    entity.mentions.push(mention);
    for (const word of [...mention.titles, ...mention.role]) entity.described.add(word.replace(/'s$/, ''));
    if (entity.kind !== 'group') entity.gender ??= genderOf(mention);
    const full = mention.words.join(' ');
    const fuller = mention.words.length > entity.name.split(/\s+/).length;
    if (fuller && !isAcronym(full) && (entity.kind !== 'group' || isGroup(mention.words))) entity.name = full;
  }

  /** "Asia-Pacific Economic Cooperation (APEC)": the short form in brackets stands for the long one before it. */
  bracketed(long: Entity, short: string): void {
    this.byInitials.set(letters(short), long);
    this.byName.set(keyOf([short]), long);
    if (long.kind === 'name') long.kind = 'group';
  }
}

function kindOf(words: readonly string[]): NameKind {
  const last = words.at(-1)!.toLowerCase();
  const alone = words.length === 1;
  if (COUNTRY.has(last) || (alone && isCountry(words[0]!))) return 'place';
  if (isGroup(words) || (alone && isAcronym(words[0]!))) return 'group';
  return PLACE.has(last) && !alone ? 'place' : 'name';
}

const isCountry = (word: string): boolean => isAcronym(word) && COUNTRY_INITIALS.has(keyOf([word]));

export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(word);
}

function letters(word: string): string {
  return word.replaceAll('.', '');
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase().replaceAll('.', '').replaceAll('’', "'");
}

function surnameOf(words: readonly string[]): string {
  const named = words.filter((word) => !SUFFIX.test(word));
  return (named.at(-1) ?? '').toLowerCase();
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  const suffix = (words: readonly string[]) => words.some((word) => SUFFIX.test(word));
  if (suffix(one) !== suffix(other)) return false;
  const [a, b] = [one[0]!.toLowerCase().replace('.', ''), other[0]!.toLowerCase().replace('.', '')];
  return other.length === 1 || a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function genderOf({ titles, role, words }: Mention): 'm' | 'f' | null {
  const told = [...titles, ...role];
  if (told.some((word) => FEMALE.has(word))) return 'f';
  if (told.some((word) => MALE.has(word) && word !== 'general')) return 'm';
  const first = words.length > 1 ? words[0]!.toLowerCase() : '';
  return WOMEN.has(first) ? 'f' : MEN.has(first) ? 'm' : null;
}
