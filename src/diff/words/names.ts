import type { Token } from '../../segment/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DiffSide } from '../side.ts';

/** Above this share of capitals among the words that carry meaning, capitals say nothing about names (headlines). */
const HEADLINE = 0.7;

/** Indexes of the tokens that belong to names of persons, places and groups, their titles, and words of the calendar. */
export function namesIn(side: DiffSide, lexicon: Lexicon): Set<number> {
  const { tokens } = side;
  const capital = tokens.map((token) => token.kind === 'word' && !lexicon.light.has(token.norm) && /^\p{Lu}/u.test(side.text.slice(token.start, token.start + 2)));
  const telling = tokens.filter((token) => token.kind === 'word' && !lexicon.light.has(token.norm)).length;
  const headline = telling > 3 && capital.filter(Boolean).length > HEADLINE * telling;
  const result = new Set<number>();
  tokens.forEach((token, i) => {
    const named = capital[i] && (headline ? isNameElsewhere(side, token) : !startsSentence(tokens, i) || isNamePart(tokens, capital, i));
    if (named || isKnown(token, capital[i] === true, lexicon)) result.add(i);
  });
  return result;
}

/** Titles and calendar words; "may" only with a capital. */
function isKnown({ norm }: Token, capital: boolean, lexicon: Lexicon): boolean {
  if (lexicon.certainty.has(norm) && !capital) return false;
  return lexicon.calendar.has(norm) || lexicon.titles.has(norm);
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || /^[.!?:"'(—–-]$/.test(before.norm);
}

/** At the start of a sentence every word has a capital: a name goes on with one, or has one elsewhere in the sentence. */
function isNamePart(tokens: readonly Token[], capital: readonly boolean[], i: number): boolean {
  return capital[i + 1] === true || tokens.some((token, k) => k !== i && capital[k] === true && token.norm === tokens[i]!.norm && !startsSentence(tokens, k));
}

/** Characters of the article that are searched for a headline's word. Enough for the lead, and the same for any length. */
const LEAD = 10_000;

/** Whether a word of a headline is a name: the article has it with a capital, and not without. */
function isNameElsewhere({ text }: DiffSide, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  if (word === word.toUpperCase() && word.length > 1) return true;
  return !text.slice(0, LEAD).includes(` ${word.toLowerCase()}`);
}
