import type { Entity } from '../names/entities.ts';
import type { Token } from '../../segment/tokens.ts';
import { isPeople, type Actor } from './actors.ts';
import { beginsClause, followsCue, type Coordination } from './coordination.ts';
import type { Scene } from './scene.ts';
import type { SpeechWords } from './speech/shape.ts';

/** How many sentences back "the two" may reach, as the pair of an article is named near its top; and "they". */
const REACH = { pair: 20, they: 5 };

/** A subject that begins later in its sentence than at this token is not looked for. */
const LATE = 20;

/** More speakers than this are not listed. */
const MOST = 3;

/** Two who were named together: "the two", "the pair", "die beiden"; and, without an article, "both leaders". */
const PAIR: ReadonlySet<string> = new Set('two pair duo beiden deux dos'.split(' '));
const BOTH: ReadonlySet<string> = new Set('both beide ambos оба'.split(' '));

/** Singular in form, and yet "they". */
const COLLECTIVE: ReadonlySet<string> = new Set('police people family staff crew couple'.split(' '));

/** Democrats, Palestinians, Islamists. */
const PEOPLE = /(?:crats|ans|ists|ites|lis)$/;

export function isPluralNoun(word: string): boolean {
  return /[^s]s$/.test(word) || /^(?:wo)?men$|^people$|^two$|^pair$|^duo$/.test(word);
}

/** "the two", "both leaders", "the pair", but not "two officials" nor "another two". */
export function isPair({ words, kind }: Actor, { determiners, indefinite }: SpeechWords): boolean {
  const first = words[0]!;
  if (kind !== 'description' || indefinite.has(first)) return false;
  return BOTH.has(first) || (determiners.has(first) && words.some((word) => PAIR.has(word)));
}

/** Those who are the subject together with this actor; null where it stands alone. */
export function subjectsWith(scene: Scene, sentence: number, actor: Actor): Coordination | null {
  const joined = scene.coordinationWith(sentence, actor);
  if (!joined) return null;
  const tokens = scene.tokens(sentence);
  if (joined.parts[0]!.head === actor && isSender(tokens[joined.from - 1]?.norm)) return joined;
  for (let skipped = 0; joined.parts.length - skipped > 1; skipped++) {
    const parts = joined.parts.slice(skipped);
    const rest = { ...joined, parts, from: parts[0]!.from };
    if (!parts.some(({ head }) => head === actor)) return null;
    if (beginsClause(tokens, rest.from, scene.speech) || followsCue(tokens, rest, scene.speech)) return rest;
  }
  return null;
}

/** "a letter from Ann Lee and Bo Hale". */
function isSender(before: string | undefined): boolean {
  return before === 'from' || before === 'by';
}

