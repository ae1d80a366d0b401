import { countedIn, formIn } from '../plural.ts';

const withNumber = countedIn('es');
const alone = formIn('es');

/** «1 frase», «4 frases». */
export const counted = (number: number, one: string, other: string): string => withNumber(number, { one, other });
/** «es», «son». */
export const form = (number: number, one: string, other: string): string => alone(number, { one, other });
