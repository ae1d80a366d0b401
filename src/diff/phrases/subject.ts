import type { Word } from '../words/word.ts';
import type { Phrase } from './phrases-of.ts';

/**
 * Parts who says it from the saying, where the other side has a name to stand against: "Ms. Ito | confirmed" and "the
 * mayor of Oslo | promised". Without one the phrase stays whole.
 */
export function withSubjectsApart(phrases: readonly Phrase[], words: readonly Word[], others: readonly Phrase[]): readonly Phrase[] {
  if (!others.some(({ kind }) => kind === 'figure')) return phrases;
  return phrases.flatMap((phrase) => (phrase.kind === 'attribution' ? parted(phrase, words) : phrase));
}

function parted(phrase: Phrase, words: readonly Word[]): Phrase[] {
  let to = phrase.from;
  while (to < phrase.to && (words[to]!.role === 'fact' || words[to]!.role === 'light')) to++;
  while (to > phrase.from && words[to - 1]!.role === 'light') to--;
  if (to === phrase.from || to === phrase.to) return [phrase];
  return [{ from: phrase.from, to, kind: 'figure' }, { ...phrase, from: to }];
}
