import { countedIn, formIn } from '../plural.ts';

const withNumber = countedIn('fr');
const alone = formIn('fr');

/** « 0 phrase », « 1 phrase », « 4 phrases ». */
export const counted = (number: number, one: string, other: string): string => withNumber(number, { one, other });
/** « est », « sont ». */
export const form = (number: number, one: string, other: string): string => alone(number, { one, other });
