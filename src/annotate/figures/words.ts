import { primaryLanguage } from '../article.ts';
import { AR } from './words/ar.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { RU } from './words/ru.ts';
import type { FigureWords } from './words/shape.ts';
import { UK } from './words/uk.ts';

const WORDS: Readonly<Record<string, FigureWords>> = { en: EN, de: DE, fr: FR, es: ES, ru: RU, uk: UK, ar: AR };

/** The figure words of a language; English ones where the language is unknown or has none. */
export function wordsOf(language: string): FigureWords {
  return WORDS[primaryLanguage(language)] ?? EN;
}
