import type { Figure } from '../../model.ts';
import type { Token } from '../../segment/tokens.ts';
import type { Weights } from '../label.ts';
import { sentenceAt } from '../sayings/unit.ts';
import type { Source } from '../source.ts';
import { wordsAfter, wordsBefore, wordsWithin } from '../token-range.ts';
import { valueOf, type Value } from './value.ts';

/** A figure with what tells what it counts. */
export interface Mention {
  /** Index into `Comparison.figures`. */
  readonly index: number;
  readonly figure: Figure;
  readonly value: Value;
  readonly sentence: number;
  /** What is counted ("people" of "more than 300 people"), as a stem; null for dates and sums. */
  readonly noun: string | null;
  /** Telling words around it, as stems. */
  readonly around: ReadonlySet<string>;
}

/** Words to either side that say what a figure is about. */
const REACH = 4;

export function mentionOf(figure: Figure, index: number, source: Source, weights: Weights): Mention {
  const { article, tokens } = source;
  const sentence = Math.min(sentenceAt(article.sentences, figure.start), article.sentences.length - 1);
  const line = tokens[sentence] ?? [];
  const inside = wordsWithin(line, figure);
  const before = wordsBefore(line, figure.start, REACH);
  const after = wordsAfter(line, figure.end, REACH);
  const near = [...before, ...inside, ...after].filter((token) => token.kind === 'word' && token.end - token.start > 3 && weights(token.norm) > 0);
  return {
    index,
    figure,
    value: valueOf(figure, article),
    sentence,
    noun: figure.kind === 'number' ? nounOf(inside, after) : null,
    around: new Set(near.filter((token) => !inside.includes(token) || figure.kind === 'number').map(({ norm }) => stem(norm))),
  };
}

/** The last word of the figure if it is one, else the word that follows. */
function nounOf(inside: readonly Token[], after: readonly Token[]): string | null {
  const last = inside.length > 1 ? inside.at(-1) : undefined;
  const noun = last?.kind === 'word' ? last : after[0];
  return noun?.kind === 'word' && noun.norm.length > 2 ? stem(noun.norm) : null;
}

/** Without the ending of a plural or possessive: "people's", "troops". */
function stem(norm: string): string {
  return norm.replace(/'s?$/, '').replace(/(?<=\p{L}{3})s$/u, '');
}

export function shared(x: Mention, y: Mention): number {
  let count = 0;
  for (const word of x.around) if (y.around.has(word)) count++;
  return count;
}
