import type { Rule } from '../place.ts';

/** "“Why?”, he asked": a comma, a semicolon or the like right after the mark shows that the sentence goes on. */
export const whatClosesOrPausesFollows: Rule = ({ after }) => (/^[,;:)\]}，、；：・]/u.test(after) ? 'goes on' : undefined);
