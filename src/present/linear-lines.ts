import type { Article, Comparison, Place, Span } from '../model.ts';
import { common } from '../words/common.ts';
import { linear as words } from '../words/linear.ts';
import type { LinearAccount, LinearPart, LinearReading, LinearSentence } from './linear.ts';
import { isolated } from './direction.ts';
import { articleNames } from './names.ts';
import type { Difference, PairLink } from './pair.ts';
import { paragraphNumbers } from './paragraphs.ts';
import { isPossible } from './sureness.ts';

/** A sentence to read: the tool's own words, and words of an article by their place in it. */
export interface LinearLine {
  readonly segments: readonly (string | Place)[];
  /** The difference that it tells; null for the words of an article. */
  readonly difference: Difference | null;
  /** Index of the article that is set beside the one followed; null where that one speaks. */
  readonly other: number | null;
}

/** Says a linear account: the same lines serve the page and the plain text. */
export class LinearLines {
  /** What readers call each article, safe inside a sentence. */
  readonly names: readonly string[];
  readonly #articles: readonly Article[];
  readonly #article: number;
  readonly #paragraphs: readonly (readonly (number | null)[])[];

  constructor({ articles }: Comparison, { article }: LinearAccount) {
    this.names = articleNames(articles).map(isolated);
    this.#articles = articles;
    this.#article = article;
    this.#paragraphs = articles.map(paragraphNumbers);
  }

  heading({ block, role, paragraph }: LinearPart): string {
    if (block === null) return words.before;
    return paragraph === null ? words.roles[role] : words.paragraph(paragraph);
  }

  /** What the article that is followed says; null before its first sentence. */
  said({ sentence }: LinearSentence): LinearLine | null {
    if (sentence === null) return null;
    const article = this.#article;
    return { segments: words.says(this.names[article]!, placeOf(article, this.#articles[article]!.sentences[sentence]!)), difference: null, other: null };
  }

  /** What another article has there: first its own sentences, then one line for each difference. */
  reading({ article, links, differences }: LinearReading): LinearLine[] {
    return [
      ...links.map((link): LinearLine => ({ segments: this.#counterpart(link, article), difference: null, other: article })),
      ...differences.map((difference): LinearLine => ({ segments: this.#told(difference, article), difference, other: article })),
    ];
  }

  #counterpart(link: PairLink, other: number): LinearLine['segments'] {
    const { sentences } = this.#articles[other]!;
    const place = this.#place(other, link.right[0]!);
    if (link.relation === 'verbatim') return [words.sameWords(this.names[other]!, place)];
    const [said, ...more] = link.right.map((sentence) => placeOf(other, sentences[sentence]!));
    return [...words.saysAt(this.names[other]!, place, link.moved, isPossible(link), said!), ...more.flatMap((one) => [' ', one])];
  }

  #told({ kind, left, right }: Difference, other: number): LinearLine['segments'] {
    const [name, theirs] = [this.names[this.#article]!, this.names[other]!];
    if (kind === 'told-left') return [words.leavesOut(theirs)];
    if (kind === 'aside-left') return [words.setAside(theirs)];
    if (kind === 'told-right' || kind === 'aside-right') {
      const say = kind === 'told-right' ? words.tells : words.tellsAside;
      return say(theirs, this.#place(other, this.#sentenceAt(other, right!.start)), name, placeOf(other, right!));
    }
    const title = kind.startsWith('only') ? words.onlyIn : common.kinds[kind];
    if (isEmpty(right)) return words.lacks(title, name, placeOf(this.#article, left!), theirs);
    if (isEmpty(left)) return words.lacks(title, theirs, placeOf(other, right!), name);
    return words.differs(title, name, placeOf(this.#article, left!), theirs, placeOf(other, right!));
  }

  #place(article: number, sentence: number): string {
    const { sentences, blocks } = this.#articles[article]!;
    const { block } = sentences[sentence]!;
    return words.place(blocks[block]!.role, this.#paragraphs[article]![block]!);
  }

  #sentenceAt(article: number, offset: number): number {
    return Math.max(0, this.#articles[article]!.sentences.findLastIndex(({ start }) => start <= offset));
  }
}

function placeOf(article: number, { start, end }: Span): Place {
  return { article, start, end };
}

function isEmpty(span: Span | null): boolean {
  return span === null || span.start === span.end;
}
