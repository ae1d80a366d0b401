import { unopened as unopenedInEnglish } from './en/unopened.ts';
import { live } from './live.ts';

export const unopened = live('unopened', unopenedInEnglish);
