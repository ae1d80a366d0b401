import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted, isolated } from './counted.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** ما تقتبسه النتيجة من كلمات؛ وما زاد يُعدّ. */
const QUOTED = 12;

const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : counted(words, 'word'));
const { day, weekday, needYear } = datesIn('ar-u-nu-latn');
const { and, or, languages } = listsIn('ar');
const listed = (forms: readonly string[]) => and(forms.map(inLine));
const THINGS: Record<NameKind, string> = { person: 'للشخص نفسه', group: 'للجماعة نفسها', place: 'للمكان نفسه', name: 'للشيء نفسه' };

function toldElsewhere(matched: number, all: number): string {
  if (matched === 0) return `لا ترد أي من جمله (${all}) في مقال آخر`;
  return `لا يرد من جمله (${all}) في مقال آخر إلا ${counted(matched, 'sentence')}`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'بترتيب تواريخها',
  lengths: 'لا تاريخ يدل على الأسبق: تُعدّ الأطول، وفيها نص مضاف، هي اللاحقة',
  unknown: 'لا شيء يدل على الأسبق',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} خارج علامات التنصيص`,
    'words-missing': (text, words) => `ناقص داخل علامات التنصيص، بلا علامة حذف: ${inMarks(text, words)}`,
    'sentence-missing': (sentences) => `ناقص داخل علامات التنصيص، بلا علامة حذف: ${counted(sentences, 'sentence')}`,
    'words-changed': (text, words, fullText, fullWords) => `${inMarks(text, words)} داخل علامات التنصيص مكان ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) => `داخل علامات التنصيص وليس في الصيغة الأكمل: ${inMarks(text, words)}`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} مكان ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `القائل في مقال ${isolated(one)} وفي آخر ${isolated(other)}`,
    calendar: (date) => `كان ${day(date, true)} يوم ${weekday(date)}`,
    'same-other-words': (forms) => listed(forms),
    rounded: (forms) => `${listed(forms)}: إحدى الصيغتين تقريب للأخرى`,
    'values-differ': (forms) => listed(forms),
    'forms-differ': (one, other, kind) => `${inLine(one)} و${inLine(other)} ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} اختصار ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${told}. لا تاريخ يؤكد أنه عن حدث آخر. وهو خارج الحساب.`;
      const withYear = needYear([own, ...others]);
      const dates = or(new Set(others.map((date) => day(date, withYear))));
      return `تاريخه ${day(own, withYear)}، و${rest === 1 ? 'تاريخ المقال الآخر' : 'تاريخ المقالات الأخرى'} ${dates}، و${told}. وهو خارج الحساب.`;
    },
    'same-text': (sigil) => `هو النص نفسه كما في ${sigil}، حرفًا بحرف.`,
    'cut-off': (end) => `يبدو أن نصه مبتور عند ${quoted(isolated(end))}. وربما كان ما يأتي بعده واردًا في المقال الكامل.`,
    'no-text': () => 'لا نص فيه للمقارنة. كل ما فيه نُحّي، أو هو فارغ.',
    'language-differs': (tags) => `لغات المقالات: ${languages(tags)}. لا يمكن عبر اللغات إلا مطابقة الأسماء والأرقام والكلمات المتماثلة الكتابة.`,
    limit: (a, b) => `${isolated(a)} و${isolated(b)} أطول من أن يُقارنا كاملين: ربما لم يُعثر على بعض التطابقات.`,
    'no-match': () => 'لا مقاطع مشتركة بين هذه المقالات. ربما كانت عن أحداث مختلفة.',
  },
  versions: (order, share, articles) => `وسيلة واحدة، والكلمات المشتركة ${articles > 2 ? 'لا تقل عن ' : ''}${Math.round(100 * share)}%؛ ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}: ${words}`,
};
