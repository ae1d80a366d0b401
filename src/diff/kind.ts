import type { ChangeKind } from '../model.ts';
import type { LinkWords } from './link-words.ts';
import { describesName } from './phrases/description.ts';
import type { Phrase, PhraseKind } from './phrases/phrases-of.ts';
import { sizeOf, type Range, type Stretch } from './stretch.ts';
import { countIn, hasIn, type Word } from './words/word.ts';

/** Share of a change's telling words that must be names, dates or numbers; below, a name is part of something longer. */
const MOSTLY = 0.5;
/** The same for words that stand on one side only, where a whole clause may be missing that is full of names. */
const MOSTLY_ALONE = 0.7;
/** Words on one side only that are still a figure; a longer one is a statement. */
const LONG = 10;

/** What kind of difference a change is: of those that apply, the one that a reader checks first. */
export function kindOf({ a, b }: Stretch, link: LinkWords): ChangeKind {
  const { phrases } = link;
  if (hasIn(link.a, a, isQuoted) || hasIn(link.b, b, isQuoted)) return 'quotation';
  if (tellWhoSaysIt({ a, b }, link)) return 'attribution';
  if (isAmidstQuoted(phrases.a, a) || isAmidstQuoted(phrases.b, b)) return 'quotation';
  if (areFigures({ a, b }, link) || sayWhoSomebodyIs({ a, b }, link)) return 'figure';
  if (wordsOfKind(phrases.a, a, 'attribution') + wordsOfKind(phrases.b, b, 'attribution') > (sizeOf(a) + sizeOf(b)) / 2) return 'attribution';
  return sizeOf(a) === 0 ? 'added' : sizeOf(b) === 0 ? 'left-out' : 'words';
}

/** The words of a change on both sides. */
type Sides = Pick<Stretch, 'a' | 'b'>;

const isQuoted = ({ quoted }: Word): boolean => quoted;
const isTelling = ({ role }: Word): boolean => role !== 'light';
const isUnsure = ({ role }: Word): boolean => role === 'certainty';
const isFact = ({ role }: Word): boolean => role === 'fact';
const saysIt = ({ role }: Word): boolean => role === 'saying' || role === 'source';

/** Whether no words are where they would stand in the midst of a quotation. */
function isAmidstQuoted(phrases: readonly Phrase[], { from, to }: Range): boolean {
  return from === to && phrases.some((phrase) => phrase.kind === 'quotation' && phrase.from < from && phrase.to > to);
}

function wordsOfKind(phrases: readonly Phrase[], { from, to }: Range, kind: PhraseKind): number {
  return phrases.reduce((sum, phrase) => (phrase.kind === kind ? sum + Math.max(0, Math.min(phrase.to, to) - Math.max(phrase.from, from)) : sum), 0);
}

/** A verb of saying tells it in any company; "may" and "not" only where they are what differs. */
function tellWhoSaysIt({ a, b }: Sides, link: LinkWords): boolean {
  if (hasIn(link.a, a, saysIt) || hasIn(link.b, b, saysIt)) return true;
  const unsure = countIn(link.a, a, isUnsure) + countIn(link.b, b, isUnsure);
  return unsure > 0 && unsure * 2 > countIn(link.a, a, isTelling) + countIn(link.b, b, isTelling);
}

function areFigures({ a, b }: Sides, link: LinkWords): boolean {
  if (sizeOf(a) > 0 && sizeOf(b) > 0) return (factShare(link.a, a) + factShare(link.b, b)) / 2 >= MOSTLY;
  return sizeOf(a) + sizeOf(b) <= LONG && factShare(link.a, a) + factShare(link.b, b) >= MOSTLY_ALONE;
}

/** Names, titles and descriptions of persons are one kind: how they are called. */
function sayWhoSomebodyIs({ a, b }: Sides, link: LinkWords): boolean {
  const describes = (words: readonly Word[], range: Range) => sizeOf(range) === 0 || describesName(words, range, link.lexicon);
  return describes(link.a, a) && describes(link.b, b);
}

/** The share of the words that tell something; 0 where none does. */
function factShare(words: readonly Word[], range: Range): number {
  const telling = countIn(words, range, isTelling);
  return telling === 0 ? 0 : countIn(words, range, isFact) / telling;
}
