import type { Lexicon } from '../lexicon/lexicon.ts';
import { sizeOf, type Range } from '../stretch.ts';
import { hasIn, type Word } from '../words/word.ts';

/** Words of a description at most; a longer one tells something of its own. */
const LONG = 10;

/**
 * Whether words say no more than who somebody is: behind a name, "Ms. Ito[, the mayor of Oslo,]", or before one, "[the
 * city's mayor,] Jane Ito". The name itself may be among them. A clause of its own ("who won") is no description.
 */
export function describesName(words: readonly Word[], range: Range, lexicon: Lexicon): boolean {
  const tellsMore = ({ form, role }: Word) => role === 'saying' || role === 'certainty' || lexicon.relatives.has(form);
  if (hasIn(words, range, tellsMore)) return false;
  return isSetOffBehindName(words, range, lexicon) || isOfficeBeforeName(words, range, lexicon);
}

function isSetOffBehindName(words: readonly Word[], { from, to }: Range, { articles }: Lexicon): boolean {
  let start = from;
  while (start < to && isName(words[start])) start++;
  if (start === to || sizeOf({ from: start, to }) > LONG) return false;
  const first = words[start]!;
  return isName(words[start - 1]) && articles.has(first.form) && first.before.startsWith(',') && endsClause(words[to]);
}

const endsClause = (next: Word | undefined): boolean => next === undefined || /[,.;)]/.test(next.before);

/** Without a verb's help only an office tells a description from any other words before a name: "manager", "nominee". */
function isOfficeBeforeName(words: readonly Word[], { from, to }: Range, { articles, titles }: Lexicon): boolean {
  let end = to;
  while (end > from && isName(words[end - 1]) && !titles.has(words[end - 1]!.form)) end--;
  const [first, last, next] = [words[from], words[end - 1], words[end]];
  if (end === from || end - from > LONG || !isName(next) || !/^,?$/.test(next.before)) return false;
  return titles.has(last!.form) && (articles.has(first!.form) || isName(first));
}

function isName(word: Word | undefined): word is Word {
  return word !== undefined && word.role === 'fact' && word.capital;
}
