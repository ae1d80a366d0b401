import type { WordState } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { counted, countedOf } from './counted.ts';

const BARS: Record<WordState, string> = {
  in: 'داخل علامات التنصيص',
  out: 'خارجها',
  other: 'كلمة أخرى',
  'left-out': 'لم ترد',
};

export const quotes: Catalogue['quotes'] = {
  onThisPage: 'في هذه الصفحة',
  sections: {
    quotations: 'الاقتباسات',
    alone: 'مقتبس في مصدر واحد',
    figures: 'الأرقام والتواريخ',
    names: 'الأسماء',
  },
  filters: 'المرشّحات',
  verdictFilter: 'كيف اقتُبس',
  speakerFilter: 'القائل',
  showAllFilters: 'عرض الكل',
  nothingShown: 'لا اقتباسات من هذه الأنواع.',
  oneBarOneWord: 'كل شريط كلمة',
  bars: BARS,

  quotationsTitle: 'ما قيل، وكيف يقتبسه كل مصدر',
  quotationsLead: (remarks) =>
    remarks === 0
      ? 'لا قول مقتبسًا في مصدر وواردًا في آخر.'
      : `${counted(remarks, 'remark')} مما اقتُبس في مصدرين أو أكثر، أو اقتُبس في مصدر وورد في آخر. الصيغة الأكمل أولًا.`,
  setApart: (names, several) => `${several ? 'مفصولة عن الحساب ولا ترد هنا' : 'مفصول عن الحساب ولا يرد هنا'}: ${names}.`,
  noSpeaker: 'لم يُسمَّ القائل',
  verdicts: {
    whole: 'كامل',
    'cut-short': 'مختصر',
    'cut-unmarked': 'قطع بلا علامة',
    altered: 'مغيَّر',
    paraphrased: 'بالمعنى',
    'not-told': 'لم يرد',
  },
  kept: (kept, of) => `${kept} من ${countedOf(of, 'word')}`,
  insideMarks: 'داخل علامات التنصيص',
  barsSpoken: (states) => states.map(({ state, count }) => `${counted(count, 'word')}: ${BARS[state]}`).join('، '),
  notToldBy: 'لم يرد في',
  leadsTo: (source) => `${source}، عرض جنبًا إلى جنب`,
  place: (paragraph) => `¶${paragraph}`,
  leftOut: (source, words) => ` [لم يرد هنا؛ في ${source}: ${words}] `,
  otherWords: (source, words) => ` [كلمات أخرى؛ في ${source}: ${words}] `,
  onlyHere: ' [هنا فقط] ',

  aloneTitle: 'مقتبس في مصدر واحد فقط',
  aloneLead: (remarks) => (remarks === 0 ? 'كل ما اقتُبس هنا مقتبس أو وارد في مصادر أخرى أيضًا.' : `${counted(remarks, 'remark')} بلا اقتباس ولا ذكر في أي مصدر آخر.`),
  showAll: (count) => `عرض الكل (${count})`,
  showFewer: 'عرض أقل',

  figuresTitle: 'الأرقام والتواريخ',
  figuresLead: (disagree, of) =>
    of === 0
      ? 'لا رقم ولا تاريخ واردًا في مصدرين.'
      : `${counted(of, 'statement')} في مصدرين أو أكثر؛ ${disagree === 0 ? 'لا اختلاف في أي منها' : `المختلف منها: ${disagree}`}.`,
  principle: 'النتيجة تبيّن ما تقوله الكلمات، ولا تبيّن من هو على صواب.',
  stated: 'المعلومة',
  finding: 'النتيجة',
  factVerdicts: {
    agree: 'اتفاق',
    'other-words': 'اتفاق بكلمات أخرى',
    rounded: 'مقرَّب',
    disagree: 'اختلاف',
    'one-source': 'مصدر واحد فقط',
  },
  aloneFigures: (count) => `${counted(count, 'statement')} في مصدر واحد فقط`,

  namesTitle: 'الأسماء',
  namesLead: (differing, of) =>
    of === 0
      ? 'لا شخص ولا جماعة ولا مكان مسمّى في مصدرين.'
      : `${counted(of, 'name')} (أشخاص وجماعات وأماكن) في مصدرين أو أكثر؛ ${differing === 0 ? 'لا اختلاف في التسمية' : `ما اختلفت تسميته: ${differing}`}.`,
  named: 'المسمّى',
  nameKinds: { person: 'شخص', group: 'جماعة', place: 'مكان', name: '' },
  times: (count) => `×${count}`,
  timesSpoken: (count) => counted(count, 'time'),
  namesDiffer: 'أسماء مختلفة',
  sameNames: 'الاسم نفسه في كل مصدر يذكره.',
  notTold: 'لم يرد',
  notNamed: 'لم يُسمَّ',

  why: 'لماذا؟',
  rule: 'القاعدة',
  compared: 'ما قورن',
  readAs: 'قُرئ على أنه',
  normalised: 'لا يُحتسب اختلافًا',
  nothingThere: 'لا كلمة',
  normalisedQuotes: 'الأحرف الكبيرة، وشكل علامات التنصيص والفواصل العليا، وعلامات الترقيم والمسافات.',
  normalisedFigures: 'طريقة كتابة العدد أو التاريخ: أرقام أو كلمات، والفواصل، وترتيب اليوم والشهر، وألفاظ الوحدات.',
  normalisedNames: 'المسافات وفواصل الأسطر.',
  verdictRules: {
    whole: 'كل كلمات الصيغة الأكمل موجودة هنا، داخل علامات التنصيص أو خارجها مباشرة.',
    'cut-short': 'لم ترد كلمات من الصيغة الأكمل في أحد الطرفين أو عند علامة حذف أو بين اقتباسين، أو وردت خارج علامات التنصيص بكلمات أخرى.',
    'cut-unmarked': 'لم ترد جملة كاملة أو أكثر داخل علامتي التنصيص نفسيهما، بلا علامة حذف.',
    altered: 'داخل علامات التنصيص كلمات تغيّرت أو أُضيفت أو لم ترد ضمن الجملة، بلا علامة حذف ولا أقواس.',
    paraphrased: 'ورد القول بلا علامات تنصيص.',
    'not-told': 'لم يُعثر على القول.',
  },
  factRules: {
    agree: 'القيم نفسها.',
    'other-words': 'القيم نفسها، والكلمات مختلفة.',
    rounded: 'إحدى القيمتين صيغة مقرَّبة من الأخرى.',
    disagree: 'القيم المتعلقة بالشيء نفسه مختلفة، وليست أي منها صيغة مقرَّبة من أخرى.',
    'one-source': 'لا ترد في أي مصدر آخر.',
  },
  nameRule: 'تُعدّ الصيغ اسمًا واحدًا لأن مقالًا واحدًا يورد كلتيهما، أو لأن إحداهما صيغة قصيرة من الأخرى أو اسم آخر معروف لها.',
  findingRules: {
    'words-outside-marks': 'كل الكلمات موجودة، وبعضها خارج علامات التنصيص مباشرة.',
    'words-missing': 'لم ترد داخل علامات التنصيص كلمات من جملة في الصيغة الأكمل، ولا علامة حذف مكانها.',
    'sentence-missing': 'لم ترد داخل علامات التنصيص جملة كاملة من الصيغة الأكمل، ولا علامة حذف مكانها.',
    'words-changed': 'داخل علامات التنصيص كلمات أخرى مكان كلمات من الصيغة الأكمل.',
    'words-inserted': 'داخل علامات التنصيص كلمات ليست في الصيغة الأكمل، بلا أقواس.',
    'words-paraphrased': 'خارج علامات التنصيص كلمات أخرى مكان كلمات من الصيغة الأكمل.',
    'speakers-differ': 'تنسب المقالات الكلمات نفسها إلى قائلين مختلفين.',
    calendar: 'يُستنتج يوم الأسبوع من التاريخ، أو التاريخ من يوم نشر المقال.',
    'same-other-words': 'القيم نفسها، والكلمات مختلفة.',
    rounded: 'إحدى القيمتين صيغة مقرَّبة من الأخرى.',
    'values-differ': 'القيم المتعلقة بالشيء نفسه مختلفة.',
    'forms-differ': 'تسمّي المصادر المسمّى نفسه بأسماء مختلفة.',
    'short-form': 'إحدى الصيغتين اختصار للأخرى أو جزء منها.',
    alias: 'إحدى الصيغتين معروفة كاسم آخر للأخرى، أو يذكر مقال ذلك.',
  },
  addOne: 'تلزم إضافة مقال آخر للمقارنة.',
};
