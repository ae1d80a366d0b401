import { search as searchInEnglish } from './en/search.ts';
import { live } from './live.ts';

export const search = live('search', searchInEnglish);
