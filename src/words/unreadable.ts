import { unreadable as unreadableInEnglish } from './en/unreadable.ts';
import { live } from './live.ts';

export const unreadable = live('unreadable', unreadableInEnglish);