/** "Ann Lee, Bo Hale and Kim Roe"; null where there are too many. */
export function listed(names: readonly string[], and: string): string | null {
  const different = [...new Set(names)];
  if (different.length > MOST) return null;
  const last = different.at(-1) ?? null;
  return different.length < 2 ? last : `${different.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The pair, or for "they" the few, that were last named together before the token. */
export function lastJoined(scene: Scene, sentence: number, before: number, pairOnly: boolean): string | null {
  const reach = pairOnly ? REACH.pair : REACH.they;
  for (let s = sentence; s >= 0 && s >= sentence - reach; s--) {
    const limit = s === sentence ? before : Infinity;
    const joined = scene.coordinationsBefore(s, limit).findLast((each) => isAntecedent(scene, s, each));
    if (joined) return pairOnly && joined.parts.length !== 2 ? null : namesIn(joined);
    if (!pairOnly && s < sentence - 1 && pluralSubject(scene, s, Infinity)) return null;
  }
  return null;
}

/** "The police came. They said", "Russian officials came. They said": who a sentence is about, when they are many. */
export function pluralSubject(scene: Scene, sentence: number, before: number): Actor | null {
  const tokens = scene.tokens(sentence);
  const subject = scene
    .narratedFrom(sentence, 0, LATE)
    .find(({ from, possessive }) => !possessive && !scene.speech.prepositions.has(tokens[from - 1]?.norm ?? ''));
  if (!subject || subject.to > before || isPair(subject, scene.speech)) return null;
  const next = scene.narratedFrom(sentence, subject.to, 0)[0];
  const head = next?.kind === 'description' && subject.entity ? next : subject;
  return isMany(head, scene) ? head : null;
}

function isMany({ kind, entity, words }: Actor, { speech }: Scene): boolean {
  const last = words.at(-1) ?? '';
  if (entity) return entity.kind !== 'person' && PEOPLE.test(entity.name);
  return kind === 'description' && (COLLECTIVE.has(last) || (isPeople(last, speech) && isPluralNoun(last)));
}

/** "the senators" after "three senators — Ann Lee, Bo Hale and Kim Roe": those the article names by that word. */
export function joinedAs(scene: Scene, sentence: number, actor: Actor): string | null {
  const noun = actor.words.at(-1)!;
  const one = noun.replace(/s$/, '');
  for (let s = sentence; s >= 0 && s >= sentence - REACH.pair; s--) {
    const joined = scene
      .coordinationsBefore(s, s === sentence ? actor.from : Infinity)
      .findLast((each) => isAntecedent(scene, s, each));
    if (!joined) continue;
    const told = lastWordBefore(scene.tokens(s), joined.from) === noun;
    const fits = told || joined.parts.every(({ head }) => isA(head.entity!, one));
    if (fits && areAllPeople(joined)) return namesIn(joined);
  }
  return null;
}

/** The word before the token, over a comma, colon or dash. */
function lastWordBefore(tokens: readonly Token[], at: number): string | undefined {
  const last = tokens[at - 1];
  return (last?.kind === 'mark' ? tokens[at - 2] : last)?.norm;
}

function isA({ described }: Entity, noun: string): boolean {
  return described.has(noun) || described.has(`${noun}s`);
}

function namesIn({ parts, and }: Coordination): string | null {
  return listed(
    parts.map(({ head }) => head.entity!.name),
    and,
  );
}

/**
 * All people, or all states or bodies that are a subject (places are named by twos in passing); and none that only
 * says whose: "US and Russian forces".
 */
function isAntecedent(scene: Scene, sentence: number, joined: Coordination): boolean {
  const tokens = scene.tokens(sentence);
  if (joined.parts.some(({ head, owned }) => !head.entity || owned)) return false;
  const kinds = joined.parts.map(({ head }) => head.entity!.kind);
  const people = areAllPeople(joined);
  const bodies = kinds.every((kind) => kind !== 'person');
  if (!people && !(bodies && joined.parts.every(({ head }) => !DEMONYM.test(head.words.at(-1)!)))) return false;
  const before = tokens[joined.from - 1]?.norm ?? '';
  return (
    (people && scene.speech.prepositions.has(before)) ||
    beginsClause(tokens, joined.from, scene.speech) ||
    followsCue(tokens, joined, scene.speech)
  );
}

/** A name of which the article tells nothing more is that of a person beside a person. */
function areAllPeople({ parts }: Coordination): boolean {
  const kinds = parts.map(({ head }) => head.entity?.kind);
  return kinds.includes('person') && kinds.every((kind) => kind === 'person' || kind === 'name');
}

/** "Russian", "British", "Chinese", "French", "Iraqi". */
const DEMONYM = /(?:[ei]an|[a-z]ish|ese|[a-z]nch|utch|[rm]an|ican|[aeq][lq]i)$/;

/**
 * A description of several people in the words of the article, with what belongs to it: "Russian officials", "the
 * presidents of Freedonia and Sylvania". Null where only the noun would be left.
 */
export function phraseOf(scene: Scene, sentence: number, actor: Actor): string | null {
  const joined = scene.coordinationWith(sentence, actor);
  const determined = scene.speech.determiners.has(actor.words[0]!);
  const adjective = scene
    .actorsBefore(sentence, actor.from, true)
    .findLast(({ to, entity }) => to === actor.from && entity !== null);
  const from = determined ? actor.from : (joined?.from ?? adjective?.from ?? actor.from);
  const to = endOfPhrase(scene, sentence, actor.to);
  if (to - from < 2) return null;
  const phrase = scene.words(sentence, from, to);
  return from === actor.from ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** "of Freedonia and Sylvania", "in Bree": the names that the preposition ties to the noun. */
function endOfPhrase(scene: Scene, sentence: number, at: number): number {
  const tokens = scene.tokens(sentence);
  if (!/^(?:of|from|in|at|for)$/.test(tokens[at]?.norm ?? '')) return at;
  const first = scene.speech.determiners.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const name = scene.narratedFrom(sentence, first, 0)[0];
  if (!name?.entity || name.possessive) return at;
  return scene.coordinationWith(sentence, name)?.to ?? name.to;
}
