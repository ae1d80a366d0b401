import type { Span } from '../../model.ts';
import { isWord, type Token } from '../../segment/tokens.ts';
import { wordsOf } from '../figures/words.ts';
import { isCapital, runsOf } from './runs.ts';
import { COUNTRY, isGroup, PLACE_BEFORE, ROLES, SENTENCE_STARTS, TITLES } from './words.ts';

/** A name where it stands, before it is known whose it is. */
export interface Mention extends Span {
  readonly sentence: number;
  /** Token indexes in the sentence, titles left out: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Token index of the first title, or `from`. */
  readonly first: number;
  /** The words of the name as printed, without a possessive ending. */
  readonly words: readonly string[];
  /** Titles and other words right before the name, lower case: "russian", "president". */
  readonly titles: readonly string[];
  /** Lower-case words that tell the role: "campaign", "manager". */
  readonly role: readonly string[];
  readonly possessive: boolean;
  /** The first word of its sentence: its capital may mean nothing. */
  readonly initial: boolean;
  readonly afterPlaceWord: boolean;
  /** Followed by a comma and a description: "Ann Lee, chair of …". */
  readonly described: boolean;
}

/** After a comma, what begins a description of a person. */
const DESCRIBES: ReadonlySet<string> = new Set(
  `a an the who whose one now then formerly president chair chairman chairwoman director founder head leader
   professor spokesman spokeswoman senior executive der die ein eine le la un une el un una который которая глава`.split(
    /\s+/,
  ),
);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'the and for but nor with from into over upon than that'.split(' '),
);

/** In a title every word has a capital, and runs of capitals say nothing. German gives every noun one, everywhere. */
export function isTitleCase(text: string, tokens: readonly Token[], language: string): boolean {
  if (language === 'de') return false;
  const telling = tokens.filter(({ kind, norm }) => kind === 'word' && norm.length > 2 && !SMALL_IN_TITLES.has(norm));
  const capitals = telling.filter((token) => isCapital(text, token)).length;
  const stopped = tokens.slice(-2).some(({ norm }) => /[.?!…]/.test(norm));
  return telling.length > 2 && capitals >= (stopped ? 1 : 0.7) * telling.length;
}

export function mentionsOf(text: string, tokens: readonly Token[], sentence: number, language: string): Mention[] {
  const { weekdays, months } = wordsOf(language);
  const isDate = ({ norm }: Token, next: Token | undefined) =>
    Object.hasOwn(weekdays, norm.replace(/'s$/, '')) ||
    (Object.hasOwn(months, norm) && norm.length > 3 && !(next && isCapital(text, next)));
  const mentions: Mention[] = [];
  for (const run of runsOf(text, tokens)) {
    let from = run.from;
    for (let at = run.from; at <= run.to; at++) {
      if (at < run.to && !isDate(tokens[at]!, tokens[at + 1])) continue;
      if (at > from) mentions.push(...mention(text, tokens, sentence, from, at));
      from = at + 1;
    }
  }
  return mentions;
}

function mention(text: string, tokens: readonly Token[], sentence: number, runFrom: number, to: number): Mention[] {
  const starts = startsSentence(tokens, runFrom);
  let from = runFrom;
  while (from < to && (starts ? SENTENCE_STARTS : ARTICLES).has(tokens[from]!.norm)) from++;
  while (from < to && !isWord(tokens[from]!)) from++;
  let first = from;
  for (let at = to - 1; at >= from; at--) {
    if (!isTitle(tokens[at]!.norm, at > from, at === to - 1)) continue;
    const after = tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
    const office = after < to && (isGroup(tokens.slice(after, to).map(({ norm }) => norm)) || !isCapital(text, tokens[after]!));
    if (!office) from = after;
    break;
  }
  if (
    from === first &&
    to - from >= 3 &&
    !isGroup(tokens.slice(from, to).map(({ norm }) => norm)) &&
    !COUNTRY.has(tokens[to - 1]!.norm) &&
    followsTitleOf(tokens, from)
  ) {
    from = to - 2;
    first = tokens[first - 1]?.norm === 'the' ? first - 3 : first - 2;
  }
  if (from >= to || (to - from === 1 && isSmallWord(text, tokens[from]!))) return [];
  const last = tokens[to - 1]!;
  const form = text.slice(last.start, last.end);
  const possessive = /['’]s$/i.test(form) || (/s$/.test(form) && /^['’]$/.test(text[last.end] ?? ''));
  const end = /['’]s$/i.test(form) ? last.end - 2 : last.end;
  return [
    {
      start: tokens[from]!.start,
      end,
      sentence,
      from,
      to,
      first,
      words: text.slice(tokens[from]!.start, end).split(/\s+/),
      titles: tokens
        .slice(first, from)
        .filter(isWord)
        .map(({ norm }) => norm),
      role: roleBefore(tokens, first),
      possessive,
      initial: starts && from === runFrom,
      afterPlaceWord: PLACE_BEFORE.has(tokens[first - 1]?.norm ?? ''),
      described: tokens[to]?.norm === ',' && DESCRIBES.has(tokens[to + 1]?.norm ?? ''),
    },
  ];
}

/** "We", "I'll", but not "IS". */
function isSmallWord(text: string, { start, end, norm }: Token): boolean {
  const initials = end - start > 1 && /^[\p{Lu}.]+$/u.test(text.slice(start, end));
  return !initials && SENTENCE_STARTS.has(norm.split("'")[0]!);
}

/** A role counts as a title only before a name: "Editor Ann Lee". */
function isTitle(norm: string, inside: boolean, last: boolean): boolean {
  return (TITLES.has(norm) && !(norm === 'm' && inside)) || (!last && ROLES.has(norm));
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return (
    at === 0 ||
    tokens.slice(Math.max(0, at - 3), at).every(({ kind }) => kind === 'mark') ||
    /^["“„«:‘]$/.test(tokens[at - 1]!.norm)
  );
}

/** "Secretary of State Ann Lee", "Secretary of the Treasury Bo Hale", "envoy to Sylvania Ann Lee". */
function followsTitleOf(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return /^(?:of|to|for)$/.test(tokens[of]?.norm ?? '') && TITLES.has(tokens[of - 1]?.norm ?? '');
}

/** "campaign manager", up to three words that end in a role. */
function roleBefore(tokens: readonly Token[], at: number): string[] {
  const last = tokens[at - 1];
  if (!last || !ROLES.has(last.norm)) return [];
  const before = tokens.slice(Math.max(0, at - 4), at);
  const cut = before.findLastIndex(({ norm, kind }) => kind === 'mark' || SENTENCE_STARTS.has(norm));
  return before.slice(cut + 1).map(({ norm }) => norm);
}
