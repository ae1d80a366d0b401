import { card as cardInEnglish } from './en/card.ts';
import { live } from './live.ts';

export const card = live('card', cardInEnglish);
