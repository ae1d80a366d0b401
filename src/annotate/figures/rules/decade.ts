import { asciiDigits } from '../digits.ts';
import type { FigureRule } from '../line.ts';

/** "the 1990s", "the ’90s", "the 90’s": from the first year to the last. */
export const decade: FigureRule = (line, at) => {
  const short = /^['’‘]$/.test(line.form(at)) && line.glued(at + 1);
  const number = short ? at + 1 : at;
  const form = asciiDigits(line.form(number));
  const plural = line.word(number + 1) === 's' && line.glued(number + 1) ? number + 2 : line.word(number + 1) === "'" && line.word(number + 2) === 's' && line.glued(number + 2) ? number + 3 : null;
  if (plural === null || !(short ? /^\d0$/ : /^(?:1[5-9]|20)\d0$|^\d0$/).test(form)) return null;
  const first = form.length === 4 ? Number(form) : Number(form) + (Number(form) >= 30 ? 1900 : 2000);
  return { end: plural, kind: 'date', value: `${first}/${first + (form.endsWith('00') && form.length === 4 ? 99 : 9)}` };
};
