import { locale } from '../../words/locale.ts';

/** Languages whose usual script runs from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0]!) ? 'rtl' : 'ltr';
}

/** BCP 47 tag of the language in which a report's own words stand. Without a choice they are English. */
export function languageOfWords(): string {
  return locale() ?? 'en';
}
