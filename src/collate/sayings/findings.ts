import type { Finding, FindingRule, Place } from '../../model.ts';

/** Words quoted in a finding; more are counted instead. */
const QUOTED = 12;

export function finding(rule: FindingRule, text: string, evidence: readonly Place[]): Finding {
  return { rule, text, evidence: [...evidence].sort((x, y) => x.article - y.article || x.start - y.start || x.end - y.end) };
}

/** “seem to”, or "14 words" where that is easier to read. */
export function inMarks(text: string, words: number): string {
  return words <= QUOTED ? `“${text.replace(/\s+/gu, ' ')}”` : `${words} words`;
}

export function wordsMissing(text: string, words: number): string {
  return `${inMarks(text, words)} ${words > QUOTED ? 'are' : 'is'} missing inside the quotation marks, with no ellipsis`;
}

export function sentenceMissing(sentences: number): string {
  const count = sentences === 1 ? 'one sentence is' : `${sentences} sentences are`;
  return `${count} missing inside the quotation marks, with no ellipsis`;
}
