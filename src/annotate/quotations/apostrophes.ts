/** Words that begin with an apostrophe, in English: ’tis, ’em, ’90s, rock ’n’ roll. */
const ELIDED =
  /^(?:\d{2}s?\b|n['’]|(?:tis|twas|twere|em|cause|til|till|bout|round|cos|cuz|neath|fraid|nother|hood|burbs|copter)(?![\p{L}]))/iu;

/** How far ahead a single mark may look for its partner: a quotation in single marks rarely runs longer. */
const REACH = 2000;

export function isElision(text: string, at: number): boolean {
  return ELIDED.test(text.slice(at + 1, at + 12));
}

/** The plural possessive: "the Democrats’ plan", where a mark after s is followed by another word. */
export function isPossessive(text: string, at: number): boolean {
  return /[sSxz]/.test(text[at - 1] ?? '') && /^\s\p{L}/u.test(text.slice(at + 1, at + 3));
}

export function withinReach(from: number, to: number): boolean {
  return to - from <= REACH;
}
