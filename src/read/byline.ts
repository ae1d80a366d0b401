import { firstDate } from './dates.ts';
import { bylineWords, timeWords } from './known.ts';
import type { Part } from './page.ts';
import { plainLine, wordsIn } from './shape.ts';

const LONGEST = 20;

const BY = new RegExp(`^(?:${[...bylineWords].sort((a, b) => b.length - a.length).join('|')})(?:\\s*[:：]\\s*|\\s+)`, 'iu');
/** Small words between names: "Jane Doe and Max van der Berg in London". */
const BETWEEN = /^(?:with|avec|mit|con|com|and|und|et|y|e|i|и|та|й|en|og|och|ve|in|à|a|w|at|for|of|with|von|van|der|den|de|da|do|dos|di|del|della|la|le|bin|al|el|ter|zu|\p{P}+)$/u;
const NAME = /^["'“‘(@]?[\p{Lu}\p{Lt}\p{Lo}@]/u;

/** "By Jane Doe", "Von Max Muster, Berlin", "Автор: Иван Петров". */
export function isByline(text: string, part: Part): boolean {
  if (part.words > LONGEST || part.sentence) return false;
  const whole = text.slice(part.start, part.end);
  const by = BY.exec(whole);
  return by !== null && startsWithNames(whole.slice(by[0].length));
}

/** Two to five words that are all names, or end in a place: "Jane Doe", "Jane Doe in London". */
export function isNames(text: string, part: Part): boolean {
  return part.words >= 2 && part.words <= 6 && !part.closed && startsWithNames(text.slice(part.start, part.end));
}

/** Up to the first comma, dash or bar there are only names; after it may stand a place, an office or a date. */
function startsWithNames(rest: string): boolean {
  const words = (rest.split(/[,|•·–—]/u, 1)[0] ?? '').trim().split(/\s+/u);
  return NAME.test(words[0]!) && words.every((word) => NAME.test(word) || BETWEEN.test(word) || /^\d+$/u.test(word));
}

const CLOCK = /\d{1,2} ?[:.h時时点點시] ?\d{2} ?[分분]?/gu;
/** Words besides date, clock and words of time: a place, an agency. */
const OTHER_WORDS = 3;

/** A line of its own that says when: "Updated 14:05 GMT, November 12, 2017". */
export function isTimeLine(text: string, part: Part): boolean {
  if (part.words > LONGEST) return false;
  const whole = text.slice(part.start, part.end);
  const date = firstDate(whole);
  const clock = whole.match(CLOCK);
  if (!date && !clock) return false;
  const rest = date ? `${whole.slice(0, date.start)} ${whole.slice(date.end)}` : whole;
  const second = firstDate(rest);
  const left = (second ? `${rest.slice(0, second.start)} ${rest.slice(second.end)}` : rest).replace(CLOCK, ' ');
  const others = left.split(/[\s|,;:·•()/-]+/u).filter((word) => wordsIn(word) > 0 && !isTimeWord(word) && !BETWEEN.test(word));
  return others.length <= (date && !part.sentence ? OTHER_WORDS : 0) && others.every((word) => NAME.test(word));
}

function isTimeWord(word: string): boolean {
  return timeWords.has(plainLine(word)) || /^\d+$/u.test(word);
}
