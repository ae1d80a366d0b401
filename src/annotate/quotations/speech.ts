import { primaryLanguage } from '../article.ts';
import { AR } from './speech/ar.ts';
import { DE } from './speech/de.ts';
import { EN } from './speech/en.ts';
import { ES } from './speech/es.ts';
import { FR } from './speech/fr.ts';
import { RU } from './speech/ru.ts';
import type { SpeechWords } from './speech/shape.ts';
import { UK } from './speech/uk.ts';

const SPEECH: Readonly<Record<string, SpeechWords>> = { en: EN, de: DE, fr: FR, es: ES, ru: RU, uk: UK, ar: AR };

export function speechOf(language: string): SpeechWords {
  return SPEECH[primaryLanguage(language)] ?? EN;
}

/** Without its words of saying, speech cannot be told from scare quotes, and every quotation counts as speech. */
export function hasSpeechWords(language: string): boolean {
  const primary = primaryLanguage(language);
  return primary === 'und' || Object.hasOwn(SPEECH, primary);
}
