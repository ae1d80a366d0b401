import { sentenceTokens, type Token } from '../../segment/tokens.ts';
import { done, mapped, type Work } from '../../work.ts';
import { primaryLanguage, type ReadableArticle } from '../article.ts';
import { isAcronym, Register, type Entity } from './entities.ts';
import { isTitleCase, mentionsOf, type Mention } from './mentions.ts';
import { FEMALE, isGroup, MALE, PARTISAN, TITLES } from './words.ts';

/** A mention and whose it is. */
export interface Named {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** Everyone and everything named in an article, by sentence, and the tokens they were found in. */
export interface Cast {
  readonly tokens: readonly (readonly Token[])[];
  readonly named: readonly (readonly Named[])[];
  readonly entities: readonly Entity[];
  /** Those of whom the article uses any of the words. */
  readonly describedBy: (words: readonly string[]) => ReadonlySet<Entity>;
}

/** Who stands in an article is asked for its quotations and for its names: by the list of its sentences. */
const KNOWN = new WeakMap<ReadableArticle['sentences'], { readonly text: string; readonly language: string; readonly cast: Cast }>();

export function castOf(article: ReadableArticle): Cast {
  return done(castPaced(article));
}

export function* castPaced(article: ReadableArticle): Work<Cast> {
  const { text, sentences, language } = article;
  const known = KNOWN.get(sentences);
  if (known?.text === text && known.language === language) return known.cast;
  const cast = yield* castAnew(article);
  KNOWN.set(sentences, { text, language, cast });
  return cast;
}

/** Sentences between two pauses. */
const AT_ONCE = 200;

function* castAnew({ text, sentences, language }: ReadableArticle): Work<Cast> {
  const primary = primaryLanguage(language);
  const tokens = sentenceTokens({ text, sentences, language: primary });
  const titles = yield* mapped(tokens, AT_ONCE, (line) => isTitleCase(text, line, primary));
  const plain = yield* mapped(tokens, AT_ONCE, (line, s) => (titles[s] ? [] : mentionsOf(text, line, s, primary)));
  const register = new Register();
  const certain = plain.flat().filter((mention) => isCertain(mention, primary));
  const full = new Set(certain.filter(({ words }) => words.length > 1));
  const longestFirst = [...full].sort((x, y) => y.words.length - x.words.length);
  for (const mention of longestFirst) register.add(mention);
  noteBrackets(text, register, certain);
  const seen = new Set(
    plain
      .flat()
      .filter(({ initial }) => !initial)
      .map(({ words }) => words.join(' ')),
  );
  yield;
  const entityOf = new Map<Mention, Entity>();
  for (const mention of plain.flat()) {
    const entity = register.find(mention.words) ?? (acceptable(mention, primary, seen) ? register.add(mention) : null);
    if (!entity) continue;
    if (!full.has(mention) && entity.mentions.at(-1) !== mention) register.note(entity, mention);
    entityOf.set(mention, entity);
  }
  yield;
  settleKinds(register.entities);
  const named = tokens.map((line, s) => {
    const known = plain[s]!.flatMap((mention) =>
      entityOf.has(mention) ? [{ mention, entity: entityOf.get(mention)! }] : [],
    );
    return titles[s] ? inTitle(text, line, s, primary, register) : known;
  });
  return { tokens, named, entities: register.entities, describedBy: descriptions(register.entities) };
}

/** Past this many people a word such as "president" tells nobody apart. */
const MANY = 200;

function descriptions(entities: readonly Entity[]): Cast['describedBy'] {
  const byWord = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const word of entity.described) {
      const list = byWord.get(word) ?? [];
      if (list.length < MANY) list.push(entity);
      byWord.set(word, list);
    }
  }
  return (words) => new Set(words.flatMap((word) => byWord.get(word) ?? []));
}

/** Several capitals in a row, or a title, are no accident of the sentence's beginning, nor of German spelling. */
function isCertain({ words, titles, initial }: Mention, language: string): boolean {
  return words.length > 1 || titles.length > 0 || (language === 'de' ? isAcronym(words[0]!) : !initial);
}

