import { asciiDigits } from '../digits.ts';
import type { FigureRule } from '../line.ts';

/** "7:19 p.m.", "3 pm", "15:30", "15 Uhr": a time of day, "T19:19". */
export const clockTime: FigureRule = (line, at) => {
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(asciiDigits(line.form(at)));
  if (!match || line.kind(at) !== 'number' || Number(match[1]) > 24) return null;
  const half = line.find(at + 1, line.words.clock);
  const ratio = line.glued(at + 1) && /[-:/]/.test(line.form(at + 1));
  if (!half && (ratio || !line.form(at).includes(':'))) return null;
  const twelve = /^[ap]m?$/.test(line.word(at + 1));
  const hour = (twelve ? Number(match[1]) % 12 : Number(match[1])) + (half?.value ?? 0);
  return { end: half?.end ?? at + 1, kind: 'date', value: `T${String(hour).padStart(2, '0')}:${match[2] ?? '00'}` };
};
