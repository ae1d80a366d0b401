import type { FigureRule, Line } from '../line.ts';

/** "the fourth leg", "7th Division", "its ninth season". "First" and "second" by themselves say too little. */
export const ordinal: FigureRule = (line, at) => {
  const value = line.words.ordinals[line.word(at)] ?? suffixed(line, at);
  if (value === undefined || value < 3) return null;
  const end = line.kind(at) === 'number' ? at + 2 : at + 1;
  if (line.word(end) === '-' || isStreet(line, end)) return null;
  const noun = line.kind(end) === 'word' && !line.has(end, line.words.stops);
  return noun ? { end: end + 1, kind: 'number', value: String(value) } : null;
};

function suffixed(line: Line, at: number): number | undefined {
  return line.kind(at) === 'number' && line.glued(at + 1) && /^(?:st|nd|rd|th)$/.test(line.word(at + 1))
    ? Number(line.form(at))
    : undefined;
}

function isStreet(line: Line, at: number): boolean {
  return /^(?:street|avenue|st|ave|floor|century|amendment|edition)$/.test(line.word(at));
}
