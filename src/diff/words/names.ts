import { isCapitalAt, type Token } from '../../segment/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DiffSide } from '../side.ts';
import { Lead } from './lead.ts';

/** Above this share of capitals among the words that carry meaning, capitals say nothing about names (headlines). */
const HEADLINE = 0.7;
/** Words from which on that share is believed. */
const ENOUGH = 4;

/** Indexes of the tokens that belong to names of persons, places and groups, their titles, and words of the calendar. */
export function namesIn(side: DiffSide, lexicon: Lexicon, initials: ReadonlySet<number>): Set<number> {
  const { tokens } = side;
  const capital = tokens.map((token, i) => initials.has(i) || (isCapital(side, token) && !lexicon.light.has(token.norm)));
  const telling = tokens.filter((token) => token.kind === 'word' && !lexicon.light.has(token.norm));
  const headline = telling.length >= ENOUGH && capital.filter(Boolean).length > HEADLINE * telling.length;
  const result = new Set<number>();
  tokens.forEach((token, i) => {
    const isName = lexicon.nounsHaveCapitals ? isBesideCapital : headline ? isNameElsewhere : isNameHere;
    if ((capital[i] === true && isName(side, i, capital, lexicon)) || isKnown(token, capital[i] === true, lexicon)) result.add(i);
  });
  return result;
}

export const isCapital = ({ text }: DiffSide, { kind, start }: Token): boolean => kind === 'word' && isCapitalAt(text, start);

/** Indexes of the tokens that are a light word but for their capitals: "US". In a text all of capitals they say nothing. */
export function initialsIn({ text, tokens }: DiffSide, lexicon: Lexicon): Set<number> {
  const indexes = [...tokens.keys()].filter((i) => isInitials(text, tokens[i]!));
  return new Set(indexes.length * 2 > tokens.length ? [] : indexes.filter((i) => lexicon.initials.has(tokens[i]!.norm)));
}

function isInitials(text: string, { start, end }: Token): boolean {
  return end - start > 1 && isCapitalAt(text, start) && /^(?:\p{Lu}\.?){2,}$/u.test(text.slice(start, end));
}

/** Titles and calendar words; "may" only with a capital. */
function isKnown({ norm }: Token, capital: boolean, { certainty, calendar, titles }: Lexicon): boolean {
  return (calendar.has(norm) || titles.has(norm)) && (capital || !certainty.has(norm));
}

/** Where every noun has a capital, two in a row make a name: "Angela Merkel", "Minister Ito". */
function isBesideCapital({ tokens }: DiffSide, i: number, capital: readonly boolean[]): boolean {
  return capital[i + 1] === true || (capital[i - 1] === true && !startsSentence(tokens, i));
}

/** At the start of a sentence every word has a capital: a name goes on with one, or has one in the midst of another. */
function isNameHere(side: DiffSide, i: number, capital: readonly boolean[], { lists }: Lexicon): boolean {
  if (!startsSentence(side.tokens, i) || capital[i + 1] === true) return true;
  if (lists.has(side.tokens[i + 1]?.norm ?? '') && capital[i + 2] === true) return true;
  return isNameElsewhere(side, i);
}

/** Letters of a word before a dot up to which it is taken for an abbreviation: "Ms.", "Gen.". */
const ABBREVIATION = 3;

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.norm === '.') return (tokens[i - 2]?.norm.length ?? 0) > ABBREVIATION;
  return before === undefined || /^[!?:"'(—–-]$/.test(before.norm);
}

/** Whether the article has a word with its capital in the midst of a sentence. */
function isNameElsewhere({ text, tokens, lead = new Lead(text) }: DiffSide, i: number): boolean {
  const { start, end } = tokens[i]!;
  return lead.before(text.slice(start, end), tokens[0]!.start, tokens.at(-1)!.end).some((before) => /[\p{Ll},]/u.test(before));
}
