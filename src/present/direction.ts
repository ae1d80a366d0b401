/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const FIRST_LETTER = /\p{L}/u;

/** A name inside a sentence: its direction does not reach the words and signs around it. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** The direction of a name that stands alone, by its first letter: where it has no room, its end is cut, not its beginning. */
export function directionOf(name: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(name)?.[0] ?? '') ? 'rtl' : 'ltr';
}
