import type { Entity } from '../names/entities.ts';
import type { Actor } from './actors.ts';
import { mainSubject } from './attribution.ts';
import type { Scene } from './scene.ts';

/** Who speaks, as full as the article names them. */
export interface Speaker {
  readonly name: string;
  readonly entity: Entity | null;
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

/** Turns pronouns and descriptions into the names they stand for, reading on from sentence to sentence. */
export class Resolver {
  private readonly spoke = new Map<number, Speaker>();

  constructor(private readonly scene: Scene) {}

  /** Notes who spoke in a sentence, for the pronouns to come. */
  note(sentence: number, speaker: Speaker): void {
    this.spoke.set(sentence, speaker);
  }

  resolve(actor: Actor, sentence: number): Speaker | null {
    if (actor.entity) return named(actor.entity);
    return actor.kind === 'pronoun' ? this.pronoun(actor, sentence) : this.description(actor, sentence);
  }

  /** The person a sentence is about: who spoke in it, else its subject. */
  about(sentence: number, fits: (speaker: Speaker) => boolean, before = Infinity): Speaker | null {
    const spoke = before === Infinity ? this.spoke.get(sentence) : undefined;
    if (spoke && fits(spoke)) return spoke;
    const actors = this.scene.narrated(sentence).filter(({ to, entity }) => to <= before && entity !== null && fits(named(entity)));
    const subject = mainSubject(this.scene, sentence, before, actors);
    return subject?.entity ? named(subject.entity) : null;
  }

  private pronoun(actor: Actor, sentence: number): Speaker | null {
    const gender = this.scene.speech.pronouns[actor.words[0]!];
    if (gender === 'm' || gender === 'f') {
      return this.lookBack(sentence, actor.from, ({ entity }) => entity?.kind === 'person' && (entity.gender ?? gender) === gender);
    }
    return this.lookBack(sentence, actor.from, ({ entity }) => entity === null || entity.kind === 'group');
  }

  private lookBack(sentence: number, before: number, fits: (speaker: Speaker) => boolean): Speaker | null {
    const here = this.about(sentence, fits, before);
    if (here) return here;
    for (let s = sentence - 1; s >= 0 && s >= sentence - REACH; s--) {
      const found = this.about(s, fits) ?? this.anyone(s, fits);
      if (found) return found;
    }
    return null;
  }

  private anyone(sentence: number, fits: (speaker: Speaker) => boolean): Speaker | null {
    const actor = this.scene.narrated(sentence).findLast(({ entity, possessive }) => entity !== null && !possessive && fits(named(entity)));
    return actor?.entity ? named(actor.entity) : null;
  }

  private description(actor: Actor, sentence: number): Speaker {
    const { speech } = this.scene;
    const head = actor.words.at(-1)!.replace(/'s$/, '');
    const plain = { name: this.plainName(actor, sentence), entity: null };
    if (speech.indefinite.has(actor.words[0]!)) return plain;
    if (speech.documents.has(head)) return this.issuer(actor, sentence) ?? plain;
    if (speech.groups.has(head)) return this.group(actor, head, sentence) ?? this.fuller(actor, sentence) ?? plain;
    return this.person(actor, head) ?? (isPlural(head) ? null : this.lookBack(sentence, actor.from, ({ entity }) => entity?.kind === 'person')) ?? plain;
  }

  /** "the statement" speaks for whoever was last heard through it; "the joint statement" for itself. */
  private issuer(actor: Actor, sentence: number): Speaker | null {
    if (actor.words.at(-1) !== 'statement' || actor.words.length > 2) return null;
    for (let s = sentence - 1; s >= 0 && s >= sentence - REACH; s--) {
      const spoke = this.spoke.get(s);
      if (spoke && this.scene.tokens(s).some(({ norm }) => norm === 'statement' || norm === 'report')) return spoke;
    }
    return null;
  }

  /** "the agency", "the committee": the group last named, one with that word in its name before others. */
  private group(actor: Actor, head: string, sentence: number): Speaker | null {
    if (actor.words.length > 2) return null;
    const fits = ({ entity }: Speaker) => entity?.kind === 'group' && entity.name.includes(' ');
    const same = ({ entity, name }: Speaker) => entity?.kind === 'group' && name.toLowerCase().split(/\s+/).includes(head);
    return this.lookBack(sentence, actor.from, same) ?? this.lookBack(sentence, actor.from, fits);
  }

  /** "the press service" after "the Kremlin press service": the fullest description with the same end, read backwards. */
  private fuller(actor: Actor, sentence: number): Speaker | null {
    const core = actor.words.slice(this.scene.speech.determiners.has(actor.words[0]!) ? 1 : 0);
    for (let s = sentence; s >= 0 && s >= sentence - 12; s--) {
      const match = this.scene.actors(s).findLast(({ words, kind, to }) => kind === 'description' && (s < sentence || to < actor.from) && words.length > core.length + 1 && core.every((word, n) => words.at(n - core.length) === word));
      if (match) return { name: this.plainName(match, s), entity: null };
    }
    return null;
  }

  /** "the Russian leader": the one person of whom the article uses these words. */
  private person(actor: Actor, head: string): Speaker | null {
    const wanted = actor.words.filter((word) => !this.scene.speech.determiners.has(word));
    const kindred = new Set([head, ...(KINDRED[head] ?? [])]);
    let best: { entity: Entity; score: number } | null = null;
    for (const entity of this.scene.cast.entities) {
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

function isPlural(word: string): boolean {
  return /s$/.test(word) || word === 'people';
}
