import type { FactVerdict, FindingRule, NameKind, SayingVerdict, WordState } from '../../model.ts';
import { counted } from './counted.ts';

/** Words of the view over quotations, figures and names. */
export const quotes = {
  onThisPage: 'On this page',
  sections: {
    quotations: 'Quotations',
    alone: 'Quoted by one source',
    figures: 'Figures and dates',
    names: 'Names',
  },
  filters: 'Filters',
  verdictFilter: 'How it is quoted',
  speakerFilter: 'Speaker',
  showAllFilters: 'Show all',
  nothingShown: 'No quotations of these kinds.',
  oneBarOneWord: 'One bar, one word',
  bars: {
    in: 'inside quotation marks',
    out: 'outside them',
    other: 'another word',
    'left-out': 'left out',
  } satisfies Record<WordState, string>,

  quotationsTitle: 'What was said, and how each source quotes it',
  quotationsLead: (remarks: number) =>
    remarks === 0
      ? 'No remark is quoted by one source and told by another.'
      : `${counted(remarks, 'remark is', 'remarks are')} quoted by two sources or more, or quoted by one and told by another. The fullest form stands first.`,
  setApart: (names: string, several: boolean) => `${names} ${several ? 'are' : 'is'} set apart and left out here.`,
  noSpeaker: 'No speaker named',
  verdicts: {
    whole: 'Whole',
    'cut-short': 'Cut short',
    'cut-unmarked': 'Cut, no mark',
    altered: 'Altered',
    paraphrased: 'Paraphrased',
    'not-told': 'Not told',
  } satisfies Record<SayingVerdict, string>,
  kept: (kept: number, of: number) => `${kept} of ${counted(of, 'word', 'words')}`,
  insideMarks: 'inside quotation marks',
  barsSpoken: (states: readonly { state: WordState; count: number }[]) =>
    states.map(({ state, count }) => `${counted(count, 'word', 'words')} ${quotes.bars[state]}`).join(', '),
  notToldBy: 'Not told by',
  leadsTo: (source: string) => `${source}, show side by side`,
  place: (paragraph: number) => `¶${paragraph}`,
  leftOut: (source: string, words: string) => ` [left out here; ${source} has: ${words}] `,
  otherWords: (source: string, words: string) => ` [other words; ${source} has: ${words}] `,
  onlyHere: ' [only here] ',

  aloneTitle: 'Quoted by one source only',
  aloneLead: (remarks: number) =>
    remarks === 0 ? 'Everything quoted here is quoted or told elsewhere too.' : `${counted(remarks, 'remark', 'remarks')} that no other source quotes or tells.`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',

  figuresTitle: 'Figures and dates',
  figuresLead: (disagree: number, of: number) =>
    of === 0
      ? 'No figure or date is stated by two sources.'
      : `${disagree === 0 ? 'None' : disagree} of ${counted(of, 'statement', 'statements')} by two sources or more ${disagree < 2 ? 'disagrees' : 'disagree'}.`,
  principle: 'A finding says what the words say; it does not say who is right.',
  stated: 'What is stated',
  finding: 'Finding',
  factVerdicts: {
    agree: 'Agree',
    'other-words': 'Same, in other words',
    rounded: 'Rounded',
    disagree: 'Disagree',
    'one-source': 'One source only',
  } satisfies Record<FactVerdict, string>,
  aloneFigures: (count: number) => `${counted(count, 'statement', 'statements')} by one source only`,

  namesTitle: 'Names',
  namesLead: (differing: number, of: number) =>
    of === 0
      ? 'No person, group or place is named by two sources.'
      : `${differing === 0 ? 'None' : differing} of ${counted(of, 'person, group or place', 'persons, groups and places')} named by two sources or more ${differing < 2 ? 'has' : 'have'} different names.`,
  named: 'Who or what is named',
  nameKinds: { person: 'person', group: 'group', place: 'place', name: '' } satisfies Record<NameKind, string>,
  times: (count: number) => `×${count}`,
  timesSpoken: (count: number) => counted(count, 'time', 'times'),
  namesDiffer: 'Names differ',
  sameNames: 'Named the same by every source that names them.',
  notTold: 'not told',
  notNamed: 'not named',

  why: 'Why is this?',
  rule: 'Rule',
  compared: 'Compared',
  readAs: 'Read as',
  normalised: 'Not counted as a difference',
  nothingThere: 'no word',
  normalisedQuotes: 'Capital letters, the shape of quotation marks and apostrophes, punctuation and spaces.',
  normalisedFigures: 'How a number or a date is written: digits or words, separators, the order of day and month, words for units.',
  normalisedNames: 'Spaces and line breaks.',
  verdictRules: {
    whole: 'Every word of the fullest form is here, inside the quotation marks or just outside them.',
    'cut-short': 'Words of the fullest form are left out at an end, at an ellipsis or between two pairs of quotation marks, or are told outside the marks in other words.',
    'cut-unmarked': 'One or more whole sentences are left out inside one pair of quotation marks, with no ellipsis.',
    altered: 'Inside the quotation marks words are changed, put in, or left out within a sentence, with no ellipsis and no brackets.',
    paraphrased: 'The remark is told without quotation marks.',
    'not-told': 'The remark was not found.',
  } satisfies Record<SayingVerdict, string>,
  factRules: {
    agree: 'The values are the same.',
    'other-words': 'The values are the same; the words for them are not.',
    rounded: 'One value is a round form of the other.',
    disagree: 'The values for the same thing are not the same, and none is a round form of another.',
    'one-source': 'No other source states it.',
  } satisfies Record<FactVerdict, string>,
  nameRule: 'The forms are taken for one name because one article has both, or because one is a short form or a known other name of the other.',
  findingRules: {
    'words-outside-marks': 'All words are there; some stand just outside the quotation marks.',
    'words-missing': 'Words within a sentence of the fullest form are left out inside the quotation marks, and no ellipsis stands in their place.',
    'sentence-missing': 'A whole sentence of the fullest form is left out inside the quotation marks, and no ellipsis stands in its place.',
    'words-changed': 'Inside the quotation marks other words stand in the place of words of the fullest form.',
    'words-inserted': 'Inside the quotation marks stand words that the fullest form does not have, without brackets.',
    'words-paraphrased': 'Outside the quotation marks other words stand in the place of words of the fullest form.',
    'speakers-differ': 'The articles name different speakers for the same words.',
    calendar: 'The day of the week follows from the date, or the date from the day an article was published.',
    'same-other-words': 'The values are the same; the words for them are not.',
    rounded: 'One value is a round form of the other.',
    'values-differ': 'The values for the same thing are not the same.',
    'forms-differ': 'The sources call the same by different names.',
    'short-form': 'One form is an abbreviation or a part of the other.',
    alias: 'One form is known as another name of the other, or an article says so.',
  } satisfies Record<FindingRule, string>,
  addOne: 'Add one more to compare.',
};
