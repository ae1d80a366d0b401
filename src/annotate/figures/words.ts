import { primaryLanguage } from '../article.ts';
import { EN } from './words/en.ts';
import type { FigureWords } from './words/shape.ts';

const WORDS: Readonly<Record<string, FigureWords>> = { en: EN };

/** The figure words of a language; English ones where the language is unknown or has none. */
export function wordsOf(language: string): FigureWords {
  return WORDS[primaryLanguage(language)] ?? EN;
}
