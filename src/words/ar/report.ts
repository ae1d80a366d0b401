import type { Catalogue } from '../live.ts';
import { articlesInWords, counted, countedOf, isolated, list } from './counted.ts';

export const report: Catalogue['report'] = {
  kind: 'تقرير مقارنة من source-diff',
  title: (articles) => `مقارنة بين ${articlesInWords(articles, true)}`,
  deck: (counts, apart) => {
    const compared = `${articlesInWords(counts, false)} قورنت جملة بجملة`;
    return apart === 0 ? `${compared}.` : `${compared}؛ المفصول عن الحساب: ${articlesInWords(apart, false)}.`;
  },
  page: (page, pages) => `${page} من ${pages}`,
  lettersTo: (sources, first, last) => `${counted(sources, 'source')}، من ${first} إلى ${last}`,
  setApart: (name) => `${name} (مفصول)`,

  parts: {
    summary: 'الخلاصة',
    sources: 'المصادر',
    told: 'من يورد ماذا',
    order: 'بأي ترتيب',
    likeness: 'مدى تشابه الصياغة',
    passages: 'المقاطع',
    quotations: 'الاقتباسات',
    figures: 'الأرقام والتواريخ',
    names: 'الأسماء',
    alone: 'وارد في مصدر واحد فقط',
    aside: 'المُنحّى',
    notes: 'التصحيحات والملاحظات',
    method: 'المنهج والإعدادات',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `القسم ${number}`,

  summary: {
    shared: 'المشترك',
    wording: 'الصياغة',
    quotations: 'الاقتباسات',
    figures: 'الأرقام',
    names: 'الأسماء',
    alone: 'في مصدر واحد فقط',
    aside: 'المُنحّى',
    told: (passages, byAll, articles) => {
      const told = `${counted(passages, 'passage')} في مصدرين أو أكثر`;
      return articles < 3 ? `${told}.` : `${told}؛ ${byAll === 0 ? 'لا شيء منها' : `منها ${byAll}`} في جميع المصادر، وعددها ${articles}.`;
    },
    alike: (pairs, others) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [
        `يشترك ${isolated(first.a)} و${isolated(first.b)} في ${first.percent}% من كلمات المقال الأقصر`,
        ...more.map(({ a, b, percent }) => `و${isolated(a)} و${isolated(b)} في ${percent}%`),
      ].join('، ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}؛ والأزواج الأخرى في ${least === most ? `${least}%` : `ما بين ${least}% و${most}%`}.`;
    },
    remarks: (remarks) => (remarks === 0 ? 'لا قول مقتبسًا في مصدر وواردًا في آخر.' : `${counted(remarks, 'remark')} مما اقتُبس في مصدر وورد في آخر.`),
    worthALook: (rows, more) =>
      `${rows.map(({ source, place, verdict }) => `في ${isolated(source)} (${place}) اقتباس: ${verdict}`).join('؛ ')}${more > 0 ? `؛ وغيرها: ${more}` : ''}.`,
    disagree: (things, more) => `تختلف المصادر في: ${things.join('؛ ')}${more > 0 ? `؛ وغيرها: ${more}` : ''}.`,
    stated: (label, values) => `${label} (${values.map(isolated).join('، ')})`,
    noneDisagree: (of) => (of === 0 ? 'لا رقم ولا تاريخ واردًا في مصدرين.' : `${counted(of, 'statement')} في مصدرين أو أكثر؛ لا اختلاف في أي منها.`),
    named: (differing, of) =>
      of === 0
        ? 'لا شخص ولا جماعة ولا مكان مسمّى في مصدرين.'
        : `${counted(of, 'name')} (أشخاص وجماعات وأماكن) في مصدرين أو أكثر؛ ${differing === 0 ? 'لا اختلاف في التسمية' : `ما اختلفت تسميته: ${differing}`}.`,
    toldAlone: (counts) => {
      const some = counts.filter(({ sentences }) => sentences > 0);
      if (some.length === 0) return 'لا شيء: كل ما ورد وارد في مصدرين أو أكثر.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      return `${some.map(({ sigil, sentences }) => `في ${isolated(sigil)} ${counted(sentences, 'sentence')}`).join('، ')}${none.length > 0 ? `؛ ولا شيء في ${list(none)}` : ''}.`;
    },
    linesAside: (lines) => `${counted(lines, 'line')} من ملحقات الصفحة، كالقوائم وأزرار المشاركة، خارج المقارنة.`,
  },

  source: 'المصدر والعنوان',
  date: 'التاريخ المعثور عليه',
  sentences: 'الجمل',
  words: 'الكلمات',
  noDate: 'لم يُعثر عليه',
  noHeadline: 'لم يُعثر على عنوان',
  noYear: (date) => `${date}، السنة غير مذكورة`,
  linesAside: (lines) => `المُنحّى: ${counted(lines, 'line')}`,
  hiddenSource: (sigil) => `المصدر ${sigil}`,
  hiddenOutlet: '[وسيلة إعلام]',

  wordsShared: 'الكلمات المشتركة',
  toldBy: 'وارد في',
  possible: (standing) => `${standing}؟`,
  key: {
    base: 'الأساس أو الكلمات نفسها',
    place: 'الرقم الصغير: الفقرة',
    possible: '؟ تطابق محتمل، دون 80%',
  },
  orderLead: 'كل خط مقطع؛ من أول كل مقال إلى آخره.',
  orderOf: (number, places) => `المقطع ${number}: ${places}.`,
  placeIn: (percent, sigil) => `عند ${percent}% من ${sigil}`,
  likenessLead: 'الكلمات المشتركة، % من المقال الأقصر.',
  likenessOf: (a, b, percent) => `${isolated(a)} و${isolated(b)}: ${percent}%`,

  passagesLead: 'أساس كل مقطع أولًا. وتُقاس عليه كل قراءة أخرى؛ وتحته كلمات الأساس، ثم قوس، ثم ما في المصادر الأخرى مكانها.',
  compactLead: 'لكل مقطع تختلف كلماته: كلمات الأساس، ثم قوس، ثم ما في المصادر الأخرى مكانها. والقراءات في التقرير الكامل.',
  noPassages: 'لا مقاطع مشتركة بين هذه المقالات. ربما كانت عن أحداث مختلفة.',
  markNames: {
    words: 'كلمات أخرى',
    only: 'كلمات هنا فقط',
    caret: 'لم يرد هنا',
    attribution: 'من القائل وما مدى التأكيد',
    figure: 'رقم، تاريخ، اسم',
    quotation: 'اقتباس متغيّر',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'الأساس',
  sameWordsIn: (places) => `الكلمات نفسها في ${places.map(({ sigil, place }) => isolated(`${sigil} ${place}`)).join('، ')}`,
  between: '…',
  added: 'زيد',
  omitted: 'لم يرد',
  addedInFull: 'زيادة',
  omittedInFull: 'لم يرد',
  apparatus: 'الاختلافات',
  toldByLetters: (sigla) => `وارد في ${list(sigla)}`,

  quotationsLead: (remarks) => (remarks === 0 ? 'لا قول مقتبسًا في مصدر وواردًا في آخر.' : 'الصيغة الأكمل أولًا. وكل شريط كلمة منها.'),
  remarksAlone: 'مقتبس في مصدر واحد فقط',
  remarksAloneLead: (remarks) => `${counted(remarks, 'remark')} بلا اقتباس ولا ذكر في أي مصدر آخر.`,
  noRemarkToLookAt: 'لا اقتباس فيه كلمات مغيَّرة أو غير واردة داخل علامات التنصيص بلا إشارة.',
  fullestElsewhere: 'الصيغة الأكمل في مصدر ليس في هذا التقرير.',
  notToldBy: (sources) => `لم يرد في ${list(sources)}`,
  verdictsInText: {
    whole: 'كامل',
    'cut-short': 'مختصر',
    'cut-unmarked': 'مقطوع بلا علامة',
    altered: 'مغيَّر',
    paraphrased: 'منقول بالمعنى',
    'not-told': 'لم يرد',
  },

  stated: 'المعلومة',
  named: 'المسمّى',
  finding: 'النتيجة',
  asStated: 'كما وردت في كل مصدر',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'لا اختلاف في رقم أو تاريخ.',
  noNameToLookAt: 'لا اختلاف في اسم شخص أو جماعة أو مكان.',
  figuresAlone: (figures) => `${counted(figures, 'statement')} في مصدر واحد فقط`,

  aloneLead: 'جمل لا مقابل لها في أي مصدر آخر. لا تُحتسب أسطر الكاتب والمكان والتاريخ وحقوق الصور.',
  aloneCount: (sentences, of) => `${sentences} من ${countedOf(of, 'sentence')}`,
  toldElsewhere: 'كل ما هنا وارد في مصادر أخرى أيضًا.',
  setAsideIn: (sigla) => `مُنحّى في ${list(sigla)} ضمن ملحقات الصفحة`,
  asideLead: 'أسطر عُدّت من ملحقات الصفحة. لم تدخل في المقارنة؛ وبجانب كل منها القاعدة التي نُحّي بموجبها.',
  nothingAside: 'لم يُنحَّ أي سطر.',
  lines: (lines) => counted(lines, 'line'),

  notesLead: 'ما صحّحه القارئ وما كتبه. كل ما في هذا التقرير مقارن بعد هذه التصحيحات.',
  corrections: {
    match: 'المضمون نفسه',
    unlink: 'المضمون ليس نفسه',
    split: 'مطابقة جملة بجملة',
    alone: 'لا يرد في أي مصدر آخر',
    role: 'تغيّر دوره في المقال',
    count: 'محتسب أو مفصول بطلب القارئ',
  },
  correctionStates: {
    applied: null,
    overruled: 'ينقضه تصحيح لاحق',
    'article-gone': 'المقال ليس هنا',
    'words-gone': 'الكلمات لم تعد هنا',
    'not-compared': 'الكلمات خارج المقارنة',
  },
  note: 'ملاحظة',

  method: [
    'قُسّم كل مقال إلى جمل، ونُحّيت القوائم وتعليقات الصور المكرَّرة وأسطر المشاركة. وقورنت كل جملة بكل جملة في المقالات الأخرى، أيًّا كان الترتيب، ورُبطت حيث يرد في الجملتين المضمون نفسه أو يُقتبس القول نفسه. «الكلمات نفسها» تعني أن الاختلاف في الترقيم والأحرف الكبيرة والمسافات فقط؛ و«محرَّر» أن الجملة نفسها مع تغييرات موضعية؛ و«معاد الصياغة» أن المعلومة نفسها بكلمات أخرى؛ و«جزئيًّا» أن المشترك معلومة واحدة من عدة معلومات. وتوضع العلامات على الكلمات حين تشترك الجملتان في ما يكفي منها للمقابلة؛ وفي ما عدا ذلك توضع على الأرقام والأسماء والإسناد والاقتباسات فقط.',
    'الأساس هو ما تُقاس عليه المقالات الأخرى، وليس حكمًا بأن مصدرًا ما على صواب: النتيجة تبيّن ما تقوله الكلمات. ويجري الربط وفق قواعد وقد يخطئ؛ والتطابق المحتمل فقط عليه علامة استفهام. وتُعدّ الكلمات المشتركة متتاليةً، كنسبة من المقال الأقصر.',
  ],
  excerptsOnly: (words) => `الحد الأقصى للمقتبس من كل مصدر: ${counted(words, 'word')}؛ وتدل «…» على موضع القطع. المقارنة نفسها ليست في هذا الملف.`,
  limitReached: '[لم يُقتبس: بُلغ الحد الأقصى للكلمات]',
  outletsHidden: 'أسماء وسائل الإعلام مخفية، داخل النصوص أيضًا. المقارنة نفسها ليست في هذا الملف.',
  someSources: (shown, of) => `يتناول هذا التقرير ${articlesInWords(shown, true)} من أصل ${of}. المقارنة نفسها ليست في هذا الملف.`,
  settings: {
    engine: 'أُعدّ بواسطة',
    base: 'الأساس',
    threshold: 'أدنى درجة تأكد للتطابق',
    meaning: 'معاني الجمل',
    digests: 'بصمات النصوص',
  },
  percentSign: '%',
  percent: (percent) => `${percent}%`,
  meaningUsed: 'قورنت أيضًا',

  answerKey: (title) => `مفتاح الأجوبة: ${title}`,
  answerKeyLead: 'أي وسيلة إعلام يمثّلها كل حرف.',
  file: 'الملف',
};

export const printing: Catalogue['printing'] = {
  open: 'طباعة أو حفظ',
  title: 'طباعة التقرير أو حفظه',
  close: 'إغلاق',
  extent: 'المقدار',
  extents: { full: 'كامل', compact: 'موجز: الاختلافات فقط' },
  sources: 'المصادر',
  tooFew: 'يلزم اختيار مصدرين أو أكثر.',
  base: 'القياس على',
  heading: 'العنوان',
  parts: 'الأقسام',
  paper: 'الورق',
  papers: { A4: 'A4', Letter: 'Letter' },
  largePrint: 'خط كبير',
  hideOutlets: 'إخفاء أسماء وسائل الإعلام، للصف',
  hideOutletsNote: 'تحل الحروف محلها، في النصوص أيضًا. ويُحفظ المفتاح في ملف مستقل.',
  limit: 'الحد الأقصى للاقتباس',
  limitUnit: 'كلمة من كل مصدر',
  limitNote: 'تُترك الخانة فارغة لعدم التحديد. لا تُحتسب العناوين.',
  print: 'طباعة',
  printNote: 'لحفظ ملف PDF تُختار الطباعة ثم «حفظ بتنسيق PDF».',
  saveAs: 'حفظ بصيغة',
  forms: {
    html: 'صفحة ويب (HTML)',
    docx: 'مستند Word',
    markdown: 'Markdown',
    csv: 'جداول للبيانات (CSV)',
    tei: 'طبعة TEI (XML)',
    json: 'المقارنة (JSON)',
    text: 'نص عادي',
  },
  table: 'الجدول',
  save: 'حفظ',
  saveKey: 'حفظ مفتاح الأجوبة',
  reopens: 'يمكن فتح صفحة الويب أو ملف JSON هنا من جديد.',
  doesNotReopen: 'بهذه الخيارات لا يمكن فتح الصفحة هنا من جديد.',
  saving: 'يجري الحفظ',
  saved: (file) => `حُفظ ${file}.`,
  notSaved: 'تعذّر الحفظ.',
};
