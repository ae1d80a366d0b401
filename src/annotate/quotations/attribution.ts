import type { Token } from '../../segment/tokens.ts';
import { isPeople, type Actor } from './actors.ts';
import type { Quoted } from './pairing.ts';
import { READABLE, type Scene } from './scene.ts';

/** Who is said to have spoken the quoted words, as printed; whose name it is, is settled later. */
export interface Attribution {
  readonly actor: Actor;
  readonly sentence: number;
  /** The words that report the speech. */
  readonly cue: string;
  /** Tokens between the cue and the quotation. */
  readonly distance: number;
  /** The cue may merely give a name ("called"). */
  readonly naming: boolean;
}

/** A subject's apposition and its further parts are followed over this many tokens: "Ann Lee, chair of …, said". */
const APPOSITION = 24;

/** How many tokens back a word of saying is looked for, other quotations on the way included. */
const CUE_SEARCH = 120;

/** "…," Hale told reporters. "…," said Ann Lee. "…," according to the letter. */
export function attributionAfter(scene: Scene, quoted: Quoted): Attribution | null {
  const sentence = scene.sentenceAt(quoted.outer.end - 1);
  const tokens = scene.tokens(sentence);
  let at = scene.tokenAt(sentence, quoted.outer.end);
  if (at >= tokens.length) return null;
  while (/^[,.—–-]$/.test(tokens[at]?.norm ?? '')) at++;
  return verbFirst(scene, sentence, at) ?? actorFirst(scene, sentence, at) ?? accordingTo(scene, sentence, at);
}

/** "“…” was denied by the mayor": not the mayor's words. */
const PASSIVE = /^(?:is|are|was|were|been|being)$/;

function verbFirst(scene: Scene, sentence: number, at: number): Attribution | null {
  const tokens = scene.tokens(sentence);
  const verb = scene.skipBetween(sentence, at);
  const isPassive = PASSIVE.test(tokens[verb - 1]?.norm ?? '');
  return scene.speech.verbs.has(tokens[verb]?.norm ?? '') && !isPassive ? subjectAfter(scene, sentence, verb) : null;
}

function subjectAfter(scene: Scene, sentence: number, at: number): Attribution | null {
  const actors = scene.narratedFrom(sentence, at + 1, APPOSITION);
  const first = actors.find(({ from, possessive }) => from <= at + 2 && !possessive) ?? ownedBy(actors, at);
  return first ? found(scene, sentence, namedBeside(scene, sentence, first), at, 0) : null;
}

/** "said Hale’s lawyer, Ann Lee": the actor after the one who owns. */
function ownedBy(actors: readonly Actor[], at: number): Actor | undefined {
  const owner = actors.findIndex(({ from, possessive }) => possessive && from > at && from <= at + 2);
  const next = owner < 0 ? undefined : actors[owner + 1];
  return next && next.from <= actors[owner]!.to + 1 ? next : undefined;
}

function actorFirst(scene: Scene, sentence: number, at: number): Attribution | null {
  const [first, second] = scene.narratedFrom(sentence, at, APPOSITION);
  if (scene.speech.prepositions.has(scene.tokens(sentence)[at]?.norm ?? '')) return null;
  if (!first || first.from > at + 1 || (first.from > at && scene.tokens(sentence)[at]!.kind === 'mark')) return null;
  const actor = first.possessive ? second : first;
  if (!actor || actor.from > first.to + 1) return null;
  const verb = verbAfter(scene, sentence, scene.coordinationWith(sentence, actor)?.to ?? actor.to);
  return verb === null ? null : found(scene, sentence, namedBeside(scene, sentence, actor), verb, 0);
}

