import { locale } from '../locale.ts';
import { formIn } from '../plural.ts';

const alone = formIn('he');

/** "משפט אחד", "שני משפטים", "4 משפטים": one and two are words, further numbers are digits before the plural. */
export function counted(number: number, one: string, two: string, other: string): string {
  return alone(number, { one, two, other: `${number.toLocaleString(locale())} ${other}` });
}

/** A verb or an adjective for one and for more. */
export const form = (number: number, one: string, other: string): string => alone(number, { one, other });

export const articlesOf = (number: number) => counted(number, 'כתבה אחת', 'שתי כתבות', 'כתבות');
export const passagesOf = (number: number) => counted(number, 'קטע אחד', 'שני קטעים', 'קטעים');
export const sentencesOf = (number: number) => counted(number, 'משפט אחד', 'שני משפטים', 'משפטים');
export const wordsOf = (number: number) => counted(number, 'מילה אחת', 'שתי מילים', 'מילים');
export const linesOf = (number: number) => counted(number, 'שורה אחת', 'שתי שורות', 'שורות');
export const sourcesOf = (number: number) => counted(number, 'מקור אחד', 'שני מקורות', 'מקורות');
export const pairsOf = (number: number) => counted(number, 'זוג אחד', 'שני זוגות', 'זוגות');
export const matchesOf = (number: number) => counted(number, 'התאמה אחת', 'שתי התאמות', 'התאמות');
export const differencesOf = (number: number) => counted(number, 'הבדל אחד', 'שני הבדלים', 'הבדלים');
export const remarksOf = (number: number) => counted(number, 'אמירה אחת', 'שתי אמירות', 'אמירות');
export const statementsOf = (number: number) => counted(number, 'נתון אחד', 'שני נתונים', 'נתונים');
export const correctionsOf = (number: number) => counted(number, 'תיקון אחד', 'שני תיקונים', 'תיקונים');
export const notesOf = (number: number) => counted(number, 'הערה אחת', 'שתי הערות', 'הערות');
export const hitsOf = (number: number) => counted(number, 'תוצאה אחת', 'שתי תוצאות', 'תוצאות');

const FEMININE = ['אף', 'אחת', 'שתי', 'שלוש', 'ארבע', 'חמש', 'שש', 'שבע', 'שמונה', 'תשע'];

/** "חמש" before articles, which are feminine; digits from ten on. */
export function inWords(number: number): string {
  return FEMININE[number] ?? String(number);
}

/** "כתבה אחת", "חמש כתבות", "12 כתבות". */
export function articlesInWords(number: number): string {
  if (number === 0) return 'אף כתבה';
  return number === 1 ? 'כתבה אחת' : `${inWords(number)} כתבות`;
}
