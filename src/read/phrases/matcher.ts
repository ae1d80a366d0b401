import { patternOf } from './phrases.ts';

/** A word of a phrase that stands in its lines as it is. */
const isLiteral = (word: string): boolean => !/[*#/…]/u.test(word);

/** Patterns that are tried only on lines that hold `needs`. */
interface Needing {
  readonly needs: string;
  readonly pattern: RegExp;
}

/**
 * Whether a plain line is one of some phrases. Plain ones are looked up. Those with gaps are looked up by their first word, else by
 * their last, else by words that stand in them: to try hundreds of patterns on each line would take longer than all other reading.
 */
export function matcher(phrases: readonly string[]): (line: string) => boolean {
  const plain = new Set(phrases.filter(isLiteral));
  const gapped = phrases.filter((phrase) => !plain.has(phrase));
  const byFirst = patternsBy(gapped, firstWord);
  const byLast = patternsBy(gapped.filter((phrase) => firstWord(phrase) === null), lastWord);
  const others = gapped.filter((phrase) => firstWord(phrase) === null && lastWord(phrase) === null).map(needing);
  return (line) =>
    line !== '' &&
    (plain.has(line) ||
      byFirst.get(line.slice(0, Math.max(0, line.indexOf(' '))))?.test(line) === true ||
      byLast.get(line.slice(line.lastIndexOf(' ') + 1))?.test(line) === true ||
      others.some(({ needs, pattern }) => line.includes(needs) && pattern.test(line)));
}

function patternsBy(phrases: readonly string[], keyOf: (phrase: string) => string | null): ReadonlyMap<string, RegExp> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return new Map([...groups].map(([key, group]) => [key, whole(group)]));
}

/** A gap of any words takes the space beside it: what stands next to it may be a part of a word. */
function firstWord(phrase: string): string | null {
  const [first, second, ...rest] = phrase.split(' ');
  return isLiteral(first!) && second !== undefined && !(second === '…' && rest.length === 0) ? first! : null;
}

function lastWord(phrase: string): string | null {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  return isLiteral(last) && words.length > 1 && !(words.length === 2 && words[0] === '…') ? last : null;
}

/** The longest words in a row that each of its lines holds. */
function needing(phrase: string): Needing {
  const literal = phrase.split(/\S*\/\S*|[*#…]/u).map((words) => words.trim());
  return { needs: literal.reduce((longest, words) => (words.length > longest.length ? words : longest)), pattern: whole([phrase]) };
}

function whole(phrases: readonly string[]): RegExp {
  return new RegExp(`^${patternOf(phrases)}$`, 'u');
}
