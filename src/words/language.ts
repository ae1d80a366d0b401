import { CATALOGUES } from './catalogues.ts';
import { speak } from './live.ts';
import { setLocale } from './locale.ts';

/** The languages of the interface, each by its own name; `qps` is English made longer and accented, to try layouts with. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  uk: 'Українська',
  ar: 'العربية',
  he: 'עברית',
} as const;

export type Language = keyof typeof LANGUAGES | 'qps';

export function isLanguage(tag: unknown): tag is Language {
  return typeof tag === 'string' && Object.hasOwn(CATALOGUES, tag);
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
}

/** The first language of a reader's list (BCP 47 tags, dearest first) that the interface speaks; English where there is none. */
export function negotiated(readers: readonly string[]): Language {
  return readers.map((tag) => tag.split('-')[0]!.toLowerCase()).find((tag): tag is keyof typeof LANGUAGES => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

/**
 * Puts the words of a language in place of those before; what is on the page has to be rendered anew. Numbers and dates follow
 * the region that the reader's own list gives for it ("de-AT").
 */
export async function useLanguage(language: Language, readers: readonly string[] = []): Promise<void> {
  const locale = localeOf(language, readers);
  speak(await CATALOGUES[language](locale));
  setLocale(locale);
}

/** Arabic too is set in the digits that stand beside it everywhere on the page. */
function localeOf(language: Language, readers: readonly string[]): string {
  if (language === 'qps') return 'en';
  const own = readers.find((tag) => tag.split('-')[0]!.toLowerCase() === language) ?? language;
  return language === 'ar' ? `${own}-u-nu-latn` : own;
}
