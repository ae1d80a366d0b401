import { countedIn, formIn } from '../plural.ts';

const withNumber = countedIn('uk');
const alone = formIn('uk');

/** «1 речення», «4 речення», «11 речень»; дробів тут не буває. */
export const counted = (number: number, one: string, few: string, many: string): string => withNumber(number, { one, few, many, other: many });
/** Лише форма слова, без числа. */
export const form = (number: number, one: string, few: string, many: string): string => alone(number, { one, few, many, other: many });

export const articlesOf = (number: number): string => counted(number, 'стаття', 'статті', 'статей');
export const sentencesOf = (number: number): string => counted(number, 'речення', 'речення', 'речень');
export const linesOf = (number: number): string => counted(number, 'рядок', 'рядки', 'рядків');
export const wordsOf = (number: number): string => counted(number, 'слово', 'слова', 'слів');
export const passagesOf = (number: number): string => counted(number, 'фрагмент', 'фрагменти', 'фрагментів');
export const matchesOf = (number: number): string => counted(number, 'збіг', 'збіги', 'збігів');
export const remarksOf = (number: number): string => counted(number, 'висловлювання', 'висловлювання', 'висловлювань');
export const statementsOf = (number: number): string => counted(number, 'твердження', 'твердження', 'тверджень');
