import type { Span } from '../model.ts';
import type { ReadableArticle } from './article.ts';
import { attributionAfter, attributionBefore, type Attribution } from './quotations/attribution.ts';
import { headlineActor, SaidInBody } from './quotations/headlines.ts';
import { pairMarks, type Quoted } from './quotations/pairing.ts';
import { piecesOf } from './quotations/pieces.ts';
import { Resolver, type Speaker } from './quotations/resolve.ts';
import { Scene } from './quotations/scene.ts';
import { hasSpeechWords } from './quotations/speech.ts';
import { isWorkTitle } from './quotations/titles.ts';
import { speakerWithoutCapitals } from './quotations/uncased.ts';

/** Words in quotation marks, without the marks; a quotation of several sentences is one span for each. */
export interface FoundQuotation extends Span {
  /** As full a name as the article gives, or a description ("joint statement"); null where it cannot be told safely. */
  readonly speaker: string | null;
  /** The word that reports the speech: "said", "called". Null where the speaker is carried on from before. */
  readonly cue: string | null;
  /** `scare`: marks that report no speech (titles, terms held at arm's length). */
  readonly kind: 'quote' | 'scare';
}

/** The quotations of an article in order. Nested ones lie inside another. */
export function quotationsIn(article: ReadableArticle): FoundQuotation[] {
  const quotes = pairMarks(article.text, article.blocks);
  if (quotes.length === 0) return [];
  const judged = new Judge(new Scene(article, quotes)).judge(quotes);
  return quotes
    .flatMap((quoted, q) => spansOf(article, quoted, judged[q]!))
    .sort((x, y) => x.start - y.start || y.end - x.end);
}

interface Judged {
  readonly speaker: Speaker | null;
  readonly cue: string | null;
  readonly kind: 'quote' | 'scare';
}

function spansOf(
  { text, sentences }: ReadableArticle,
  quoted: Quoted,
  { speaker, cue, kind }: Judged,
): FoundQuotation[] {
  return piecesOf(text, quoted, sentences).map(({ start, end }) => ({
    start,
    end,
    speaker: kind === 'scare' ? null : (speaker?.name ?? null),
    cue,
    kind,
  }));
}

/** How far a cue reaches to a few quoted words, and to a clause or more. */
const CUE_REACH = { fragment: 13, clause: 25 };

const FRAGMENT = 4;

class Judge {
  private readonly resolver: Resolver;
  private readonly body = new SaidInBody();
  private previous: { quoted: Quoted; judged: Judged } | null = null;

  constructor(private readonly scene: Scene) {
    this.resolver = new Resolver(scene);
  }

  /** The body first: a headline's fragment is mostly somebody's words further down. */
  judge(quotes: readonly Quoted[]): Judged[] {
    const judged = quotes.map((quoted) => (this.inHeading(quoted) ? null : this.inBody(quoted)));
    return judged.map((known, q) => known ?? this.ofHeading(quotes[q]!));
  }

  private inHeading(quoted: Quoted): boolean {
    return this.scene.isHeading(this.scene.sentenceAt(quoted.outer.start));
  }

  private ofHeading(quoted: Quoted): Judged {
    const { text } = this.scene.article;
    const attribution = this.attribution(quoted);
    const sentence = this.scene.sentenceAt(quoted.outer.start);
    const said = attribution && this.resolver.resolve(attribution.actor, attribution.sentence);
    const speaker = this.body.find(text, quoted) ?? said ?? headlineActor(this.scene, sentence);
    return { speaker, cue: attribution?.cue ?? null, kind: speaker ? 'quote' : 'scare' };
  }

  private inBody(quoted: Quoted): Judged {
    const attribution = this.attribution(quoted);
    const judged = this.judgeBody(quoted, attribution);
    if (judged.kind === 'quote') {
      if (judged.speaker && !quoted.nested) {
        this.resolver.note(this.scene.sentenceAt(quoted.outer.end - 1), judged.speaker);
        this.body.add(this.scene.article.text, quoted, judged.speaker);
      }
      if (!quoted.nested) this.previous = { quoted, judged };
    }
    return judged;
  }

  private judgeBody(quoted: Quoted, attribution: Attribution | null): Judged {
    const scare = { speaker: null, cue: null, kind: 'scare' } as const;
    if (isWorkTitle(this.scene, quoted, attribution)) return scare;
    if (attribution) {
      const speaker = this.resolver.resolve(attribution.actor, attribution.sentence);
      return { speaker, cue: attribution.cue, kind: 'quote' };
    }
    const uncased = speakerWithoutCapitals(this.scene, quoted);
    if (uncased) return { ...uncased, kind: 'quote' };
    if (
      hasSpeechWords(this.scene.article.language) &&
      wordsIn(this.scene.article.text, quoted) < FRAGMENT &&
      !this.isWholeSentence(quoted)
    )
      return scare;
    return { speaker: quoted.nested ? null : this.carriedOn(quoted), cue: null, kind: 'quote' };
  }

  /** A cue right before the marks wins; else one after them; else one further before. */
  private attribution(quoted: Quoted): Attribution | null {
    const before = attributionBefore(this.scene, quoted);
    if (before && before.distance <= 1) return before;
    const after = attributionAfter(this.scene, quoted);
    if (after) return after;
    const fragment = wordsIn(this.scene.article.text, quoted) < FRAGMENT;
    if (fragment && quoted.nested) return null;
    return before && before.distance <= (fragment ? CUE_REACH.fragment : CUE_REACH.clause) ? before : null;
  }

  /** The speaker of the quotation before, if this one stands in the same paragraph or follows it directly. */
  private carriedOn(quoted: Quoted): Speaker | null {
    const sentence = this.scene.sentenceAt(quoted.outer.start);
    const { previous } = this;
    if (previous && quoted.block - previous.quoted.block <= 1 && previous.judged.speaker) {
      const gap = sentence - this.scene.sentenceAt(previous.quoted.outer.end - 1);
      if (gap <= 1) return previous.judged.speaker;
    }
    return this.resolver.leading(sentence - 1);
  }

  private isWholeSentence({ start, end, outer }: Quoted): boolean {
    const { text, sentences } = this.scene.article;
    const begins = sentences[this.scene.sentenceAt(outer.start)]?.start ?? -1;
    return outer.start - begins <= 1 && /[.!?…,]$/.test(text.slice(start, end));
  }
}

function wordsIn(text: string, { start, end }: Quoted): number {
  return text.slice(start, end).split(/\s+/).length;
}
