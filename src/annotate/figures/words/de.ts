import { phrases, series, table, type FigureWords } from './shape.ts';

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** German writes 21 to 99 as one word: fünfundzwanzig. */
const COMPOUNDS = Object.fromEntries(
  TENS.flatMap((ten, t) => (ten ? ONES.map((one, o) => [one ? `${one}und${ten}` : ten, t * 10 + o] as const) : [])),
);

const DAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'];
const PARTS = ['', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];

/** "Freitagabend" is one word too. */
const WEEKDAYS = series(
  DAYS.map((day) =>
    day
      .split(' ')
      .flatMap((name) => PARTS.map((part) => name + part))
      .join(' '),
  ).join('|'),
);

export const DE: FigureWords = {
  cardinals: {
    ...series(
      `
    null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|
    siebzehn|achtzehn|neunzehn
  `,
      0,
    ),
    ...COMPOUNDS,
    ...table({ 'anderthalb eineinhalb': 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, fünfeinhalb: 5.5 }),
  },
  scales: table({
    hundert: 100,
    tausend: 1e3,
    'million millionen mio': 1e6,
    'milliarde milliarden mrd': 1e9,
    'billion billionen': 1e12,
    dutzend: 12,
  }),
  many: table({
    'dutzende dutzenden': 12,
    'hunderte hunderten': 100,
    'tausende tausenden': 1e3,
    zehntausende: 1e4,
  }),
  ordinals: series(
    `
    dritte dritten dritter|vierte vierten vierter|fünfte fünften fünfter|sechste sechsten|siebte siebten|
    achte achten|neunte neunten|zehnte zehnten
  `,
    3,
  ),
  inNumber: ['und', '-'],
  one: ['ein', 'eine', 'einen', 'einem', 'einer'],
  half: ['halbe', 'halben', 'halber'],
  andHalf: [],
  parts: table({ drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 }),
  partOf: [],
  outOf: ['von'],
  months: series(`
    januar jänner jan|februar feb|märz|april|mai|juni|juli|august|september sept|oktober okt|november nov|
    dezember dez
  `),
  doubtfulMonths: [],
  weekdays: WEEKDAYS,
  dayParts: phrases('abend, morgen, nacht, nachmittag, früh'),
  days: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
  units: table({
    'sekunde sekunden': 'TS',
    'minute minuten': 'TM',
    'stunde stunden': 'TH',
    'tag tage tagen': 'D',
    'woche wochen': 'W',
    'monat monate monaten': 'M',
    'jahr jahre jahren jahres': 'Y',
    'jahrzehnt jahrzehnte jahrzehnten': 'decade',
    'jahrhundert jahrhunderte jahrhunderten': 'century',
  }),
  weekend: ['wochenende'],
  distances: table({
    'km kilometer kilometern': 'km',
    'meter metern': 'm',
    'meile meilen': 'mi',
  }),
  currencies: table({
    euro: 'EUR',
    'dollar us-dollar': 'USD',
    pfund: 'GBP',
    franken: 'CHF',
    rubel: 'RUB',
    cent: 'EUR-cent',
  }),
  percent: phrases('prozent, %, prozentpunkte, prozentpunkten'),
  hedges: phrases(`
    mehr als, weniger als, mindestens, höchstens, bis zu, rund, etwa, ungefähr, knapp, fast, über, gut, nur, circa,
    ca ., an die, beinahe
  `),
  early: phrases('anfang, ende, mitte'),
  last: phrases(`
    letzte, letzten, letztes, letzter, letztem, vergangene, vergangenen, vergangenes, vergangener, vorige, vorigen
  `),
  current: phrases('diese, diesen, dieses, dieser, diesem'),
  next: phrases('nächste, nächsten, nächstes, nächster, nächstem, kommende, kommenden, kommendes'),
  ago: [],
  agoBefore: ['vor'],
  after: phrases('später, zuvor, danach, vorher'),
  rangeStart: ['zwischen', 'von'],
  rangeMiddle: phrases('bis, und, oder, -, –'),
  dateBefore: phrases(`
    am, im, in, seit, bis, ab, vom, von, zum, vor, nach, und, anfang, ende, mitte, zwischen, den, dem
  `),
  dateInner: [],
  yearAfter: [],
  aged: [],
  yearsOld: phrases('alt, jährige, jähriger, jährigen, jähriges'),
  clock: { uhr: 0 },
  times: phrases('mal'),
  of: [],
  stops: phrases(`
    der, die, das, den, dem, des, ein, eine, in, im, an, am, auf, aus, bei, mit, nach, von, vom, zu, zum, zur, für,
    und, oder, aber, als, dass, wie, ist, sind, war, waren, hat, haben, wurde, wurden, wird, werden, sich, nicht,
    er, sie, es, sagte, bis, um, vor, seit
  `),
  noun: 'capital',
  decimal: ',',
  capitals: true,
};
