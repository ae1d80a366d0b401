import { arabic } from './phrases/arabic.ts';
import { chinese } from './phrases/chinese.ts';
import { dutch } from './phrases/dutch.ts';
import { english } from './phrases/english.ts';
import { french } from './phrases/french.ts';
import { german } from './phrases/german.ts';
import { hebrew } from './phrases/hebrew.ts';
import { italian } from './phrases/italian.ts';
import { japanese } from './phrases/japanese.ts';
import { matcher } from './phrases/matcher.ts';
import type { Phrases } from './phrases/phrases.ts';
import { polish } from './phrases/polish.ts';
import { portuguese } from './phrases/portuguese.ts';
import { russian } from './phrases/russian.ts';
import { spanish } from './phrases/spanish.ts';
import { turkish } from './phrases/turkish.ts';
import { ukrainian } from './phrases/ukrainian.ts';

/** All languages at once: a page's own words are often in another language than its article. */
const LANGUAGES: readonly Phrases[] = [
  english, german, french, spanish, portuguese, italian, dutch, polish, turkish, russian, ukrainian, arabic, hebrew,
  chinese, japanese,
];

export const isLabel = matcher(all('labels'));
export const isLinkList = matcher(all('lists'));
/** Stands only below an article. */
export const isEnd = matcher(all('ends'));
export const isCredit = matcher(all('credits'));
export const timeWords: ReadonlySet<string> = new Set(all('times').flatMap((words) => words.split(' ')));
export const bylineWords = all('by');
export const captionWords = all('captions');

/** The labels of link lists that have no gaps: what a link on the same line may follow. */
export const PLAIN_LINK_LISTS: ReadonlySet<string> = new Set(all('lists').filter((words) => !/[*#/…]/u.test(words)));

function all(kind: keyof Phrases): string[] {
  return LANGUAGES.flatMap((language) => language[kind]);
}
