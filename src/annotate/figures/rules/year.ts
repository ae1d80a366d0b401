import { asciiDigits } from '../digits.ts';
import type { FigureRule, Line } from '../line.ts';
import { isNumbered } from '../numbered.ts';

/** "2016", "2011–2013", "2015 and 2016", "the winter of 2017", "the first half of 2016". */
export const year: FigureRule = (line, at) => {
  const part = partOfYear(line, at);
  const start = part ?? at;
  const first = yearAt(line, start);
  if (first === null) return null;
  const afterFirst = line.skip(start + 1, line.words.yearAfter);
  const middle = line.skip(afterFirst, line.words.rangeMiddle);
  const second = middle > afterFirst ? (shortYear(line, middle, first) ?? yearAt(line, middle)) : null;
  if (second !== null && second > first) {
    return { end: line.skip(middle + 1, line.words.yearAfter), kind: 'date', value: `${first}/${second}` };
  }
  return { end: afterFirst, kind: 'date', value: String(first) };
};

const PARTS = /^(?:spring|summer|autumn|fall|winter|end|start|beginning|middle|half|quarter|days?|weeks?|months?)$/;

/** "the winter of": index of the year after it. English only; elsewhere the year alone is read. */
function partOfYear(line: Line, at: number): number | null {
  if (line.word(at) !== 'the') return null;
  const ordinal = /^(?:first|second|third|fourth|last|final|early|late)$/.test(line.word(at + 1)) ? at + 2 : at + 1;
  return PARTS.test(line.word(ordinal)) && line.word(ordinal + 1) === 'of' ? ordinal + 2 : null;
}

/** 1500 to 2100, and nothing that shows a count, a sum or the number of a thing. */
function yearAt(line: Line, at: number): number | null {
  const form = asciiDigits(line.form(at));
  if (!/^(?:1[5-9]|20)\d\d$/.test(form) || (line.glued(at) && /^[$€£¥#№]$/.test(line.form(at - 1)))) return null;
  if (line.glued(at + 1) && /^(?:%|°|s)$/.test(line.word(at + 1))) return null;
  if (isNumbered(line, at)) return null;
  if (line.find(at + 1, line.words.units) && !line.has(at + 1, line.words.yearAfter) && !line.glued(at + 1))
    return null;
  if (line.has(at + 1, line.words.percent) || line.find(at + 1, line.words.currencies)) return null;
  return Number(form);
}

/** The 13 of 2011–13. */
function shortYear(line: Line, at: number, first: number): number | null {
  const form = asciiDigits(line.form(at));
  return line.glued(at) && /^\d\d$/.test(form) ? Math.floor(first / 100) * 100 + Number(form) : null;
}
