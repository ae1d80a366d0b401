import { summary as summaryInEnglish } from './en/summary.ts';
import { live } from './live.ts';

export const summary = live('summary', summaryInEnglish);
