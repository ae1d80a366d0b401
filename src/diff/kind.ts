import type { ChangeKind } from '../model.ts';
import type { LinkWords } from './link-words.ts';
import { describesName } from './phrases/description.ts';
import type { Phrase, PhraseKind } from './phrases/phrases-of.ts';
import { sizeOf, type Range, type Stretch } from './stretch.ts';
import type { Word } from './words/word.ts';

/** Share of a change's telling words that must be names, dates or numbers; below, a name is part of something longer. */
const MOSTLY = 0.5;
/** The same for words that stand on one side only, where a whole clause may be missing that is full of names. */
const MOSTLY_ALONE = 0.7;
/** Words on one side only that are still a figure; a longer one is a statement. */
const LONG = 10;

/** What kind of difference a change is: of those that apply, the one that a reader checks first. */
export function kindOf({ a, b }: Stretch, link: LinkWords): ChangeKind {
  const { phrases } = link;
  const [inA, inB] = [link.a.slice(a.from, a.to), link.b.slice(b.from, b.to)];
  const words = [...inA, ...inB];
  if (words.some(({ quoted }) => quoted)) return 'quotation';
  if (tellsWhoSaysIt(words)) return 'attribution';
  if (isAmidstQuoted(phrases.a, a) || isAmidstQuoted(phrases.b, b)) return 'quotation';
  if (isFigure(inA, inB) || sayWhoSomebodyIs({ a, b }, link)) return 'figure';
  if (wordsOfKind(phrases.a, a, 'attribution') + wordsOfKind(phrases.b, b, 'attribution') > (sizeOf(a) + sizeOf(b)) / 2) return 'attribution';
  return sizeOf(a) === 0 ? 'added' : sizeOf(b) === 0 ? 'left-out' : 'words';
}

/** Whether no words are where they would stand in the midst of a quotation. */
function isAmidstQuoted(phrases: readonly Phrase[], { from, to }: Range): boolean {
  return from === to && phrases.some((phrase) => phrase.kind === 'quotation' && phrase.from < from && phrase.to > to);
}

function wordsOfKind(phrases: readonly Phrase[], { from, to }: Range, kind: PhraseKind): number {
  return phrases.reduce((sum, phrase) => (phrase.kind === kind ? sum + Math.max(0, Math.min(phrase.to, to) - Math.max(phrase.from, from)) : sum), 0);
}

/** A verb of saying tells it in any company; "may" and "not" only where they are what differs. */
function tellsWhoSaysIt(words: readonly Word[]): boolean {
  const telling = words.filter(({ role }) => role !== 'light');
  const unsure = telling.filter(({ role }) => role === 'certainty').length;
  return telling.some(({ role }) => role === 'saying' || role === 'source') || unsure * 2 > telling.length;
}

function isFigure(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length > 0 && b.length > 0) return (factShare(a) + factShare(b)) / 2 >= MOSTLY;
  return a.length + b.length <= LONG && factShare([...a, ...b]) >= MOSTLY_ALONE;
}

/** Names, titles and descriptions of persons are one kind: how they are called. */
function sayWhoSomebodyIs({ a, b }: Pick<Stretch, 'a' | 'b'>, link: LinkWords): boolean {
  const describes = (words: readonly Word[], range: Range) => sizeOf(range) === 0 || describesName(words, range, link.lexicon);
  return describes(link.a, a) && describes(link.b, b);
}

function factShare(words: readonly Word[]): number {
  const telling = words.filter(({ role }) => role !== 'light');
  return telling.length === 0 ? 0 : telling.filter(({ role }) => role === 'fact').length / telling.length;
}
