import type { Language } from './language.ts';
import type { Catalogue } from './live.ts';
import { pseudo } from './pseudo.ts';

/** Gives the words of a language, all of them or those of some sections; numbers in them follow `locale` (a BCP 47 tag). */
export type LoadCatalogue = (locale: string) => Promise<Partial<Catalogue>>;

/** Each catalogue is loaded when it is first spoken. */
export const CATALOGUES: Readonly<Record<Language, LoadCatalogue>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ru: () => import('./ru/index.ts'),
  uk: () => import('./uk/index.ts'),
  ar: () => import('./ar/index.ts'),
  he: () => import('./he/index.ts'),
  qps: async () => pseudo(await import('./en/index.ts')),
};
