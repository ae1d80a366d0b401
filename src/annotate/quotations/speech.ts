import { primaryLanguage } from '../article.ts';
import { EN } from './speech/en.ts';
import type { SpeechWords } from './speech/shape.ts';

const SPEECH: Readonly<Record<string, SpeechWords>> = { en: EN };

export function speechOf(language: string): SpeechWords {
  return SPEECH[primaryLanguage(language)] ?? EN;
}
