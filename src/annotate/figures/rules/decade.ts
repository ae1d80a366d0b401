import { asciiDigits } from '../digits.ts';
import type { FigureRule, Line } from '../line.ts';

/** "the 1990s", "the ’90s", "the 90’s", "the 1800s": from the first year to the last. */
export const decade: FigureRule = (line, at) => {
  const number = /^['’‘]$/.test(line.form(at)) && line.glued(at + 1) ? at + 1 : at;
  const end = afterPlural(line, number + 1);
  const form = asciiDigits(line.form(number));
  if (end === null || !/^(?:1[5-9]|20)?\d0$/.test(form)) return null;
  const first = form.length === 4 ? Number(form) : withCentury(Number(form));
  const years = form.length === 4 && form.endsWith('00') ? 100 : 10;
  return { end, kind: 'date', value: `${first}/${first + years - 1}` };
};

/** After "s" or "’s" right behind the number. */
function afterPlural(line: Line, at: number): number | null {
  const letter = line.glued(at) && /^['’]$/.test(line.form(at)) ? at + 1 : at;
  return line.glued(letter) && line.word(letter) === 's' ? letter + 1 : null;
}

/** The ’30s are of the last century until they come round again. */
function withCentury(decade: number): number {
  return decade + (decade >= 30 ? 1900 : 2000);
}
