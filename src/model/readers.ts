/** What readers put right and write down: part of the comparison, anchored to the words of its articles. */
import type { BlockRole, Place, Span } from '../model.ts';

/** An article as a reader's correction or note names it: by what it is, free of letters and indexes. */
export interface ArticleRef {
  /** `Article.id`, as it was then. */
  readonly article: string;
  /** `Article.source`, by which it is found where its text has changed since. */
  readonly source: string;
}

/** Words that a reader pointed at. Where the text has changed since, they are found again by the words. */
export interface Anchor extends ArticleRef, Span {
  /** The text of the span. */
  readonly words: string;
}

/** A reader's decision about two articles: each side has one anchor for each sentence, never none. */
interface BetweenSides {
  readonly a: readonly Anchor[];
  readonly b: readonly Anchor[];
}

/** These sentences tell the same, as one link; several on a side merge what would be several links. */
export interface MatchCorrection extends BetweenSides {
  readonly kind: 'match';
}

/** No sentence of one side tells the same as one of the other. */
export interface UnlinkCorrection extends BetweenSides {
  readonly kind: 'unlink';
}

/** What is linked between the sides is linked sentence by sentence, never as one link. */
export interface SplitCorrection extends BetweenSides {
  readonly kind: 'split';
}

/** Nothing in another article, or in any other, tells the same as this sentence. */
export interface AloneCorrection {
  readonly kind: 'alone';
  readonly at: Anchor;
  /** Null for all others. */
  readonly other: ArticleRef | null;
}

/** The block that the anchor covers has this role: put back, set aside, or told more exactly. */
export interface RoleCorrection {
  readonly kind: 'role';
  readonly at: Anchor;
  readonly role: BlockRole;
}

/** The article counts, or is set apart, whatever it looks like. */
export interface CountCorrection {
  readonly kind: 'count';
  readonly article: ArticleRef;
  readonly count: 'always' | 'never';
}

export const CORRECTION_KINDS = ['match', 'unlink', 'split', 'alone', 'role', 'count'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What a reader put right. Everything else is computed around it. Of two that contradict each other, the later holds. */
export type Correction = (MatchCorrection | UnlinkCorrection | SplitCorrection | AloneCorrection | RoleCorrection | CountCorrection) & {
  /** Why, in the reader's words. */
  readonly reason?: string;
};

export const CORRECTION_STATES = ['applied', 'overruled', 'article-gone', 'words-gone', 'not-compared'] as const;

/**
 * What became of a correction. `overruled`: by a later one. `article-gone`, `words-gone`: the article, or the words in it,
 * are not there any more. `not-compared`: the words stand in a block that takes no part in matching (a byline, furniture).
 */
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** A correction with what became of it here. One that was not applied is kept all the same. */
export type JudgedCorrection = Correction & {
  readonly state: CorrectionState;
  /** Where its anchors stand now, as far as they were found, in their order. */
  readonly places: readonly Place[];
};

/** What a reader wrote about words: of a passage, a link, a mark; on one article or several. */
export interface Note {
  /** Never empty. */
  readonly at: readonly Anchor[];
  readonly text: string;
}

/** A note with where its words stand now: as far as they were found, in the order of its anchors. */
export interface PlacedNote extends Note {
  readonly places: readonly Place[];
}
