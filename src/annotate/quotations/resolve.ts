import { isCapitalAt } from '../../segment/tokens.ts';
import type { Entity } from '../names/entities.ts';
import { isGroups, isPeople, type Actor } from './actors.ts';
import { mainSubject } from './attribution.ts';
import {
  isPair,
  isPluralNoun,
  joinedAs,
  lastJoined,
  listed,
  phraseOf,
  pluralSubject,
  subjectsWith,
} from './plurals.ts';
import { READABLE, type Scene } from './scene.ts';

/** Who speaks, as full as the article names them. */
export interface Speaker {
  readonly name: string;
  readonly entity: Entity | null;
  /** More than one: no "he", "she" or "it" means them. */
  readonly several?: true;
}

/** How many sentences back a pronoun or "the agency" may reach. */
const REACH = 5;

/** "leader" of a state may be its president or its premier; "lawmaker" any member of a parliament. */
const KINDRED: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'chancellor', 'minister', 'chairman', 'chair', 'king'],
  lawmaker: ['rep', 'sen', 'representative', 'senator', 'congressman', 'congresswoman', 'deputy'],
  congressman: ['rep', 'representative'],
  congresswoman: ['rep', 'representative'],
  representative: ['rep'],
  senator: ['sen'],
  governor: ['gov'],
  spokesman: ['spokesperson'],
};

/** Texts that speak for whoever gave them. */
const ISSUED: ReadonlySet<string> = new Set(['statement', 'report', 'release', 'post', 'tweet', 'message']);

/** Turns pronouns and descriptions into the names they stand for, reading on from sentence to sentence. */
export class Resolver {
  private readonly spoke = new Map<number, Speaker>();
  private readonly meant = new Map<Actor, Speaker | null>();

  constructor(private readonly scene: Scene) {}

  /** Notes who spoke in a sentence, for the pronouns to come. */
  note(sentence: number, speaker: Speaker): void {
    this.spoke.set(sentence, speaker);
  }

  /** Who an actor is, with those who are the subject together with it. */
  resolve(actor: Actor, sentence: number): Speaker | null {
    const joined = this.isPhrase(actor) ? null : subjectsWith(this.scene, sentence, actor);
    if (!joined) return this.alone(actor, sentence);
    if (joined.parts.slice(1).some(({ owned }) => owned)) return null;
    const speakers = joined.parts.map(({ head }) => this.alone(head, sentence));
    if (speakers.some((speaker) => speaker === null)) return null;
    return several(
      listed(
        speakers.map((speaker) => speaker!.name),
        joined.and,
      ),
    );
  }

  /** "Freedonian and Sylvanian officials": what is joined only tells which officials. */
  private isPhrase({ kind, words }: Actor): boolean {
    return kind === 'description' && isPluralNoun(words.at(-1)!) && !this.scene.speech.determiners.has(words[0]!);
  }

  private alone(actor: Actor, sentence: number): Speaker | null {
    if (actor.entity) return named(actor.entity);
    return actor.kind === 'pronoun' ? this.pronoun(actor, sentence) : this.description(actor, sentence);
  }

  /** The person a sentence is about: who spoke in it, else its subject. */
  about(sentence: number, fits: (speaker: Speaker) => boolean, before = Infinity, depth = REACH): Speaker | null {
    const spoke = before === Infinity ? this.spoke.get(sentence) : undefined;
    if (spoke && fits(spoke)) return spoke;
    const actors = this.near(sentence, before).filter(
      ({ to, entity, kind }) => to <= before && (kind === 'pronoun' || (entity !== null && fits(named(entity)))),
    );
    const subject = mainSubject(this.scene, sentence, before, actors);
    if (subject?.entity) return named(subject.entity);
    if (!subject || before !== Infinity || depth <= 0) return null;
    const meant = this.pronoun(subject, sentence, depth - 1);
    return meant && fits(meant) ? meant : null;
  }

  /** The actors before a token, or those that begin the sentence. */
  private near(sentence: number, before: number): readonly Actor[] {
    return before === Infinity
      ? this.scene.narratedFrom(sentence, 0, READABLE)
      : this.scene.actorsBefore(sentence, before, false);
  }

  /** The person a sentence is about, or at least the first that it names. */
  leading(sentence: number): Speaker | null {
    const isPerson = ({ entity }: Speaker) => entity?.kind === 'person';
    const first = this.near(sentence, Infinity).find(
      ({ entity, possessive }) => entity?.kind === 'person' && !possessive,
    );
    return this.about(sentence, isPerson) ?? (first?.entity ? named(first.entity) : null);
  }

