import type { Span } from '../../model.ts';
import type { Token } from '../../segment/tokens.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DiffSide } from '../side.ts';
import { initialsIn, isCapital, namesIn } from './names.ts';
import { numbersInDigits } from './numbers.ts';
import { withVerbsOfSaying } from './says.ts';
import type { Role, Word } from './word.ts';
import { WordList } from './word-list.ts';

/** Signs that are read aloud as words. */
const SPOKEN: ReadonlyMap<string, string> = new Map([['&', 'and'], ['%', 'percent']]);

/** Words by side: in a set of articles one sentence is compared with many. */
const KNOWN = new WeakMap<DiffSide, WordList>();

/** The words of one side, in order. Punctuation is not wording: it is kept only as what stands before a word. */
export function wordsOf(side: DiffSide): WordList {
  const known = KNOWN.get(side);
  if (known) return known;
  const lexicon = lexiconOf(side.language);
  const list = new WordList(wordsAnew(side, lexicon), lexicon);
  if (side.again) KNOWN.set(side, list);
  return list;
}

function wordsAnew(side: DiffSide, lexicon: Lexicon): Word[] {
  const initials = initialsIn(side, lexicon);
  const names = namesIn(side, lexicon, initials);
  const words: Word[] = [];
  let before = '';
  side.tokens.forEach((token, index) => {
    const form = initials.has(index) ? token.norm.toUpperCase() : formOf(token, lexicon);
    if (form === null) {
      before += token.norm;
      return;
    }
    const { start, end } = token;
    const fact = names.has(index) || token.kind === 'number' || side.figures.some((figure) => overlap(figure, token));
    const quoted = side.quotations.some((quotation) => overlap(quotation, token));
    const role = initials.has(index) ? 'fact' : roleOf(token, fact, lexicon);
    words.push({ start, end, firstToken: index, lastToken: index, form, role, capital: isCapital(side, token), quoted, before });
    before = '';
  });
  return numbersInDigits(withVerbsOfSaying(words, lexicon), side, lexicon);
}

export const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;

function formOf(token: Token, lexicon: Lexicon): string | null {
  if (token.kind === 'mark') return SPOKEN.get(token.norm) ?? null;
  return lexicon.longForms.get(token.norm) ?? token.norm;
}

function roleOf({ norm }: Token, fact: boolean, lexicon: Lexicon): Role {
  if (fact) return lexicon.light.has(norm) ? 'light' : 'fact';
  if (lexicon.saying.has(norm)) return 'saying';
  if (lexicon.certainty.has(norm)) return 'certainty';
  if (lexicon.sources.has(norm)) return 'source';
  if (lexicon.light.has(norm)) return 'light';
  return lexicon.numbers.has(norm) ? 'fact' : 'plain';
}
