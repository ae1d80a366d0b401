import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** Слова, которые вывод приводит; если их больше, они сосчитаны. */
const QUOTED = 12;

const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : counted(words, 'слово', 'слова', 'слов'));
const listed = (forms: readonly string[]) => and(forms.map(inLine));
const { day, weekday, needYear } = datesIn('ru');
const { and, or, languages } = listsIn('ru');
const THINGS: Record<NameKind, string> = { person: 'один и тот же человек', group: 'одна и та же группа', place: 'одно и то же место', name: 'одно и то же' };
const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());

function toldElsewhere(matched: number, all: number): string {
  const of = counted(all, 'её предложения', 'её предложений', 'её предложений');
  if (matched === 0) return `ни одного из ${of} нет в других статьях`;
  return `лишь ${matched} из ${of} есть в других статьях`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'в порядке их дат',
  lengths: 'дата не говорит, какая была раньше: более длинная, с добавленным текстом, принята за более позднюю',
  unknown: 'ничто не говорит, какая была раньше',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} вне кавычек`,
    'words-missing': (text, words) => `внутри кавычек, без многоточия, нет: ${inMarks(text, words)}`,
    'sentence-missing': (sentences) =>
      `внутри кавычек, без многоточия, нет ${sentences === 1 ? 'одного предложения' : counted(sentences, 'предложения', 'предложений', 'предложений')}`,
    'words-changed': (text, words, fullText, fullWords) => `внутри кавычек ${inMarks(text, words)} вместо: ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) => `внутри кавычек ${inMarks(text, words)}: в самой полной форме этого нет`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} вместо: ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `Кто это сказал: в одной статье — ${one}, в другой — ${other}`,
    calendar: (date) => `${day(date, true)} — ${weekday(date)}`,
    'same-other-words': (forms) => listed(forms),
    rounded: (forms) => `${listed(forms)}: одно — округлённая форма другого`,
    'values-differ': (forms) => listed(forms),
    'forms-differ': (one, other, kind) => `${inLine(one)} и ${inLine(other)}: ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} означает ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${capital(told)}. Ни одна дата не подтверждает, что это другое событие. Статья не входит в подсчёт.`;
      const withYear = needYear([own, ...others]);
      const dates = or(new Set(others.map((date) => day(date, withYear))));
      return `Дата статьи — ${day(own, withYear)}, ${rest === 1 ? 'другой' : 'других'} — ${dates}, и ${told}. Статья не входит в подсчёт.`;
    },
    'same-text': (sigil) => `Это тот же текст, что и ${sigil}, буква в букву.`,
    'cut-off': (end) => `Текст, похоже, обрывается на «${end}». То, что следует дальше, в статье всё же может быть.`,
    'no-text': () => 'Здесь нет текста для сравнения. Всё было вынесено, или статья пуста.',
    'language-differs': (tags) => `Языки статей: ${languages(tags)}. Между языками можно сопоставить только имена, цифры и слова с одинаковым написанием.`,
    limit: (a, b) => `${a} и ${b} слишком длинны для полного сравнения: некоторые соответствия могли быть не найдены.`,
    'no-match': () => 'У этих статей нет общих фрагментов. Возможно, они о разных событиях.',
  },
  versions: (order, share, articles) => `то же издание, и ${articles > 2 ? 'не менее ' : ''}${Math.round(100 * share)}\u00a0% слов общие; ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}: ${words}`,
};
