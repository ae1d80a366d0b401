const SPOKEN = {
  words: 'other words',
  figure: 'figure, date or name',
  attribution: 'attribution or certainty',
  quotation: 'quotation',
  only: '',
} as const;

/** What is read aloud behind marked words; on screen the shape of the mark says it. */
export const marks = {
  leftOut: (source: string, words: string) => ` [left out here; ${source} has: ${words}] `,
  only: (shape: keyof typeof SPOKEN) => ` [${[SPOKEN[shape], 'only here'].filter(Boolean).join('; ')}] `,
  differs: (shape: keyof typeof SPOKEN, source: string, words: string) => ` [${SPOKEN[shape]}; ${source} says: ${words}] `,
};