/** The verb of the subject that ends at `at`, over apposition and adverbs; null if another clause comes first. */
function verbAfter(scene: Scene, sentence: number, at: number): number | null {
  const tokens = scene.tokens(sentence);
  const { verbs, prepositions } = scene.speech;
  let i = scene.skipBetween(sentence, at);
  if (verbs.has(tokens[i]?.norm ?? '')) return i;
  const comma = tokens[i]?.norm === ',';
  if (!comma && !prepositions.has(tokens[i]?.norm ?? '')) return null;
  for (; i < at + APPOSITION && i < tokens.length; i++) {
    if (/^["“”„«;:]$/.test(tokens[i]!.norm)) return null;
    const closed = comma ? tokens[i]!.norm === ',' && i > at : true;
    const verb = closed ? scene.skipBetween(sentence, i + 1) : i;
    if (closed && verbs.has(tokens[verb]?.norm ?? '')) return verb;
  }
  return null;
}

function accordingTo(scene: Scene, sentence: number, at: number): Attribution | null {
  const tokens = scene.tokens(sentence);
  const phrase = scene.speech.accordingTo.find((words) =>
    words.split(' ').every((word, n) => tokens[at + n]?.norm === word),
  );
  if (!phrase) return null;
  const end = at + phrase.split(' ').length;
  const actor = scene.narratedFrom(sentence, end, 1)[0];
  return actor ? found(scene, sentence, actor, at, 0) : null;
}

/** The last word of saying before the quotation in its sentence, and its subject. */
export function attributionBefore(scene: Scene, quoted: Quoted): Attribution | null {
  const sentence = scene.sentenceAt(quoted.outer.start);
  const limit = scene.tokenAt(sentence, quoted.outer.start);
  const cue = lastCue(scene, sentence, limit, quoted);
  if (cue === null) return accordingToBefore(scene, sentence, limit);
  const isAddressing = scene.speech.addressing.has(scene.tokens(sentence)[cue]!.norm);
  const actor = subjectOf(scene, sentence, cue, quoted) ?? (isAddressing ? null : subjectAfter(scene, sentence, cue)?.actor);
  return actor ? found(scene, sentence, actor, cue, limit - cue - 1) : null;
}

/** "According to Dana Reed, the plan is “…”." */
function accordingToBefore(scene: Scene, sentence: number, limit: number): Attribution | null {
  for (let at = Math.max(0, limit - CUE_SEARCH); at < limit - 1; at++) {
    const attribution = accordingTo(scene, sentence, at);
    if (attribution && attribution.actor.to <= limit) return { ...attribution, distance: limit - at };
  }
  return null;
}

function lastCue(scene: Scene, sentence: number, limit: number, quoted: Quoted): number | null {
  const tokens = scene.tokens(sentence);
  const { verbs, participles, nouns } = scene.speech;
  for (let at = limit - 1; at >= Math.max(0, limit - CUE_SEARCH); at--) {
    const { norm } = tokens[at]!;
    if (!quoted.nested && scene.isQuoted(tokens[at]!)) continue;
    if (norm === ';') return null;
    const summons =
      (/^(?:call|urg)/.test(norm) && /^(?:on|for|upon|off)$/.test(tokens[at + 1]?.norm ?? '')) ||
      tokens[at - 1]?.norm === 'to';
    if (verbs.has(norm) && !summons && !scene.speech.determiners.has(tokens[at - 1]?.norm ?? '')) return at;
    if (participles.has(norm)) return at;
    if (nouns.has(norm) && at >= limit - 9) return at;
  }
  return null;
}

function subjectOf(scene: Scene, sentence: number, cue: number, quoted: Quoted): Actor | null {
  const tokens = scene.tokens(sentence);
  const actors = scene.actorsBefore(sentence, cue, quoted.nested);
  const { participles, relatives, nouns, verbs } = scene.speech;
  const norm = tokens[cue]!.norm;
  const last = lastBefore(scene, sentence, cue);
  const beside = actors.findLast(({ to, possessive }) => to === last + 1 && !possessive);
  const isNoun = nouns.has(norm) && !verbs.has(norm) && !(participles.has(norm) && beside);
  if (isNoun) return ownerBefore(actors, cue) ?? mainSubject(scene, sentence, cue, actors);
  if (beside && !standsAside(scene, sentence, beside, participles.has(norm)))
    return namedBeside(scene, sentence, beside);
  if (relatives.has(tokens[last]?.norm ?? '')) return antecedent(scene, sentence, actors, last);
  if (participles.has(norm)) return ofParticiple(scene, sentence, cue, last, quoted, actors) ?? beside ?? null;
  const apposed = tokens[last]?.norm === ',' ? beforeApposition(scene, sentence, last, actors) : null;
  return apposed ?? mainSubject(scene, sentence, cue, actors) ?? beside ?? null;
}

/**
 * "and saying" goes with the participle before it; "a letter saying" with whoever sent it, or with "who" and "which";
 * ", saying" with the subject of the sentence.
 */
function ofParticiple(
  scene: Scene,
  sentence: number,
  cue: number,
  last: number,
  quoted: Quoted,
  actors: readonly Actor[],
): Actor | null {
  const tokens = scene.tokens(sentence);
  const { participles, relatives } = scene.speech;
  if (/^(?:and|or|but)$/.test(tokens[last]?.norm ?? '')) {
    const earlier = lastIndex(tokens, last, (token) => participles.has(token.norm) && !scene.isQuoted(token));
    if (earlier >= 0) return subjectOf(scene, sentence, earlier, quoted);
  }
  if (tokens[last]?.norm !== ',') {
    const relative = lastIndex(tokens, cue, ({ norm }) => relatives.has(norm));
    const sender = actors.findLast(
      (actor) => actor.to <= cue && actor.entity?.kind === 'person' && mayBeSubject(scene, sentence, actor),
    );
    if (relative >= (sender?.from ?? 0)) return antecedent(scene, sentence, actors, relative);
    if (sender && actors.some(({ kind, to }) => kind === 'description' && to === last + 1)) return sender;
  }
  return mainSubject(scene, sentence, cue, actors) ?? afterParticiple(scene, sentence, cue, quoted);
}

/** Index of the last token before `end` that passes, or −1. */
function lastIndex(tokens: readonly Token[], end: number, passes: (token: Token) => boolean): number {
  for (let i = end - 1; i >= Math.max(0, end - READABLE); i--) if (passes(tokens[i]!)) return i;
  return -1;
}

/** "Lee of Bree said", "Lee issued a statement saying": what stands beside the verb is not its subject. */
function standsAside(scene: Scene, sentence: number, actor: Actor, participle: boolean): boolean {
  const { indefinite, documents } = scene.speech;
  if (actor.kind === 'description')
    return participle && indefinite.has(actor.words[0]!) && documents.has(actor.words.at(-1)!);
  return governed(scene, sentence, actor) && !(participle && scene.tokens(sentence)[actor.from - 1]?.norm === 'with');
}

/** What ends an aside, and what began it: "the mayor (left) said", "the mayor — and many others — said". */
const OPENING: Readonly<Record<string, string>> = { ')': '(', '—': '—', '–': '–' };

/** Index of the last token before `at` that is no adverb, date or helping verb. */
function lastBefore(scene: Scene, sentence: number, at: number): number {
  const tokens = scene.tokens(sentence);
  let i = at - 1;
  for (; i > 0; i--) {
    const { norm } = tokens[i]!;
    const opening = OPENING[norm];
    if (opening) {
      const open = tokens.slice(Math.max(0, i - 12), i).findLastIndex((token) => token.norm === opening);
      if (open < 0) return i;
      i = Math.max(0, i - 12) + open;
    } else if (!scene.isBetween(norm) && !(norm === 'on' && i < at - 1)) return i;
  }
  return i;
}

/** "his bold claim that …" */
function ownerBefore(actors: readonly Actor[], cue: number): Actor | null {
  return (
    actors.findLast(({ to, possessive, kind }) => to <= cue && to >= cue - 5 && possessive && kind !== 'description') ??
    null
  );
}

/** "Sheriff Bo Hale of Bree County, who calls himself": the person last named. */
function antecedent(scene: Scene, sentence: number, actors: readonly Actor[], at: number): Actor | null {
  const before = actors.filter(({ to, possessive }) => to <= at && !possessive);
  const wanted = scene.tokens(sentence)[at]!.norm === 'which' ? 'group' : 'person';
  return before.findLast(({ entity }) => entity?.kind === wanted) ?? before.at(-1) ?? null;
}

/** "Ann Lee of Bree, a Democrat, said". */
function isApposition(tokens: readonly Token[], { from, words }: Actor): boolean {
  const article = /^an?$/.test(words[0]!) ? from : from - 1;
  return /^an?$/.test(tokens[article]?.norm ?? '') && tokens[article - 1]?.norm === ',';
}

/** "Ann Lee, the mayor of Bree, said": the last actor that a comma follows, a person if there is one. */
function beforeApposition(scene: Scene, sentence: number, comma: number, actors: readonly Actor[]): Actor | null {
  const tokens = scene.tokens(sentence);
  const before = actors
    .filter(
      ({ to, possessive }) =>
        to <= comma && to > comma - APPOSITION && !possessive && /^[,(]$/.test(tokens[to]?.norm ?? ''),
    )
    .filter((actor) => !governed(scene, sentence, actor) && !isApposition(tokens, actor));
  const [first] = before;
  return before.findLast(({ entity }) => entity?.kind === 'person') ?? (first ? namedBeside(scene, sentence, first) : null);
}

/** The first actor of the sentence that no preposition governs. */
export function mainSubject(scene: Scene, sentence: number, limit: number, actors: readonly Actor[]): Actor | null {
  const first = actors.find((actor) => actor.to <= limit && mayBeSubject(scene, sentence, actor));
  return first ? namedBeside(scene, sentence, first) : null;
}

function mayBeSubject(scene: Scene, sentence: number, actor: Actor): boolean {
  return (
    !actor.possessive &&
    !isAdjective(scene, sentence, actor) &&
    !governed(scene, sentence, actor) &&
    !isAside(scene, sentence, actor)
  );
}

/** "Sylvanian officials": the officials speak. */
function isAdjective(scene: Scene, sentence: number, { kind, to }: Actor): boolean {
  return kind === 'name' && scene.narratedFrom(sentence, to, 0)[0]?.kind === 'description';
}

/** "the Sylvanian border", "BREE —": what is neither person nor group speaks only right before its verb. */
function isAside(scene: Scene, sentence: number, { entity, to }: Actor): boolean {
  if (!entity || entity.kind === 'person' || entity.kind === 'group') return false;
  const next = scene.tokens(sentence)[scene.skipBetween(sentence, to)];
  return !next || !scene.speech.verbs.has(next.norm);
}

/** "a letter from Lee and Hale": the preposition governs both. */
function governed(scene: Scene, sentence: number, actor: Actor): boolean {
  const { from } = scene.coordinationWith(sentence, actor) ?? actor;
  const before = scene.tokens(sentence)[from - 1]?.norm ?? '';
  return scene.speech.prepositions.has(before);
}

/** "Calling it “…,” the committee filed": the subject stands after the quotation. */
function afterParticiple(scene: Scene, sentence: number, cue: number, quoted: Quoted): Actor | null {
  if (cue > 1) return null;
  const end = scene.sentenceAt(quoted.outer.end - 1);
  if (end !== sentence) return null;
  return scene.narratedFrom(sentence, scene.tokenAt(sentence, quoted.outer.end), APPOSITION)[0] ?? null;
}

/** "the group’s director, Ann Lee," and "a statement from Ann Lee": the name tells more. */
function namedBeside(scene: Scene, sentence: number, actor: Actor): Actor {
  if (actor.kind !== 'description') return actor;
  const tokens = scene.tokens(sentence);
  const others = scene.narratedFrom(sentence, actor.to, APPOSITION);
  const link = tokens[actor.to]?.norm;
  const comma = scene.speech.prepositions.has(link ?? '')
    ? actor.to + tokens.slice(actor.to, actor.to + 9).findIndex(({ norm }) => norm === ',')
    : actor.to;
  if (tokens[comma]?.norm === ',') {
    const isSomebody = isPeople(actor.words.at(-1)!, scene.speech);
    const named = others.find((other) => other.from === comma + 1 && mayBePerson(other, isSomebody));
    if (named) return named;
  }
  const isDocument = scene.speech.documents.has(actor.words.at(-1)!);
  if (isDocument && (link === 'from' || link === 'by')) {
    return (
      others.find(
        ({ from, entity, possessive }) =>
          from > actor.to && from < actor.to + 10 && entity?.kind === 'person' && !possessive,
      ) ?? actor
    );
  }
  return actor;
}

/** "the captain, Mara Lind": after what only people are, a full name is somebody's, known as a person or not. */
function mayBePerson({ entity, possessive }: Actor, isSomebody: boolean): boolean {
  if (!entity || possessive) return false;
  return entity.kind === 'person' || (isSomebody && entity.kind === 'name' && entity.name.includes(' '));
}

function found(scene: Scene, sentence: number, actor: Actor, cue: number, distance: number): Attribution {
  const norm = scene.tokens(sentence)[cue]!.norm;
  return { actor, sentence, cue: scene.words(sentence, cue, cue + 1), distance, naming: scene.speech.naming.has(norm) };
}
