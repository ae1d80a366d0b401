import type { Line } from './line.ts';

/** How many tokens a counted noun phrase may take: "about 40 Bree University scholars and clerks". */
const LONGEST = 7;

const IRREGULAR = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'faculty',
  'staff',
  'troops',
  'feet',
  'mice',
  'media',
  'aircraft',
  'cattle',
  'deer',
  'sheep',
  'fish',
  'personnel',
  'others',
]);

/** Of these more may follow: "faculty members", "police officers". */
const MASS = new Set(['faculty', 'staff', 'police', 'media', 'aircraft', 'fish']);

/** Index after the noun that is counted, or null: the words up to the first plural, with no small word in between. */
export function nounAfter(line: Line, at: number): number | null {
  if (line.isHyphen(at)) return line.kind(at + 1) === 'word' ? (plainHyphen(line, at + 1) ?? at + 2) : null;
  if (line.words.noun === 'plural') return ofPlural(line, at) ?? firstPlural(line, at);
  const from = line.skip(at, line.words.of);
  if (line.words.noun === 'capital') return firstCapital(line, from);
  return isContent(line, from) ? from + 1 : null;
}

/** "40-page": the hyphenated adjective is what is counted. */
function plainHyphen(line: Line, at: number): number | null {
  return line.isHyphen(at + 1) && line.kind(at + 2) === 'word' ? at + 3 : null;
}

/** "thousands of letters", "two of his friends". */
function ofPlural(line: Line, at: number): number | null {
  if (line.word(at) !== 'of') return null;
  const from = /^(?:the|his|her|its|their|our|my|your|these|those)$/.test(line.word(at + 1)) ? at + 2 : at + 1;
  return firstPlural(line, from);
}

function firstPlural(line: Line, at: number): number | null {
  for (let i = at; i < at + LONGEST; i++) {
    if (line.isHyphen(i) || (i > at && line.word(i) === 'and')) continue;
    if (!isContent(line, i) && line.word(i) !== 'more') return null;
    if (isPlural(line, i))
      return MASS.has(line.word(i)) && isContent(line, i + 1) && isPlural(line, i + 1) ? i + 2 : i + 1;
  }
  return null;
}

function isPlural(line: Line, at: number): boolean {
  const word = line.word(at);
  if (IRREGULAR.has(word) || /.(?:men|women|people|children)$/.test(word)) return true;
  return word.length > 3 && /[^suiy']s$/.test(word) && !line.isPossessive(at) && !line.isHyphen(at + 1);
}

function firstCapital(line: Line, at: number): number | null {
  for (let i = at; i < at + 3; i++) {
    if (!isContent(line, i)) return null;
    if (line.isCapital(i)) return i + 1;
  }
  return null;
}

/** "U.S." is not the word "us". */
function isInitials(form: string): boolean {
  return /^\p{Lu}(?:\.?\p{Lu})+\.?$/u.test(form);
}

function isContent(line: Line, at: number): boolean {
  return line.kind(at) === 'word' && (isInitials(line.form(at)) || !line.has(at, line.words.stops));
}
