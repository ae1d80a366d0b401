import type { Rule } from '../place.ts';
import { startsSentences } from '../starters.ts';

/** "He was … Putin’s man": set apart by spaces, an ellipsis stands for left-out words. "So many times… He" ends. */
export const anEllipsisAmidWordsGoesOn: Rule = ({ mark, text, at, start, closers, next, language }) => {
  if (!/^(?:…|\.\.|\. \.)/u.test(mark) || closers !== '') return undefined;
  const opens = at === start || /["“„«(]/u.test(text.charAt(at - 1));
  if (opens) return 'goes on';
  return /\s/u.test(text.charAt(at - 1)) && !startsSentences(language, next) ? 'goes on' : undefined;
};
