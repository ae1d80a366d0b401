import { phrases, series, table, type FigureWords } from './shape.ts';

export const EN: FigureWords = {
  cardinals: {
    ...series(
      `
      zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|
      seventeen|eighteen|nineteen|twenty
    `,
      0,
    ),
    ...table({ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, half: 0.5 }),
  },
  scales: table({
    hundred: 100,
    dozen: 12,
    'thousand k': 1e3,
    'lakh lakhs': 1e5,
    'crore crores': 1e7,
    'million m mn': 1e6,
    'billion bn b': 1e9,
    'trillion tn': 1e12,
  }),
  many: table({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
  ordinals: series(
    `second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|
    fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth`,
    2,
  ),
  inNumber: ['and', '-'],
  one: ['a', 'an'],
  half: ['half'],
  andHalf: ['and a half', '- and - a - half'],
  parts: table({
    'third thirds': 3,
    'quarter quarters': 4,
    'fifth fifths': 5,
    'sixth sixths': 6,
    'seventh sevenths': 7,
    'eighth eighths': 8,
    'ninth ninths': 9,
    'tenth tenths': 10,
  }),
  partOf: ['of'],
  outOf: ['in', 'out of'],
  months: series(`
    january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|
    november nov|december dec
  `),
  doubtfulMonths: ['may', 'march', 'mar', 'jan', 'jun', 'sep', 'dec', 'august', 'april', 'june'],
  weekdays: series('monday|tuesday|wednesday|thursday|friday|saturday|sunday'),
  dayParts: phrases('morning, afternoon, evening, night'),
  days: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  units: table({
    'second seconds': 'TS',
    'minute minutes': 'TM',
    'hour hours': 'TH',
    'day days': 'D',
    'week weeks': 'W',
    'month months': 'M',
    'year years': 'Y',
    'decade decades': 'decade',
    'century centuries': 'century',
  }),
  weekend: ['weekend'],
  distances: table({
    'km kilometer kilometers kilometre kilometres': 'km',
    'mile miles': 'mi',
    'meter meters metre metres': 'm',
    'foot feet': 'ft',
    'inch inches': 'in',
    'yard yards': 'yd',
  }),
  currencies: table({
    'dollar dollars': 'USD',
    'euro euros': 'EUR',
    'pound pounds': 'GBP',
    yen: 'JPY',
    'ruble rubles rouble roubles': 'RUB',
    yuan: 'CNY',
    'hryvnia hryvnias': 'UAH',
    'rupee rupees': 'INR',
    'cent cents': 'USD-cent',
  }),
  percent: ['percent', 'per cent', '%', 'percentage point', 'percentage points'],
  hedges: phrases(`
    more than, less than, fewer than, at least, at most, up to, as many as, as much as, as few as, no more than,
    no fewer than, not more than, over, under, nearly, almost, about, around, roughly, approximately, some,
    just over, just under, just, only, well over, close to, an estimated, estimated, exactly, all, another,
    a little more than, a little over, a little less than, slightly more than, a bit more than, a record
  `),
  early: phrases('early, late, mid, early on, late on'),
  last: phrases('last, past, this past'),
  current: phrases('this'),
  next: phrases('next, coming, this coming'),
  ago: ['ago'],
  agoBefore: [],
  after: phrases('later, earlier, before, after'),
  rangeStart: ['between', 'from'],
  rangeMiddle: ['to', 'and', 'or', '-', '–', '—', 'through', 'until', 'till'],
  dateBefore: phrases(`
    in, on, since, until, till, by, from, through, during, before, after, last, next, this, of, early, late, mid,
    past, and, to, between, as of, around
  `),
  dateInner: ['of', 'the'],
  yearAfter: [],
  aged: ['aged', 'age'],
  yearsOld: ['old', '- old', 'of age'],
  clock: { 'a . m .': 0, 'p . m .': 12, am: 0, pm: 12, "o'clock": 0 },
  times: ['times'],
  of: ['of'],
  stops: phrases(`
    a, an, the, of, in, on, at, to, for, from, by, with, without, as, than, that, which, who, whom, whose, this,
    these, those, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, can, could, may,
    might, must, shall, should, said, says, say, told, but, if, when, where, while, after, before, since, until,
    because, so, not, no, it, he, she, they, we, you, i, his, her, its, their, our, my, your, him, them, us, me,
    there, here, into, over, under, about, against, between, through, during, off, out, up, down, per, each, every,
    ago, later, earlier, also, then, now, both, all, some, any, more, less, most, too, just, only, even, still,
    versus, vs, via, or
  `),
  noun: 'plural',
  decimal: '.',
  capitals: true,
};