  /** Remembered, so that chains of pronouns are followed once. */
  private pronoun(actor: Actor, sentence: number, depth = REACH): Speaker | null {
    const known = this.meant.get(actor);
    if (known !== undefined) return known;
    const meant = this.pronounAnew(actor, sentence, depth);
    this.meant.set(actor, meant);
    return meant;
  }

  private pronounAnew(actor: Actor, sentence: number, depth: number): Speaker | null {
    const { pronouns, possessives } = this.scene.speech;
    const gender = pronouns[actor.words[0]!] ?? possessives[actor.words[0]!];
    if (gender === 'p' || this.isPluralSie(actor, sentence)) return this.they(actor, sentence);
    if (gender === 'm' || gender === 'f') {
      return this.lookBack(
        sentence,
        actor.from,
        ({ entity }) => entity?.kind === 'person' && (entity.gender ?? gender) === gender,
        actor.possessive,
        depth,
      );
    }
    return this.lookBack(
      sentence,
      actor.from,
      (speaker) => !speaker.several && (speaker.entity === null || speaker.entity.kind === 'group'),
      false,
      depth,
    );
  }

  /** German "sie" is she or they: its verb tells. */
  private isPluralSie({ words, from, to }: Actor, sentence: number): boolean {
    const tokens = this.scene.tokens(sentence);
    const isPlural = (norm = '') => this.scene.speech.verbs.has(norm) && /en$/.test(norm);
    return words[0] === 'sie' && (isPlural(tokens[from - 1]?.norm) || isPlural(tokens[to]?.norm));
  }

  /** Those who are many in this sentence or the one before, else those last named together. */
  private they({ from }: Actor, sentence: number): Speaker | null {
    for (const s of range(sentence, sentence - 1)) {
      const spoke = s < sentence ? this.spoke.get(s) : undefined;
      if (spoke?.several) return spoke;
      const many = pluralSubject(this.scene, s, s === sentence ? from : Infinity);
      if (many) return this.resolve(many, s);
    }
    return several(lastJoined(this.scene, sentence, from, false));
  }

  /** "the two", "the senators": the pair or the few that were named, else the article’s own words. */
  private many(actor: Actor, sentence: number): Speaker | null {
    if (isPair(actor, this.scene.speech)) return several(lastJoined(this.scene, sentence, actor.from, true));
    const { determiners, indefinite } = this.scene.speech;
    const definite = determiners.has(actor.words[0]!) && !indefinite.has(actor.words[0]!) && actor.words.length === 2;
    const named = definite ? joinedAs(this.scene, sentence, actor) : null;
    return several(named ?? phraseOf(this.scene, sentence, actor));
  }

  private lookBack(
    sentence: number,
    before: number,
    fits: (speaker: Speaker) => boolean,
    possessive = false,
    depth = REACH,
  ): Speaker | null {
    const here = this.about(sentence, fits, before) ?? (possessive ? this.anyone(sentence, fits, before) : null);
    if (here) return here;
    for (let s = sentence - 1; s >= 0 && s >= sentence - REACH; s--) {
      const found = this.about(s, fits, Infinity, depth) ?? this.anyone(s, fits);
      if (found) return found;
    }
    return null;
  }

  private anyone(sentence: number, fits: (speaker: Speaker) => boolean, before = Infinity): Speaker | null {
    const actor = this.near(sentence, before).findLast(
      ({ entity, possessive, to }) => entity !== null && !possessive && to <= before && fits(named(entity)),
    );
    return actor?.entity ? named(actor.entity) : null;
  }

