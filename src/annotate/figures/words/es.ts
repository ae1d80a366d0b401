import { phrases, series, table, type FigureWords } from './shape.ts';

export const ES: FigureWords = {
  cardinals: {
    ...series(
      `
      cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|
      dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|
      veintiocho|veintinueve
    `,
      0,
    ),
    ...table({
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      ciento: 100,
      'doscientos doscientas': 200,
      'trescientos trescientas': 300,
      quinientos: 500,
    }),
  },
  scales: table({
    mil: 1e3,
    'millón millones': 1e6,
    'billón billones': 1e12,
    docena: 12,
  }),
  many: table({
    decenas: 10,
    docenas: 12,
    cientos: 100,
    centenares: 100,
    miles: 1e3,
  }),
  ordinals: series(
    `
    tercer tercera tercero|cuarto cuarta|quinto quinta|sexto sexta|séptimo séptima|octavo octava|noveno novena|
    décimo décima
  `,
    3,
  ),
  inNumber: ['y'],
  one: ['un', 'una'],
  half: ['medio', 'media'],
  andHalf: ['y medio', 'y media'],
  parts: table({ 'tercio tercios': 3, 'cuarto cuartos': 4, 'quinto quintos': 5, 'décimo décimos': 10 }),
  partOf: ['de', 'del'],
  outOf: ['de cada'],
  months: series('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre'),
  doubtfulMonths: [],
  weekdays: series('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  dayParts: phrases('por la mañana, por la tarde, por la noche, pasado'),
  days: { anteayer: -2, ayer: -1, hoy: 0, mañana: 1 },
  units: table({
    'segundo segundos': 'TS',
    'minuto minutos': 'TM',
    'hora horas': 'TH',
    'día días': 'D',
    'semana semanas': 'W',
    'mes meses': 'M',
    'año años': 'Y',
    'década décadas': 'decade',
    'siglo siglos': 'century',
  }),
  weekend: [],
  distances: table({
    'km kilómetro kilómetros': 'km',
    'metro metros': 'm',
    'milla millas': 'mi',
  }),
  currencies: table({
    'euro euros': 'EUR',
    'dólar dólares': 'USD',
    'peso pesos': 'MXN',
    'libra libras': 'GBP',
  }),
  percent: phrases('por ciento, %'),
  hedges: phrases(`
    más de, menos de, al menos, por lo menos, cerca de, casi, unos, unas, alrededor de, aproximadamente, hasta,
    solo, sólo
  `),
  early: phrases('principios de, finales de, mediados de'),
  last: phrases('pasado, pasada, último, última'),
  current: phrases('este, esta'),
  next: phrases('próximo, próxima'),
  ago: [],
  agoBefore: ['hace'],
  after: phrases('después, más tarde, antes'),
  rangeStart: ['entre', 'de'],
  rangeMiddle: phrases('a, y, o, -, –'),
  dateBefore: phrases('en, el, desde, hasta, de, del, y, entre'),
  dateInner: ['de', 'del'],
  yearAfter: [],
  aged: [],
  yearsOld: phrases('de edad'),
  clock: { h: 0 },
  times: phrases('veces'),
  of: ['de'],
  stops: phrases(`
    el, la, los, las, un, una, de, del, en, a, al, por, para, con, sin, y, o, que, es, son, fue, fueron, era, ha,
    han, se, no, su, sus, según, como, pero, más, lo, le
  `),
  noun: 'next',
  decimal: ',',
  capitals: false,
};
