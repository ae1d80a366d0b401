import { isoDate } from '../calendar.ts';
import { asciiDigits } from '../digits.ts';
import type { FigureRule } from '../line.ts';

/** "2017-11-10", "11/10/2017", "10.11.2017", and "9/11" by itself, which names a day everyone knows. */
export const numericDate: FigureRule = (line, at) => {
  if (line.kind(at) !== 'number') return null;
  const first = line.tokens[at]!;
  const end = afterGlued(line.tokens, at);
  const form = asciiDigits(line.text.slice(first.start, line.tokens[end - 1]!.end));
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(form);
  if (iso) return dated(end, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(form);
  if (dotted) return dated(end, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d\d?)\/(\d\d?)\/((?:19|20)\d\d)$/.exec(form);
  if (slashed)
    return slashedDate(end, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), line.words.noun === 'plural');
  return form === '9/11' ? { end, kind: 'date', value: '2001-09-11' } : null;
};

function afterGlued(tokens: readonly { start: number; end: number }[], at: number): number {
  let end = at + 1;
  while (end < at + 5 && tokens[end] && tokens[end]!.start === tokens[end - 1]!.end) end++;
  while (end > at + 1 && end % 2 !== (at + 1) % 2) end--;
  return end;
}

/** English slashes put the month first, unless that cannot be. */
function slashedDate(end: number, one: number, two: number, year: number, monthFirst: boolean) {
  return monthFirst && one <= 12 ? dated(end, year, one, two) : dated(end, year, two, one);
}

function dated(end: number, year: number, month: number, day: number) {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { end, kind: 'date' as const, value: isoDate({ year, month, day }) }
    : null;
}
