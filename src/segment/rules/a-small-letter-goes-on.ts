import type { Rule } from '../place.ts';

/** Quotes, brackets and dashes before the letter count as nothing: “Why?” — asked the senator. */
const SMALL = /^[\s"'“”„‚‘’«»‹›([{¿¡—–-]*\p{Ll}/u;
/** "iPhone", "eBay": a small letter that opens a name. */
const BRAND = /^\p{Ll}\p{Lu}/u;

export const aSmallLetterGoesOn: Rule = ({ after }) => (SMALL.test(after) && !BRAND.test(after) ? 'goes on' : undefined);
