import { plain } from '../amount.ts';
import type { FigureRule, Line } from '../line.ts';
import { readNumber } from '../number.ts';
import { symbolCurrency } from '../tails.ts';

/** "$4 billion", "more than $7,000", "$200 to $300", "US$5m", "Rs 24 lakh", "EUR 500", "multimillion-dollar". */
export const money: FigureRule = (line, at) => {
  const from = line.skip(at, line.words.hedges);
  return symbolFirst(line, from) ?? codeFirst(line, from) ?? multiMillion(line, from);
};

function symbolFirst(line: Line, at: number) {
  const prefix = /^(?:us|u\.s|a|au|c|ca|nz|hk)$/.test(line.word(at)) && line.glued(at + 1) ? at + 1 : at;
  const currency = symbolCurrency(line.form(prefix));
  const first = currency && readNumber(line, prefix + 1);
  if (!first) return null;
  const middle = line.skip(first.end, line.words.rangeMiddle);
  const second =
    middle > first.end && symbolCurrency(line.form(middle)) === currency ? readNumber(line, middle + 1) : null;
  const values = second && second.value > first.value ? [first.value, second.value] : [first.value];
  return {
    end: values.length > 1 ? second!.end : first.end,
    kind: 'money' as const,
    value: `${currency} ${plain(values)}`,
  };
}

/** Codes of ISO 4217, and what stands before rupees; only in capitals, or with one ("Rs"). */
function codeFirst(line: Line, at: number) {
  const code = line.word(at) === 'rs' ? 'INR' : line.form(at);
  if (!CODES.has(code) || !line.isCapital(at)) return null;
  const number = readNumber(line, line.word(at + 1) === '.' ? at + 2 : at + 1);
  return number?.digits ? { end: number.end, kind: 'money' as const, value: `${code} ${plain([number.value])}` } : null;
}

const CODES: ReadonlySet<string> = new Set(['INR', 'USD', 'EUR', 'GBP', 'CHF', 'CNY', 'JPY']);

/** "multimillion-dollar", "multi-billion dollar", "million-dollar": an amount nobody states. */
function multiMillion(line: Line, at: number) {
  const prefixed = line.word(at) === 'multi' ? (line.isHyphen(at + 1) ? at + 2 : at + 1) : at;
  const scale = line.word(prefixed).replace(/^multi/, '');
  if (!/^(?:million|billion|trillion)$/.test(scale)) return null;
  const currency = line.find(line.isHyphen(prefixed + 1) ? prefixed + 2 : prefixed + 1, line.words.currencies);
  return currency
    ? { end: currency.end, kind: 'money' as const, value: `${currency.value} ${line.words.scales[scale]}` }
    : null;
}
