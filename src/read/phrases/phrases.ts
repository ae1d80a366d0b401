/**
 * What pages print around articles, in one language. Each entry stands for a whole block in lower case, without the
 * marks at its ends; `*` stands for up to ten words (inside a word, for any few signs), `#` for a
 * number, `a/b` for either word, and `…` at an end for any words at all.
 */
export interface Phrases {
  /** Labels, buttons and prompts that stand alone. */
  readonly labels: readonly string[];
  /** What a list of links to other pages begins with; with a colon, the rest of the line is such a link. */
  readonly lists: readonly string[];
  /** What stands only below an article: comments, what others read, whose rights they are. */
  readonly ends: readonly string[];
  /** Who else the report rests on. */
  readonly credits: readonly string[];
  /** What a byline begins with. */
  readonly by: readonly string[];
  /** What a line of date and time is made of besides the date. */
  readonly times: readonly string[];
  /** What a caption begins with. */
  readonly captions: readonly string[];
}

/** Up to ten words: bounded, so that no line can make it slow. */
const SOME_WORDS = String.raw`\S+(?: \S+){0,9}`;
const SOME_SIGNS = '.{0,60}';
const NUMBER = String.raw`\p{N}[\p{N}.,]*(?: ?[kкmм万])?`;

/** One pattern for the source of many phrases, to be anchored by the caller. */
export function patternOf(phrases: readonly string[]): string {
  return `(?:${phrases.map(phrasePattern).join('|')})`;
}

function phrasePattern(phrase: string): string {
  return phrase.split(' ').map(wordPattern).join(' ').replace(/^… /u, '.*').replace(/ ?…$/u, '.*');
}

function wordPattern(word: string): string {
  if (word === '*') return SOME_WORDS;
  const source = word.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', SOME_SIGNS).replaceAll('#', NUMBER);
  return word.includes('/') && word !== '/' ? `(?:${source.replaceAll('/', '|')})` : source;
}
