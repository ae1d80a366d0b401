import { element as elementInEnglish } from './en/element.ts';
import { live } from './live.ts';

export const element = live('element', elementInEnglish);
