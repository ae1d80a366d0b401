import { marks as marksInEnglish } from './en/marks.ts';
import { live } from './live.ts';

export const marks = live('marks', marksInEnglish);
