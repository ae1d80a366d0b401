import type { Catalogue } from '../live.ts';
import { listsIn } from '../lists.ts';
import { counted, form, linesOf, passagesOf, remarksOf, sentencesOf, statementsOf } from './counted.ts';
import { accusative, capital, nominative, oblique } from './numerals.ts';

const { and: list } = listsIn('uk');

export const report: Catalogue['report'] = {
  kind: 'Звіт source-diff про порівняння',
  title: (articles) => `${capital(nominative(articles))} ${form(articles, 'стаття', 'статті', 'статей')} у порівнянні`,
  deck: (counts, apart) => {
    const compared = `${capital(accusative(counts))} ${form(counts, 'статтю', 'статті', 'статей')} порівняно речення за реченням`;
    return apart === 0 ? `${compared}.` : `${compared}; ще ${accusative(apart)} відокремлено.`;
  },
  page: (page, pages) => `${page} із ${pages}`,
  lettersTo: (sources, first, last) => `${counted(sources, 'джерело', 'джерела', 'джерел')}, від ${first} до ${last}`,
  setApart: (name) => `${name} (відокремлено)`,

  parts: {
    summary: 'Підсумок',
    sources: 'Джерела',
    told: 'Хто що подає',
    order: 'У якому порядку',
    likeness: 'Наскільки схожі слова',
    passages: 'Фрагменти',
    quotations: 'Цитати',
    figures: 'Числа й дати',
    names: 'Імена й назви',
    alone: 'Лише в одному джерелі',
    aside: 'Відкладено',
    notes: 'Виправлення й нотатки',
    method: 'Метод і налаштування',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `розділ ${number}`,

  summary: {
    shared: 'Спільне',
    wording: 'Слова',
    quotations: 'Цитати',
    figures: 'Числа',
    names: 'Назви',
    alone: 'Лише в одному',
    aside: 'Відкладено',
    told: (passages, byAll, articles) => {
      const told = `${passagesOf(passages)} у двох чи більше джерелах`;
      return articles < 3 ? `${told}.` : `${told}; ${byAll === 0 ? 'жодного' : byAll} — в усіх ${oblique(articles)}.`;
    },
    alike: (pairs, others) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [`${first.a} і ${first.b} мають спільними ${first.percent}% слів коротшої статті`, ...more.map(({ a, b, percent }) => `${a} і ${b} — ${percent}%`)].join(', ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}; інші пари — ${least === most ? `${most}%` : `від ${least}% до ${most}%`}.`;
    },
    remarks: (remarks) =>
      remarks === 0
        ? 'Немає висловлювань, які одне джерело цитує, а інше подає.'
        : `${counted(remarks, 'висловлювання, яке', 'висловлювання, які', 'висловлювань, які')} одне джерело цитує, а інше подає.`,
    worthALook: (rows, more) => `${capital(list(rows.map(({ source, place, verdict }) => `${source} (${place}): ${verdict}`)))}${more > 0 ? `; ще ${more}` : ''}.`,
    disagree: (things, more) => `Джерела розходяться в такому: ${list([...things, ...(more > 0 ? [`ще ${more}`] : [])])}.`,
    stated: (label, values) => `${label} (${values.join(', ')})`,
    noneDisagree: (of) => (of === 0 ? 'Жодного числа чи дати не наводять два джерела.' : `${statementsOf(of)} у двох чи більше джерелах; розбіжностей немає.`),
    named: (differing, of) =>
      of === 0
        ? 'Жодної особи, групи чи місця не називають два джерела.'
        : `Два джерела чи більше називають ${counted(of, 'особу, групу чи місце', 'особи, групи чи місця', 'осіб, груп чи місць')}; ${differing === 0 ? 'назви скрізь однакові' : `різні назви — у ${differing}`}.`,
    toldAlone: (counts) => {
      const [first, ...more] = counts.filter(({ sentences }) => sentences > 0);
      if (!first) return 'Нічого: усе подають два джерела чи більше.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      const told = [`${first.sigil} — ${sentencesOf(first.sentences)}`, ...more.map(({ sigil, sentences }) => `${sigil} — ${sentences}`)];
      return `${told.join(', ')}${none.length > 0 ? `; ${list(none)} — жодного` : ''}.`;
    },
    linesAside: (lines) => `${linesOf(lines)} службового тексту сторінки, як-от меню й кнопки «Поділитися», не порівнювано.`,
  },

  source: 'Джерело й заголовок',
  date: 'Знайдена дата',
  sentences: 'Речення',
  words: 'Слова',
  noDate: 'не знайдено',
  noHeadline: 'заголовок не знайдено',
  noYear: (date) => `${date}, рік не вказано`,
  linesAside: (lines) => `${linesOf(lines)} відкладено`,
  hiddenSource: (sigil) => `Джерело ${sigil}`,
  hiddenOutlet: '[видання]',

  wordsShared: 'Спільні слова',
  toldBy: 'Подають',
  possible: (standing) => `${standing}?`,
  key: {
    base: 'основа або ті самі слова',
    place: 'мале число: абзац',
    possible: '? можливий збіг, менше ніж 80%',
  },
  orderLead: 'Кожна лінія — фрагмент; від початку кожної статті до її кінця.',
  orderOf: (number, places) => `Фрагмент ${number}: ${places}.`,
  placeIn: (percent, sigil) => `${sigil} — ${percent}% від початку`,
  likenessLead: 'Спільні слова, % коротшої статті.',
  likenessOf: (a, b, percent) => `${a} і ${b}: ${percent}%`,

  passagesLead: 'Основа кожного фрагмента стоїть першою. Кожен інший варіант зіставлено з нею; нижче стоять слова основи, дужка й те, що на їхньому місці мають інші.',
  compactLead: 'Для кожного фрагмента, слова якого різняться: слова основи, дужка й те, що на їхньому місці мають інші. Варіанти є в повному звіті.',
  noPassages: 'Ці статті не мають спільних фрагментів. Можливо, вони про різні події.',
  markNames: {
    words: 'інші слова',
    only: 'слова лише тут',
    caret: 'тут пропущено',
    attribution: 'хто каже, наскільки певно',
    figure: 'число, дата, ім’я',
    quotation: 'змінена цитата',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'основа',
  sameWordsIn: (places) => `ті самі слова: ${places.map(({ sigil, place }) => `${sigil} ${place}`).join(', ')}`,
  between: '…',
  added: 'дод.',
  omitted: 'проп.',
  addedInFull: 'додано',
  omittedInFull: 'пропущено',
  apparatus: 'Відмінності',
  toldByLetters: (sigla) => `Подають: ${list(sigla)}`,

  quotationsLead: (remarks) =>
    remarks === 0 ? 'Немає висловлювань, які одне джерело цитує, а інше подає.' : 'Найповніша форма стоїть першою. Одна смужка — одне її слово.',
  remarksAlone: 'Цитує лише одне джерело',
  remarksAloneLead: (remarks) => `${remarksOf(remarks)}, яких жодне інше джерело не цитує й не подає.`,
  noRemarkToLookAt: 'У жодній цитаті слова в лапках не змінено й не пропущено без знака.',
  fullestElsewhere: 'Найповніша форма — у джерелі, якого немає в цьому звіті.',
  notToldBy: (sources) => `Не подають: ${list(sources)}`,
  verdictsInText: {
    whole: 'процитовано повністю',
    'cut-short': 'скорочено',
    'cut-unmarked': 'скорочено без знака',
    altered: 'змінено',
    paraphrased: 'переказано',
    'not-told': 'не подано',
  },

  stated: 'Що наведено',
  named: 'Кого чи що названо',
  finding: 'Спостереження',
  asStated: 'Як наводить кожне джерело',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'Розбіжностей у числах і датах немає.',
  noNameToLookAt: 'Жодна особа, група чи місце не має різних назв.',
  figuresAlone: (figures) => `${statementsOf(figures)} лише в одному джерелі`,

  aloneLead: 'Речення, які не мають відповідника в жодному іншому джерелі. Підписи авторів, місце й дату та авторство фото не враховано.',
  aloneCount: (sentences, of) => `${sentences} із ${counted(of, 'речення', 'речень', 'речень')}`,
  toldElsewhere: 'Усе, що тут є, подають також інші.',
  setAsideIn: (sigla) => `відкладено як службовий текст сторінки: ${list(sigla)}`,
  asideLead: 'Рядки, які визнано службовим текстом сторінки. Їх не порівнювано; поруч із кожним стоїть правило, за яким його відкладено.',
  nothingAside: 'Жодного рядка не відкладено.',
  lines: (lines) => linesOf(lines),

  notesLead: 'Що виправлено і що написано вручну. Усе в цьому звіті порівняно з урахуванням цих виправлень.',
  corrections: {
    match: 'Подають те саме',
    unlink: 'Подають не те саме',
    split: 'Пов’язано речення за реченням',
    alone: 'Інші цього не подають',
    role: 'Роль у статті змінено',
    count: 'Враховано чи відокремлено вручну',
  },
  correctionStates: {
    applied: null,
    overruled: 'скасовано пізнішим',
    'article-gone': 'статті тут немає',
    'words-gone': 'цих слів уже немає',
    'not-compared': 'ці слова не порівнюються',
  },
  note: 'Нотатка',

  method: [
    'Кожну статтю поділено на речення; меню, повторені підписи до фото й рядки «Поділитися» відкладено. Кожне речення порівняно з кожним реченням інших статей, у будь-якому порядку, і пов’язано там, де обидва наводять те саме або цитують те саме висловлювання. Зв’язок має ті самі слова, коли різняться лише розділові знаки, великі літери й пробіли; речення подано зі змінами, коли воно те саме, крім окремих слів, переписано, коли те саме твердження подано іншими словами, а збіг частковий, коли спільне лише одне з кількох тверджень. Слова позначено там, де два речення мають досить спільних слів, щоб їх зіставити; в інших місцях позначено лише числа, імена й назви, посилання на того, хто каже, та цитати.',
    'З основою зіставлено решту статей; це не оцінка того, яке джерело має рацію: спостереження каже, що кажуть слова. Речення пов’язують правила, які можуть помилятися; біля збігу, який лише можливий, стоїть знак питання. Спільні слова пораховано суцільними відрізками, як частку коротшої статті.',
  ],
  excerptsOnly: (words) =>
    `З кожного джерела процитовано щонайбільше ${counted(words, 'слово', 'слова', 'слів')}; там, де слова вирізано, стоїть «…». Самого порівняння в цьому файлі немає.`,
  limitReached: '[не цитується: дозволену кількість слів вичерпано]',
  outletsHidden: 'Назви видань приховано, також і в текстах. Самого порівняння в цьому файлі немає.',
  someSources: (shown, of) => `У цьому звіті — ${nominative(shown)} з ${oblique(of)} статей. Самого порівняння в цьому файлі немає.`,
  settings: {
    engine: 'Зроблено за допомогою',
    base: 'Основа',
    threshold: 'Найменш певний збіг',
    meaning: 'Зміст речень',
    digests: 'Контрольні суми текстів',
  },
  percentSign: '%',
  percent: (percent) => `${percent}%`,
  meaningUsed: 'теж порівняно',

  answerKey: (title) => `Ключ: ${title}`,
  answerKeyLead: 'Яке видання позначає кожна літера.',
  file: 'Файл',
};

export const printing: Catalogue['printing'] = {
  open: 'Друк і збереження',
  title: 'Надрукувати або зберегти звіт',
  close: 'Закрити',
  extent: 'Обсяг',
  extents: { full: 'Повний', compact: 'Стислий: лише відмінності' },
  sources: 'Джерела',
  tooFew: 'Виберіть два джерела чи більше.',
  base: 'Основа',
  heading: 'Назва',
  parts: 'Розділи',
  paper: 'Папір',
  papers: { A4: 'A4', Letter: 'Letter' },
  largePrint: 'Великий шрифт',
  hideOutlets: 'Сховати назви видань, для уроку',
  hideOutletsNote: 'На їхньому місці стоять літери, також і в текстах. Ключ зберігається окремим файлом.',
  limit: 'Цитувати до',
  limitUnit: 'слів із кожного джерела',
  limitNote: 'Порожньо — без обмеження. Заголовки не враховуються.',
  print: 'Друк',
  printNote: 'Щоб зберегти PDF, виберіть друк, а тоді «Зберегти як PDF».',
  saveAs: 'Зберегти як',
  forms: {
    html: 'Вебсторінка (HTML)',
    docx: 'Документ Word',
    markdown: 'Markdown',
    csv: 'Електронні таблиці (CSV)',
    tei: 'Видання TEI (XML)',
    json: 'Порівняння (JSON)',
    text: 'Звичайний текст',
  },
  table: 'Таблиця',
  save: 'Зберегти',
  saveKey: 'Зберегти ключ',
  reopens: 'Вебсторінку чи файл JSON можна знову відкрити тут.',
  doesNotReopen: 'З такими налаштуваннями сторінку не можна буде знову відкрити тут.',
  saving: 'Зберігаємо',
  saved: (file) => `Збережено: ${file}.`,
  notSaved: 'Це не вдалося зберегти.',
};
