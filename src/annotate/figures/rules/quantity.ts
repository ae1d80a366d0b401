import type { FigureRule, Line } from '../line.ts';
import { isNumbered } from '../numbered.ts';
import { readNumber, type ReadNumber } from '../number.ts';
import { bareCount } from './bare-count.ts';
import { TAILS } from '../tails.ts';

/** A number with its hedge before it and its unit or counted noun after it: "more than 320,000 people", "12-day". */
export const quantity: FigureRule = (line, at) => {
  const from = line.skip(at, line.words.hedges);
  const number = readNumber(line, from);
  if (!number || isLabel(line, from, number)) return null;
  const range = secondNumber(line, from, number);
  const values = range ? [number.value, range.value] : [number.value];
  const amount = { values, number: range ?? number, end: range?.end ?? number.end, hedged: from > at, start: at };
  for (const tail of TAILS) {
    const match = tail(line, amount);
    if (match) return match;
  }
  return bareCount(line, amount);
};

/** "two or three", "200 to 300", "10-12". */
function secondNumber(line: Line, at: number, first: ReadNumber): ReadNumber | null {
  const dollars = (index: number) => (/^\p{Sc}$/u.test(line.form(index)) ? index + 1 : index);
  const middle = line.skip(first.end, line.words.rangeMiddle);
  if (middle === first.end) return null;
  const second = readNumber(line, dollars(middle));
  if (!second || second.value <= scaleLike(first.value, second.value) || second.digits !== first.digits) return null;
  const and = /^(?:and|und|et|y|e|и|та|و)$/.test(line.word(first.end));
  return and && !line.endsBefore(at, line.words.rangeStart) ? null : second;
}

/** In "2 to 3 million" the first number has the second's scale. */
function scaleLike(first: number, second: number): number {
  return first < 1000 && second >= 1e6 ? 0 : first;
}

/** The number of a thing, not an amount: "Resolution 2254", "MH-17", "No. 5", "article 7". */
function isLabel(line: Line, at: number, { digits }: ReadNumber): boolean {
  if (!digits) return false;
  if (line.glued(at + 1) && /^(?:st|nd|rd|th)$/.test(line.word(at + 1))) return true;
  if (isNumbered(line, at)) return true;
  if (line.glued(at) && /^[#№_@&\\=]$/u.test(line.form(at - 1))) return true;
  if (line.glued(at) && line.glued(at - 1) && /^[-–/.:]$/.test(line.form(at - 1)) && line.kind(at - 2) !== 'mark')
    return true;
  if (line.word(at - 1) === '.' && /^(?:no|nr|art|sec|vol|p|pp|st|n)$/.test(line.word(at - 2))) return true;
  if (line.find(at - 1, line.words.months) || line.has(at - 1, line.words.dateBefore)) return false;
  return (
    at > 1 &&
    line.kind(at - 1) === 'word' &&
    line.isCapital(at - 1) &&
    !line.has(at - 1, line.words.hedges) &&
    line.words.noun !== 'capital'
  );
}
