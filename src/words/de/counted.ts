import { countedIn, formIn } from '../plural.ts';

const withNumber = countedIn('de');
const alone = formIn('de');

/** „1 Satz“, „4 Sätze“. */
export const counted = (number: number, one: string, other: string): string => withNumber(number, { one, other });
/** „ist“, „sind“. */
export const form = (number: number, one: string, other: string): string => alone(number, { one, other });