function acceptable(mention: Mention, language: string, seen: ReadonlySet<string>): boolean {
  if (isCertain(mention, language)) return true;
  return language !== 'de' && (seen.has(mention.words.join(' ')) || PEOPLE.test(mention.words[0]!));
}

/** Democrats, Palestinians, Islamists: a capital at the beginning of a sentence is theirs. */
const PEOPLE = /.(?:crats|ans|ists|ites|lis)$/;

function noteBrackets(text: string, register: Register, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    const short = /^\s?\(((?:\p{Lu}\.?){2,8})\)/u.exec(text.slice(mention.end, mention.end + 14));
    const long = short ? register.find(mention.words) : null;
    if (short && long) register.bracketed(long, short[1]!);
  }
}

const REGION = /^(?:North|South|East|West|New|Upper|Lower|Middle|Central|Great|San|Los|Saint|St)\b/;

/** "Russian", "American", "Chinese": "in Russian waters" names no place of that name. */
const NATIONALITY = /(?:[ie]an|ican|ish|ese)$/;

/** Titles, roles, first names and descriptions make a person; "in" and "from" make a place. */
function settleKinds(entities: readonly Entity[]): void {
  for (const entity of entities) {
    if (entity.kind !== 'name') continue;
    const { mentions } = entity;
    const titled = mentions.some(
      ({ titles, role }) =>
        role.length > 0 || titles.some((word) => TITLES.has(word) || MALE.has(word) || FEMALE.has(word)),
    );
    const full =
      entity.name.includes(' ') &&
      !isGroup(entity.name.split(' ')) &&
      !REGION.test(entity.name) &&
      !PARTISAN.test(entity.name);
    const shortened = full && mentions.some(({ words }) => words.length === 1 && entity.name.endsWith(words[0]!));
    if (
      titled ||
      (full &&
        (entity.gender !== null ||
          shortened ||
          mentions.some(({ described, afterPlaceWord }) => described && !afterPlaceWord)))
    )
      entity.kind = 'person';
    else if (!NATIONALITY.test(entity.name) && mentions.filter(({ afterPlaceWord }) => afterPlaceWord).length * 2 > mentions.length)
      entity.kind = 'place';
  }
}

/** In a title only names that the article has elsewhere are believed: the longest first. */
function inTitle(
  text: string,
  tokens: readonly Token[],
  sentence: number,
  language: string,
  register: Register,
): Named[] {
  const found: Named[] = [];
  for (const run of mentionsOf(text, tokens, sentence, language)) {
    const words = run.words;
    for (let from = 0; from < words.length;) {
      const to = longestKnown(words, from, register);
      if (to > from) {
        const part = partOf(run, text, from, to);
        const entity = register.find(words.slice(from, to).map(bare));
        if (entity) found.push({ mention: part, entity });
      }
      from = Math.max(to, from + 1);
    }
  }
  return found;
}

function longestKnown(words: readonly string[], from: number, register: Register): number {
  for (let to = Math.min(words.length, from + 6); to > from; to--) {
    const part = words.slice(from, to).map(bare);
    const entity = register.find(part);
    if (entity && (to - from > 1 || entity.kind === 'person' || isAcronym(part[0]!) || entity.name === part[0]))
      return to;
  }
  return from;
}

function bare(word: string): string {
  return word.replace(/['’]s$/, '');
}

function partOf(run: Mention, text: string, from: number, to: number): Mention {
  const offsets = [...text.slice(run.start, run.end).matchAll(/\S+/g)];
  const start = run.start + offsets[from]!.index;
  const last = offsets[to - 1]!;
  const end = run.start + last.index + bare(last[0]).length;
  const possessive = bare(last[0]) !== last[0] || (to === run.words.length && run.possessive);
  return {
    ...run,
    start,
    end,
    from: run.from + from,
    to: run.from + to,
    first: run.from + from,
    words: run.words.slice(from, to).map(bare),
    possessive,
  };
}
