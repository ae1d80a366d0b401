import { locale } from '../../src/words/locale.ts';

/** Languages to choose from, as BCP 47 tags: those of most of the world's news. An article's own language joins them. */
const COMMON = [
  'ar', 'bg', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ka', 'ko',
  'lt', 'lv', 'ms', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh',
] as const;

export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** In the order of their names. */
export function languagesWith(own: string): Language[] {
  const tags = new Set<string>([...COMMON, ...(own === 'und' ? [] : [own])]);
  return [...tags].map((tag) => ({ tag, name: languageName(tag) })).sort((x, y) => x.name.localeCompare(y.name, locale()));
}

/** The name of a language in the language of the interface; the tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale() ?? 'en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
