import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted, form, wordsOf } from './counted.ts';
import { capital } from './numerals.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** Скільки слів наводимо в спостереженні; більше лише рахуємо. */
const QUOTED = 12;

const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const listed = (forms: readonly string[]) => and(forms.map(inLine));
/** «14 слів» або самі слова. */
const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : wordsOf(words));
/** Те саме в родовому відмінку: «14 слів», «21 слова». */
const ofMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : counted(words, 'слова', 'слів', 'слів'));
const { day, weekday, needYear } = datesIn('uk');
const { and, or, languages } = listsIn('uk');
const THINGS: Record<NameKind, string> = { person: 'ту саму особу', group: 'ту саму групу', place: 'те саме місце', name: 'те саме' };

function toldElsewhere(matched: number, all: number): string {
  const sentences = counted(all, 'речення', 'речень', 'речень');
  return matched === 0 ? `жодне з її ${sentences} не має відповідника в іншій статті` : `лише ${matched} з її ${sentences} ${form(matched, 'має', 'мають', 'мають')} відповідник в іншій статті`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'у порядку дат',
  lengths: 'жодна дата не каже, яка була першою: довшу, з доданим текстом, вважаємо пізнішою',
  unknown: 'ніщо не каже, яка була першою',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} поза лапками`,
    'words-missing': (text, words) =>
      words <= QUOTED ? `у лапках немає ${words === 1 ? 'слова' : 'слів'} ${inLine(text)}, а трикрапки не поставлено` : `у лапках бракує ${ofMarks(text, words)}, а трикрапки не поставлено`,
    'sentence-missing': (sentences) => `у лапках бракує ${sentences === 1 ? 'одного речення' : counted(sentences, 'речення', 'речень', 'речень')}, а трикрапки не поставлено`,
    'words-changed': (text, words, fullText, fullWords) => `${inMarks(text, words)} у лапках замість ${ofMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) => `${inMarks(text, words)} у лапках; у найповнішій формі цього немає`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} замість ${ofMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `В одній статті це каже ${one}, в іншій — ${other}`,
    calendar: (date) => `${day(date, true)} — це ${weekday(date)}`,
    'same-other-words': (forms) => listed(forms),
    rounded: (forms) => `${listed(forms)}: одне є заокругленою формою іншого`,
    'values-differ': (forms) => listed(forms),
    'forms-differ': (one, other, kind) => `${inLine(one)} і ${inLine(other)} — про ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} означає ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${capital(told)}. Жодна дата не підтверджує, що це інша подія. Статтю не враховано в підрахунках.`;
      const withYear = needYear([own, ...others]);
      const dates = or(new Set(others.map((date) => day(date, withYear))));
      return `Дата цієї статті — ${day(own, withYear)}, ${rest === 1 ? 'іншої' : 'інших'} — ${dates}, і ${told}. Статтю не враховано в підрахунках.`;
    },
    'same-text': (sigil) => `Це той самий текст, що й ${sigil}, літера в літеру.`,
    'cut-off': (end) => `Текст, схоже, обірвано на словах «${end}». Те, що йде далі, усе одно може бути подано.`,
    'no-text': () => 'Тут немає тексту для порівняння. Усе відкладено, або стаття порожня.',
    'language-differs': (tags) => `Мови статей: ${languages(tags)}. Між мовами можна зіставити лише імена, числа й слова, які пишуться однаково.`,
    limit: (a, b) => `${a} і ${b} задовгі для повного порівняння: деякі збіги, можливо, не знайдено.`,
    'no-match': () => 'Ці статті не мають спільних фрагментів. Можливо, вони про різні події.',
  },
  versions: (order, share, articles) => `те саме видання і ${articles > 2 ? 'щонайменше ' : ''}${Math.round(100 * share)}% спільних слів; ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}: ${words}`,
};
