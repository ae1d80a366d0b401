import { locale } from '../../src/words/locale.ts';

/** A moment as the reader writes it: the time alone where it was today. */
export function timeOf(moment: string | number): string {
  const date = new Date(moment);
  const isToday = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(locale(), { ...(!isToday && { dateStyle: 'medium' }), timeStyle: 'short' });
}
