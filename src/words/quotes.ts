import { quotes as quotesInEnglish } from './en/quotes.ts';
import { live } from './live.ts';

export const quotes = live('quotes', quotesInEnglish);
