import type { Token } from '../../segment/tokens.ts';
import type { Named } from '../names/cast.ts';
import type { Entity } from '../names/entities.ts';
import { SENTENCE_STARTS } from '../names/words.ts';
import type { SpeechWords } from './speech/shape.ts';

/** Whoever or whatever may speak in a sentence, at tokens [from, to). */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'description';
  readonly entity: Entity | null;
  /** The words of a pronoun or description, lower case. */
  readonly words: readonly string[];
  /** "Trump's", "his": owns something and does not speak itself. */
  readonly possessive: boolean;
}

/** A description has at most this many words before its noun: "the longtime Republican campaign strategist". */
const LONGEST_DESCRIPTION = 6;

/** The actors of a sentence in order. A name right beside its description is one actor with it. */
export function actorsOf(tokens: readonly Token[], named: readonly Named[], speech: SpeechWords): Actor[] {
  const nameAt = new Map(named.map((name) => [name.mention.first, name]));
  const actors: Actor[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = nameAt.get(at);
    const owned = /'s$/.test(tokens[at - 1]?.norm ?? '');
    const actor =
      (name && nameActor(name)) ??
      pronoun(tokens, at, speech) ??
      description(tokens, at, nameAt, speech, owned) ??
      owner(tokens, at, speech) ??
      firstWord(tokens, at, speech);
    if (actor) actors.push(actor);
    at = actor?.to ?? at + 1;
  }
  return actors;
}

function nameActor({ mention, entity }: Named): Actor {
  const { first, to, role, possessive } = mention;
  return { from: first - role.length, to, kind: 'name', entity, words: mention.words, possessive };
}

function pronoun(tokens: readonly Token[], at: number, { pronouns, relatives }: SpeechWords): Actor | null {
  const word = tokens[at]!.norm.replace(/'(?:s|d|ll|ve|re)$/, '');
  if (!Object.hasOwn(pronouns, word) || relatives.has(word)) return null;
  return { from: at, to: at + 1, kind: 'pronoun', entity: null, words: [word], possessive: false };
}

/** "his", "her". */
function owner(tokens: readonly Token[], at: number, { possessives }: SpeechWords): Actor | null {
  const word = tokens[at]!.norm;
  return Object.hasOwn(possessives, word)
    ? { from: at, to: at + 1, kind: 'pronoun', entity: null, words: [word], possessive: true }
    : null;
}

/** The capitalised word that begins a sentence right before its verb of saying: "Vogt sagte". */
function firstWord(tokens: readonly Token[], at: number, speech: SpeechWords): Actor | null {
  const { norm, kind } = tokens[at]!;
  if (
    at > 0 ||
    kind !== 'word' ||
    SENTENCE_STARTS.has(norm) ||
    isVerb(norm, speech) ||
    !speech.verbs.has(tokens[1]?.norm ?? '')
  )
    return null;
  return { from: 0, to: 1, kind: 'description', entity: null, words: [norm], possessive: false };
}

/** "her a letter", "both the leaders": the description begins with the article. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "the Russian leader", "a spokesman", "the joint statement", "officials"; "(Sylvania's) foreign ministry" where it is owned. */
function description(
  tokens: readonly Token[],
  at: number,
  nameAt: ReadonlyMap<number, Named>,
  speech: SpeechWords,
  owned: boolean,
): Actor | null {
  const hasArticle = speech.determiners.has(tokens[at]!.norm);
  const determined = hasArticle || owned;
  if (!determined && (SENTENCE_STARTS.has(tokens[at]!.norm) || speech.prepositions.has(tokens[at]!.norm))) return null;
  if (isWeekday(tokens[at]!.norm) || (hasArticle && ARTICLES.has(tokens[at + 1]?.norm ?? ''))) return null;
  const head = headFrom(tokens, hasArticle ? at + 1 : at, at, determined, nameAt, speech);
  if (head < 0 || (!determined && !/s$|^people$|^police$/.test(tokens[head]!.norm) && at > 0)) return null;
  const covering = nameCovering(nameAt, at, head);
  if (covering) return { ...nameActor(covering), from: at };
  const next = nameAt.get(head + 1);
  if (next) return { ...nameActor(next), from: at };
  const words = tokens
    .slice(at, head + 1)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm);
  return {
    from: at,
    to: head + 1,
    kind: 'description',
    entity: null,
    words,
    possessive: /'s$|s'$/.test(tokens[head]!.norm) || /^['’]$/.test(tokens[head + 1]?.norm ?? ''),
  };
}

/** The noun of a description whose words begin at `first`, or −1: the last that may speak before a verb or a further noun. */
function headFrom(
  tokens: readonly Token[],
  first: number,
  at: number,
  determined: boolean,
  nameAt: ReadonlyMap<number, Named>,
  speech: SpeechWords,
): number {
  let head = -1;
  for (let i = first; i < tokens.length && i < first + LONGEST_DESCRIPTION; i++) {
    const { norm, kind } = tokens[i]!;
    if ((kind === 'mark' && !/^[-'’.]$/.test(norm)) || (i > first && endsDescription(norm, speech))) break;
    if (isHead(norm, speech) || (determined && isPeople(norm, speech))) head = i;
    else if ((head >= 0 && !goesOn(tokens, i, nameAt, at, speech)) || (!determined && i > first)) break;
  }
  return head;
}

function endsDescription(norm: string, speech: SpeechWords): boolean {
  const { determiners, prepositions, between } = speech;
  if (determiners.has(norm) || prepositions.has(norm) || between.has(norm)) return true;
  return isVerb(norm, speech) && !isHead(norm, speech) && !isPeople(norm, speech);
}

/** "the White House press service": after a name, one word more and the noun that is meant. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  nameAt: ReadonlyMap<number, Named>,
  from: number,
  { groups }: SpeechWords,
): boolean {
  const afterName = nameCovering(nameAt, from, at - 1)?.mention.to === at;
  return afterName && !/(?:ed|[^s]s)$/.test(tokens[at]!.norm) && groups.has(tokens[at + 1]?.norm ?? '');
}

export function isWeekday(norm: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(norm);
}

/** "the House Budget Committee": the description’s noun is part of a name. */
function nameCovering(nameAt: ReadonlyMap<number, Named>, at: number, head: number): Named | null {
  for (let i = at; i <= head; i++) {
    const name = nameAt.get(i);
    if (name && name.mention.to > head) return name;
  }
  return null;
}

function isVerb(norm: string, { verbs, participles }: SpeechWords): boolean {
  return verbs.has(norm) || participles.has(norm);
}

/** "ministries" are groups as a "ministry" is. */
export function isGroups(norm: string, { groups }: SpeechWords): boolean {
  return /[^s]s$/.test(norm) && (groups.has(norm.slice(0, -1)) || groups.has(norm.replace(/ies$/, 'y')));
}

/** "mayors" are people as a "mayor" is; without an article "heads" and "judges" may be verbs. */
export function isPeople(norm: string, { people }: SpeechWords): boolean {
  return people.has(norm) || (/s$/.test(norm) && people.has(norm.slice(0, -1)));
}

function isHead(norm: string, speech: SpeechWords): boolean {
  const { documents, groups, people } = speech;
  const word = norm.replace(/'s$/, '');
  return documents.has(word) || groups.has(word) || people.has(word) || isGroups(word, speech);
}
