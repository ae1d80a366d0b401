import { start as startInEnglish, articles as articlesInEnglish } from './en/start.ts';
import { live } from './live.ts';

export const start = live('start', startInEnglish);
export const articles = live('articles', articlesInEnglish);
