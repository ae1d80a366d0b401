import { linear as linearInEnglish } from './en/linear.ts';
import { live } from './live.ts';

export const linear = live('linear', linearInEnglish);
