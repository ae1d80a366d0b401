import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

const list = listsIn('ru').and;
const NUMBERS = ['ноль', 'одна', 'две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];

/** «две статьи»; с десяти — цифрами. */
const articles = (number: number) => `${NUMBERS[number] ?? String(number)} ${form(number, 'статья', 'статьи', 'статей')}`;
const remarks = (number: number) => counted(number, 'высказывание', 'высказывания', 'высказываний');
const sentences = (number: number) => counted(number, 'предложение', 'предложения', 'предложений');
const lines = (number: number) => counted(number, 'строка', 'строки', 'строк');

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NO_REMARK = 'Нет высказываний, которые один источник цитирует, а другой передаёт.';
const NO_FIGURE = 'Нет цифр и дат, которые приводили бы два источника.';
const HERE_NO_FILE = 'Самого сравнения в этом файле нет.';

export const report: Catalogue['report'] = {
  kind: 'Отчёт о сравнении source-diff',
  title: (number) => `Сравнение: ${articles(number)}`,
  deck: (counts, apart) => {
    const compared = `${capital(articles(counts))} в сравнении по предложениям`;
    return apart === 0 ? `${compared}.` : `${compared}; вне подсчёта — ещё ${NUMBERS[apart] ?? apart}.`;
  },
  page: (page, pages) => `${page} из ${pages}`,
  lettersTo: (sources, first, last) => `${counted(sources, 'источник', 'источника', 'источников')}, от ${first} до ${last}`,
  setApart: (name) => `${name} (вне подсчёта)`,
  parts: {
    summary: 'Кратко',
    sources: 'Источники',
    told: 'Кто о чём сообщает',
    order: 'В каком порядке',
    likeness: 'Насколько близки слова',
    passages: 'Фрагменты',
    quotations: 'Цитаты',
    figures: 'Цифры и даты',
    names: 'Имена и названия',
    alone: 'Только в одном источнике',
    aside: 'Вынесено',
    notes: 'Исправления и заметки',
    method: 'Метод и настройки',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `раздел ${number}`,
  summary: {
    shared: 'Общее',
    wording: 'Слова',
    quotations: 'Цитаты',
    figures: 'Цифры',
    names: 'Имена',
    alone: 'Только в одном',
    aside: 'Вынесено',
    told: (passages, byAll, number) => {
      const told = `${counted(passages, 'фрагмент', 'фрагмента', 'фрагментов')} в двух и более источниках`;
      return number < 3 ? `${told}.` : `${told}; во всех источниках (${number}): ${byAll === 0 ? 'ни одного' : byAll}.`;
    },
    alike: (pairs, others) => {
      if (pairs.length === 0) return '';
      const named = `Общие слова, доля более короткой статьи: ${pairs.map(({ a, b, percent }) => `${a} и ${b} — ${percent}\u00a0%`).join(', ')}`;
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}; у остальных пар — ${least === most ? most : `${least}–${most}`}\u00a0%.`;
    },
    remarks: (number) => (number === 0 ? NO_REMARK : `${remarks(number)}: один источник цитирует, другой передаёт.`),
    worthALook: (rows, more) =>
      `${list(rows.map(({ source, place, verdict }) => `${source} (${place}) — ${verdict}`))}${more > 0 ? `, и ещё ${more}` : ''}.`,
    disagree: (things, more) => `Источники расходятся: ${list([...things, ...(more > 0 ? [`ещё ${more}`] : [])])}.`,
    stated: (label, values) => `${label} (${values.join(', ')})`,
    noneDisagree: (of) => (of === 0 ? NO_FIGURE : `Сведений из двух и более источников: ${of}; расхождений нет.`),
    named: (differing, of) =>
      of === 0
        ? 'Нет людей, групп и мест, которые называли бы два источника.'
        : `Людей, групп и мест, названных в двух и более источниках: ${of}; ${differing === 0 ? 'все названы одинаково' : `названы по-разному: ${differing}`}.`,
    toldAlone: (counts) => {
      const [first, ...more] = counts.filter((count) => count.sentences > 0);
      if (!first) return 'Таких нет: всё есть в двух и более источниках.';
      const none = counts.filter((count) => count.sentences === 0).map(({ sigil }) => sigil);
      const told = [`${first.sigil} — ${sentences(first.sentences)}`, ...more.map((count) => `${count.sigil} — ${count.sentences}`)];
      return `${told.join(', ')}${none.length > 0 ? `; ${list(none)} — ни одного` : ''}.`;
    },
    linesAside: (number) => `Не участвует в сравнении служебный текст (меню, кнопки «Поделиться» и подобное): ${lines(number)}.`,
  },
  source: 'Источник и заголовок',
  date: 'Найденная дата',
  sentences: 'Предложения',
  words: 'Слова',
  noDate: 'не найдена',
  noHeadline: 'заголовок не найден',
  noYear: (date) => `${date}, год не указан`,
  linesAside: (number) => `вынесено: ${lines(number)}`,
  hiddenSource: (sigil) => `Источник ${sigil}`,
  hiddenOutlet: '[издание]',
  wordsShared: 'Общие слова',
  toldBy: 'Где есть',
  possible: (standing) => `${standing}?`,
  key: {
    base: 'основа или те же слова',
    place: 'мелкая цифра: абзац',
    possible: '? возможное соответствие, ниже 80\u00a0%',
  },
  orderLead: 'Каждая линия — фрагмент; от начала каждой статьи до её конца.',
  orderOf: (number, places) => `Фрагмент ${number}: ${places}.`,
  placeIn: (percent, sigil) => `${percent}\u00a0% от начала ${sigil}`,
  likenessLead: 'Общие слова, % более короткой статьи.',
  likenessOf: (a, b, percent) => `${a} и ${b}: ${percent}\u00a0%`,
  passagesLead: 'Основа каждого фрагмента стоит первой. Остальные чтения сравниваются с ней; ниже — слова основы, скобка и то, что стоит на их месте в других.',
  compactLead: 'Для каждого фрагмента с различиями в словах: слова основы, скобка и то, что стоит на их месте в других. Чтения целиком — в полном отчёте.',
  noPassages: 'У этих статей нет общих фрагментов. Возможно, они о разных событиях.',
  markNames: {
    words: 'другие слова',
    only: 'слова только здесь',
    caret: 'здесь опущено',
    attribution: 'кто говорит, насколько уверенно',
    figure: 'цифра, дата, имя',
    quotation: 'цитата изменена',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'основа',
  sameWordsIn: (places) => `те же слова: ${places.map(({ sigil, place }) => `${sigil} ${place}`).join(', ')}`,
  between: '…',
  added: 'доб.',
  omitted: 'опущ.',
  addedInFull: 'добавлено',
  omittedInFull: 'опущено',
  apparatus: 'Различия',
  toldByLetters: (sigla) => `Есть в ${list(sigla)}`,
  quotationsLead: (number) => (number === 0 ? NO_REMARK : 'Самая полная форма стоит первой. Одна черта — одно её слово.'),
  remarksAlone: 'Цитата только в одном источнике',
  remarksAloneLead: (number) => `${remarks(number)}, которых нет в других источниках.`,
  noRemarkToLookAt: 'Нет цитат, где слова в кавычках изменены или опущены без знака.',
  fullestElsewhere: 'Самая полная форма — в источнике, который не входит в этот отчёт.',
  notToldBy: (sources) => `Нет в источниках: ${list(sources)}`,
  verdictsInText: {
    whole: 'цитата полностью',
    'cut-short': 'цитата сокращена',
    'cut-unmarked': 'купюра без знака',
    altered: 'цитата изменена',
    paraphrased: 'пересказ',
    'not-told': 'нет',
  },
  stated: 'О чём речь',
  named: 'Кто или что названо',
  finding: 'Вывод',
  asStated: 'Как сказано в каждом источнике',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'Цифры и даты не расходятся.',
  noNameToLookAt: 'Нет людей, групп и мест, названных по-разному.',
  figuresAlone: (figures) => `${counted(figures, 'сведение', 'сведения', 'сведений')} только из одного источника`,
  aloneLead: 'Предложения без соответствия в других источниках. Строки автора, места и даты и авторы снимков не учитываются.',
  aloneCount: (number, of) => `${number} из ${counted(of, 'предложения', 'предложений', 'предложений')}`,
  toldElsewhere: 'Всё, что здесь есть, есть и в других источниках.',
  setAsideIn: (sigla) => `вынесено в ${list(sigla)} как служебный текст`,
  asideLead: 'Строки, принятые за служебный текст страницы. В сравнении они не участвовали; рядом с каждой — правило, по которому она вынесена.',
  nothingAside: 'Ни одна строка не вынесена.',
  lines,
  notesLead: 'Что читатель исправил и что написал. Всё в этом отчёте сравнивается с учётом этих исправлений.',
  corrections: {
    match: 'Сообщают одно и то же',
    unlink: 'Сообщают разное',
    split: 'Сопоставлены по предложениям',
    alone: 'Больше нигде нет',
    role: 'Роль в статье изменена',
    count: 'Учитывается или нет по желанию читателя',
  },
  correctionStates: {
    applied: null,
    overruled: 'отменено более поздним',
    'article-gone': 'статьи здесь нет',
    'words-gone': 'этих слов здесь больше нет',
    'not-compared': 'слова не участвуют в сравнении',
  },
  note: 'Заметка',
  method: [
    'Каждая статья разделена на предложения; меню, повторённые подписи и кнопки «Поделиться» вынесены. Каждое предложение сравнивалось с каждым предложением других статей, в любом порядке, и связывалось с ним, если оба сообщают одно и то же или цитируют одно высказывание. Слова связи те же, если различаются только знаки препинания, прописные буквы и пробелы; «с правкой» — если предложение то же с местными изменениями; «изложено иначе» — если то же утверждение выражено другими словами; «частично» — если общее лишь одно из нескольких утверждений. Слова помечаются, если у двух предложений их достаточно общих для сопоставления; в остальных случаях — только цифры, имена, указания на говорящего и цитаты.',
    'Основа — то, с чем сравниваются остальные, а не суждение о том, какой источник прав: вывод говорит о том, что написано. Связи устанавливаются по правилам и могут быть ошибочными; лишь возможное соответствие отмечено вопросительным знаком. Общие слова считаются по непрерывным отрезкам, как доля более короткой статьи.',
  ],
  excerptsOnly: (words) => `Из одного источника приводится не более ${counted(words, 'слова', 'слов', 'слов')}; «…» стоит там, где слова сокращены. ${HERE_NO_FILE}`,
  limitReached: '[не приводится: допустимое число слов исчерпано]',
  outletsHidden: `Названия изданий скрыты, в том числе в текстах. ${HERE_NO_FILE}`,
  someSources: (shown, of) => `В этом отчёте — ${articles(shown)} из ${of}. ${HERE_NO_FILE}`,
  settings: {
    engine: 'Создано в',
    base: 'Основа',
    threshold: 'Наименьшая надёжность соответствия',
    meaning: 'Смысл предложений',
    digests: 'Контрольные суммы текстов',
  },
  percentSign: '\u00a0%',
  percent: (percent) => `${percent}\u00a0%`,
  meaningUsed: 'тоже сравнивается',
  answerKey: (title) => `Ключ: ${title}`,
  answerKeyLead: 'Какое издание обозначает каждая буква.',
  file: 'Файл',
};

export const printing: Catalogue['printing'] = {
  open: 'Печать и сохранение',
  title: 'Напечатать или сохранить отчёт',
  close: 'Закрыть',
  extent: 'Объём',
  extents: { full: 'Полный', compact: 'Краткий: только различия' },
  sources: 'Источники',
  tooFew: 'Выберите два источника или больше.',
  base: 'Взять за основу',
  heading: 'Заголовок',
  parts: 'Части',
  paper: 'Бумага',
  papers: { A4: 'A4', Letter: 'Letter' },
  largePrint: 'Крупный шрифт',
  hideOutlets: 'Скрыть названия изданий, для урока',
  hideOutletsNote: 'Вместо них, в том числе в текстах, стоят буквы. Ключ сохраняется отдельным файлом.',
  limit: 'Цитировать не более',
  limitUnit: 'слов из каждого источника',
  limitNote: 'Пусто — без ограничения. Заголовки не учитываются.',
  print: 'Печать',
  printNote: 'Чтобы получить PDF, нажмите «Печать» и выберите «Сохранить как PDF».',
  saveAs: 'Сохранить как',
  forms: {
    html: 'Веб-страница (HTML)',
    docx: 'Документ Word',
    markdown: 'Markdown',
    csv: 'Электронные таблицы (CSV)',
    tei: 'Издание TEI (XML)',
    json: 'Сравнение (JSON)',
    text: 'Простой текст',
  },
  table: 'Таблица',
  save: 'Сохранить',
  saveKey: 'Сохранить ключ',
  reopens: 'Веб-страницу или файл JSON можно снова открыть здесь.',
  doesNotReopen: 'При таком выборе страницу нельзя будет снова открыть здесь.',
  saving: 'Сохранение',
  saved: (file) => `Файл ${file} сохранён.`,
  notSaved: 'Сохранить не удалось.',
};
