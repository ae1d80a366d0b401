import { plain, type Amount, type Tail } from './amount.ts';
import { durationValue } from './duration.ts';
import type { Line } from './line.ts';

const percent: Tail = (line, amount) => {
  const from = afterHyphen(line, amount.end);
  const end = line.skip(from, line.words.percent);
  return end > from ? { end, kind: 'percent', value: `${plain(amount.values)} percent` } : null;
};

/** "5 million dollars", "5 €", "million-dollar". */
const money: Tail = (line, amount) => {
  const from = afterOf(line, afterHyphen(line, amount.end));
  const symbol = symbolCurrency(line.form(from));
  if (symbol) return { end: from + 1, kind: 'money', value: `${symbol} ${plain(amount.values)}` };
  const adjective = line.isCapital(from) || ADJECTIVES.test(line.word(from)) ? from + 1 : from;
  const currency = line.find(from, line.words.currencies) ?? line.find(adjective, line.words.currencies);
  return currency ? { end: currency.end, kind: 'money', value: `${currency.value} ${plain(amount.values)}` } : null;
};

const ADJECTIVES = /^(?:us|u\.s|american|canadian|australian|russian|egyptian|british|sterling)$/;

/** "44-year-old", "44 years old", "aged 44". */
const age: Tail = (line, amount) => {
  const from = afterHyphen(line, amount.end);
  const unit = line.find(from, line.words.units);
  const old = line.skip(unit?.end ?? from, line.words.yearsOld);
  if (old > (unit?.end ?? from))
    return { end: old, kind: 'age', value: durationValue(amount.values[0]!, unit?.value ?? 'Y') };
  const aged = line.endsBefore(amount.start, line.words.aged);
  if (aged && unit) return { end: unit.end, kind: 'age', value: durationValue(amount.values[0]!, unit.value) };
  const after = line.kind(amount.end);
  const apposition = isApposition(line, amount);
  if ((!aged && !apposition) || after === 'number') return null;
  return { end: amount.end, kind: 'age', value: `P${plain(amount.values)}Y` };
};

/** ", 44," after a name. */
function isApposition(line: Line, { start, end, number, values }: Amount): boolean {
  const between = line.word(start - 1) === ',' && /^[,.;)]?$/.test(line.word(end)) && line.isCapital(start - 2);
  return between && number.digits && Number.isInteger(values[0]) && values[0]! > 0 && values[0]! < 120;
}

/** "two years", "deux ans et demi". */
const duration: Tail = (line, amount) => {
  const from = afterOf(line, afterHyphen(line, amount.end));
  const unit = line.find(ADJECTIVAL.test(line.word(from)) ? from + 1 : from, line.words.units);
  if (!unit) return null;
  const end = line.skip(unit.end, line.words.andHalf);
  const half = end > unit.end ? 0.5 : 0;
  const values = amount.values.map((value) => durationValue(amount.number.vague ? null : value + half, unit.value)).join('/');
  return { end, kind: 'duration', value: values };
};

const ADJECTIVAL = /^(?:full|straight|consecutive|more|long|whole|working|calendar|additional|short)$/;

const distance: Tail = (line, amount) => {
  const from = afterHyphen(line, amount.end);
  const unit = line.find(from, line.words.distances);
  if (!unit || (line.word(from).length <= 1 && line.words.noun === 'plural')) return null;
  return { end: unit.end, kind: 'distance', value: `${plain(amount.values)} ${unit.value}` };
};

const times: Tail = (line, amount) => {
  const end = line.skip(amount.end, line.words.times);
  return end > amount.end ? { end, kind: 'number', value: plain(amount.values) } : null;
};

export const TAILS: readonly Tail[] = [percent, money, age, duration, distance, times];

export function symbolCurrency(form: string): string | undefined {
  return SYMBOLS[form];
}

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
};

function afterHyphen(line: Line, at: number): number {
  return line.isHyphen(at) ? at + 1 : at;
}

/** "thousands of dollars", "millones de euros", "un million d’euros". */
function afterOf(line: Line, at: number): number {
  return line.skip(at, line.words.of);
}
