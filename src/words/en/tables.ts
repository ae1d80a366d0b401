import type { FigureKind } from '../../model.ts';

/** Words of the tables for spreadsheets: heads of columns, and what stands in cells. */
export const tables = {
  names: { passages: 'Passages', quotations: 'Quotations', figures: 'Figures and dates', names: 'Names' },
  number: 'No.',
  source: 'Source',
  place: 'Place',
  findings: 'Findings',
  between: 'Between the sources',

  passage: 'Passage',
  tellers: 'Sources that tell it',
  measuredAgainst: 'Measured against',
  ofSource: (source: string, sigil: string) => ({
    words: source,
    standing: `${sigil}: wording`,
    place: `${sigil}: place`,
    sameWords: `${sigil}: same words, %`,
    sure: `${sigil}: how sure, %`,
  }),

  speaker: 'Speaker',
  fullest: 'Fullest form',
  /** Over quotations where no bars are drawn. */
  fullestFirst: 'The fullest form stands first.',
  verdict: 'Verdict',
  asGiven: 'As given',
  wordsKept: 'Words kept',
  wordsInAll: 'Words of the fullest form',
  inNoComparison: 'not compared',

  stated: 'What is stated',
  kind: 'Kind',
  asWritten: 'As written',
  readAs: 'Read as',

  name: 'Name',
  form: 'Called',
  times: 'Times',
  kinds: {
    number: 'number',
    date: 'date',
    money: 'money',
    percent: 'percentage',
    duration: 'duration',
    age: 'age',
    distance: 'distance',
    other: 'other',
  } satisfies Record<FigureKind, string>,
};
