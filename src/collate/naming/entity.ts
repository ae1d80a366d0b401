import type { NameKind, Span } from '../../model.ts';
import type { Source } from '../source.ts';

/** What one article names, with every place. */
export interface Entity {
  readonly article: number;
  readonly name: string;
  readonly kind: NameKind;
  readonly mentions: readonly Span[];
  /** Its printed forms as they are compared: no case, no stops, no "the". */
  readonly forms: ReadonlySet<string>;
}

export function entitiesOf({ article, names }: Source, index: number): Entity[] {
  const byName = new Map<string, { kind: NameKind; mentions: Span[] }>();
  for (const { name, kind, start, end } of names) {
    const known = byName.get(name);
    if (known) known.mentions.push({ start, end });
    else byName.set(name, { kind, mentions: [{ start, end }] });
  }
  return [...byName].map(([name, { kind, mentions }]) => ({
    article: index,
    name,
    kind,
    mentions,
    forms: new Set([name, ...mentions.map(({ start, end }) => article.text.slice(start, end))].map(plainName)),
  }));
}

/** As names are compared: "the U.S. Fish Service" is "United States Fish Service". */
export function plainName(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/[.’']/g, '').replace(/[\s-]+/gu, ' ').replace(/^the /, '').replace(/^us (?=\p{L})/u, 'united states ').trim();
}

export function wordsOf(name: string): string[] {
  return plainName(name).split(' ');
}

/** "IS", "APEC", "U.S.": capitals only. */
export function isShort(form: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(form);
}

/**
 * First letters of the words with capitals, in lower case: "isis" for Islamic State of Iraq and Syria. None where a word is
 * initials itself: the "U.S." is not short for the "U.S. Senate".
 */
export function initials(name: string): string {
  const capitals = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.some(isShort) ? '' : capitals.map((word) => word[0]!).join('').toLowerCase();
}
