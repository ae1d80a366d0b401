import type { Token } from '../../segment/tokens.ts';
import type { FigureWords } from './words/shape.ts';

/**
 * The words that a figure may begin with, so that the rules are tried at few tokens of a text. A rule that begins with a word
 * of another list, or with another sign, is never asked until that is added here.
 */
const LISTS = [
  'hedges', 'agoBefore', 'one', 'half', 'many', 'cardinals', 'ordinals', 'scales', 'units', 'months', 'weekdays', 'days', 'early', 'last',
  'current', 'next', 'rangeStart',
] as const satisfies readonly (keyof FigureWords)[];

/** What the rules for English look for by themselves; the shortest are what stands before "$". */
const OWN = 'the in within for earlier later early late twice million billion trillion us u.s a au c ca nz hk rs inr usd eur gbp chf cny jpy'.split(' ');

/** Before "$5", and before "’90s". */
const SIGN = /^[\p{Sc}'’‘]/u;

const OPENERS = new WeakMap<FigureWords, ReadonlySet<string>>();

/** Whether a figure may begin with a token whose plain form is `word`. */
export function mayOpen({ kind, norm }: Token, word: string, words: FigureWords): boolean {
  if (kind === 'number') return true;
  return kind === 'mark' ? SIGN.test(norm) : openersIn(words).has(word) || word.startsWith('multi');
}

function openersIn(words: FigureWords): ReadonlySet<string> {
  let openers = OPENERS.get(words);
  if (!openers) OPENERS.set(words, (openers = new Set([...OWN, ...LISTS.flatMap((list) => firstWords(words[list]))])));
  return openers;
}

function firstWords(list: readonly string[] | Readonly<Record<string, unknown>>): string[] {
  const phrases = Array.isArray(list) ? (list as readonly string[]) : Object.keys(list);
  return phrases.map((phrase) => phrase.split(' ')[0]!);
}
