import { corrections as correctionsInEnglish } from './en/corrections.ts';
import { live } from './live.ts';

export const corrections = live('corrections', correctionsInEnglish);