  private description(actor: Actor, sentence: number): Speaker | null {
    const { speech } = this.scene;
    const head = actor.words.at(-1)!.replace(/'s$/, '');
    const isMany = isPluralNoun(head) && (isPeople(head, speech) || isGroups(head, speech));
    if (isPair(actor, speech) || isMany) return this.many(actor, sentence);
    const plain = { name: this.plainName(actor, sentence), entity: null };
    if (speech.indefinite.has(actor.words[0]!)) return plain;
    if (speech.documents.has(head)) return this.issuer(actor, sentence) ?? this.fullerText(actor, sentence) ?? plain;
    const owner = this.ownerOf(actor, sentence);
    if (owner !== null) return this.person(actor, head) ?? { name: this.scene.words(sentence, owner, actor.to), entity: null };
    if (speech.groups.has(head)) return this.group(actor, head, sentence) ?? this.fuller(actor, sentence) ?? plain;
    return (
      this.person(actor, head) ??
      this.lookBack(sentence, actor.from, ({ entity }) => entity?.kind === 'person') ??
      plain
    );
  }

  /**
   * "the statement" speaks for whoever gave it: the one who spoke where it was first told of, or, where it was not told
   * of, the one last heard. "The joint statement" speaks for itself.
   */
  private issuer(actor: Actor, sentence: number): Speaker | null {
    const head = actor.words.at(-1)!;
    if (actor.words.length > 2 || !ISSUED.has(head)) return null;
    const heard = (s: number) => {
      const speaker = this.spoke.get(s) ?? this.about(s, () => true);
      return speaker?.several ? null : speaker;
    };
    const earlier = range(sentence - 1, sentence - 2 * REACH);
    const told = earlier.find((s) =>
      this.scene
        .tokens(s)
        .slice(0, READABLE)
        .some(({ norm }) => norm === head),
    );
    if (told !== undefined) return heard(told);
    const last = earlier.slice(0, REACH).find((s) => this.spoke.has(s));
    return last === undefined ? null : heard(last);
  }

  /** "the statement" of several people is "joint statement" where it was called so before. */
  private fullerText(actor: Actor, sentence: number): Speaker | null {
    const issued = actor.words.length === 2 && ISSUED.has(actor.words[1]!);
    const text = issued ? this.fuller(actor, sentence) : null;
    return text && { ...text, name: text.name.replace(/^an? /i, '') };
  }

  /** "Sylvania’s ministry": the token with which the name of the owner begins, where one stands right before. */
  private ownerOf({ from }: Actor, sentence: number): number | null {
    const before = this.scene.tokens(sentence)[from - 1];
    if (!before || !/'s$/.test(before.norm) || !isCapitalAt(this.scene.article.text, before.start)) return null;
    const owner = this.scene.narrated(sentence).find((actor) => actor.to === from && actor.possessive);
    return owner?.from ?? from - 1;
  }

  /** "the agency", "the committee": the group last named, one with that word in its name before others. */
  private group(actor: Actor, head: string, sentence: number): Speaker | null {
    if (actor.words.length > 2) return null;
    const fits = ({ entity }: Speaker) => entity?.kind === 'group' && entity.name.includes(' ');
    const same = ({ entity, name }: Speaker) =>
      entity?.kind === 'group' && name.toLowerCase().split(/\s+/).includes(head);
    return this.lookBack(sentence, actor.from, same) ?? this.lookBack(sentence, actor.from, fits);
  }

  /** "the press service" after "the Kremlin press service": the last fuller description with the same end. */
  private fuller(actor: Actor, sentence: number): Speaker | null {
    const core = actor.words.slice(this.scene.speech.determiners.has(actor.words[0]!) ? 1 : 0);
    for (let s = sentence; s >= 0 && s >= sentence - 12; s--) {
      const match = this.scene
        .actorsBefore(s, s < sentence ? READABLE : actor.from, true)
        .findLast(
          ({ words, kind, to }) =>
            kind === 'description' &&
            (s < sentence || to < actor.from) &&
            words.length > core.length + 1 &&
            core.every((word, n) => words.at(n - core.length) === word),
        );
      if (match) return { name: this.plainName(match, s), entity: null };
    }
    return null;
  }

  /** "the Russian leader": the one person of whom the article uses these words. */
  private person(actor: Actor, head: string): Speaker | null {
    const wanted = actor.words.filter((word) => !this.scene.speech.determiners.has(word));
    const kindred = new Set([head, ...(KINDRED[head] ?? [])]);
    let best: { entity: Entity; score: number } | null = null;
    for (const entity of this.scene.cast.describedBy([...wanted, ...kindred])) {
      if (entity.kind !== 'person') continue;
      const role = [...kindred].some((word) => entity.described.has(word));
      const score = (role ? 1 : 0) + wanted.filter((word) => word !== head && entity.described.has(word)).length * 2;
      if (score > (best?.score ?? (wanted.length > 1 ? 1 : 0))) best = { entity, score };
    }
    return best ? named(best.entity) : null;
  }

  private plainName(actor: Actor, sentence: number): string {
    const said = this.scene.words(sentence, actor.from, actor.to).replace(/^(?:the|this|that) /i, '');
    const suit = /^(?:the )?suit$/i.test(said);
    return suit && this.scene.article.text.includes('lawsuit') ? 'lawsuit' : said;
  }
}

export function named(entity: Entity): Speaker {
  return { name: entity.name, entity };
}

/** Whole numbers from `from` down to `to`, none below 0. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - Math.max(to, 0) + 1) }, (_, i) => from - i);
}

function several(name: string | null): Speaker | null {
  return name === null ? null : { name, entity: null, several: true };
}
