import { start as startInEnglish, articles as articlesInEnglish, handOver as handOverInEnglish } from './en/start.ts';
import { live } from './live.ts';

export const start = live('start', startInEnglish);
export const articles = live('articles', articlesInEnglish);
export const handOver = live('handOver', handOverInEnglish);
