import type { FigureRule } from '../line.ts';

export const twice: FigureRule = (line, at) =>
  line.word(at) === 'twice' && line.words.noun === 'plural' ? { end: at + 1, kind: 'number', value: '2' } : null;
