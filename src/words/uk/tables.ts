import type { Catalogue } from '../live.ts';

export const tables: Catalogue['tables'] = {
  names: { passages: 'Фрагменти', quotations: 'Цитати', figures: 'Числа й дати', names: 'Імена й назви' },
  number: '№',
  source: 'Джерело',
  place: 'Місце',
  findings: 'Спостереження',
  between: 'Між джерелами',

  passage: 'Фрагмент',
  tellers: 'Джерела, які це подають',
  measuredAgainst: 'Основа',
  ofSource: (source, sigil) => ({
    words: source,
    standing: `${sigil}: слова`,
    place: `${sigil}: місце`,
    sameWords: `${sigil}: однакові слова, %`,
    sure: `${sigil}: певність, %`,
  }),

  speaker: 'Хто каже',
  fullest: 'Найповніша форма',
  fullestFirst: 'Найповніша форма стоїть першою.',
  verdict: 'Оцінка',
  asGiven: 'Як наведено',
  wordsKept: 'Збережено слів',
  wordsInAll: 'Слів у найповнішій формі',
  inNoComparison: 'не порівняно',

  stated: 'Що наведено',
  kind: 'Вид',
  asWritten: 'Як написано',
  readAs: 'Прочитано як',

  name: 'Ім’я чи назва',
  form: 'Як названо',
  times: 'Разів',
  kinds: {
    number: 'число',
    date: 'дата',
    money: 'гроші',
    percent: 'відсоток',
    duration: 'тривалість',
    age: 'вік',
    distance: 'відстань',
    other: 'інше',
  },
};
