import type { Rule } from '../place.ts';

/** "told Yahoo! News", "a Jeopardy! champion". */
const NAMES = /^(?:Yahoo|Jeopardy|E|Oklahoma|Mamma Mia|Wham)$/u;

export const aNameKeepsItsMark: Rule = ({ mark, before, closers, next }) =>
  mark === '!' && closers === '' && NAMES.test(before) && /^\p{Lu}/u.test(next) ? 'goes on' : undefined;
