import { countedIn, formIn } from '../plural.ts';

const withNumber = countedIn('ru');
const alone = formIn('ru');

/** «1 статья», «4 статьи», «5 статей». */
export const counted = (number: number, one: string, few: string, many: string): string => withNumber(number, { one, few, many, other: few });
/** «найдена», «найдены», «найдено». */
export const form = (number: number, one: string, few: string, many: string): string => alone(number, { one, few, many, other: few });
