import type { FindingRule, NameKind, NoticeKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** Words quoted in a finding; more are counted instead. */
const QUOTED = 12;

/** “seem to”, or "14 words" where that is easier to read. */
const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : `${words} words`);
const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const listed = (forms: readonly string[]) => and(forms.map(inLine));
const { day, weekday, needYear } = datesIn('en');
const { and, or, languages } = listsIn('en');
const THINGS: Record<NameKind, string> = { person: 'person', group: 'group', place: 'place', name: 'thing' };

function toldElsewhere(matched: number, all: number): string {
  if (matched === 0) return `none of its ${all} sentences is told by another article`;
  return `only ${matched} of its ${all} sentences ${matched === 1 ? 'is' : 'are'} told by another article`;
}

/**
 * What the engine says of a comparison: a message for each rule, as a function of the values that the comparison carries. The
 * saved form holds the English; views say it in the reader's language.
 */
export const said = {
  findings: {
    'words-outside-marks': (text: string, words: number) => `${inMarks(text, words)} outside the quotation marks`,
    'words-missing': (text: string, words: number) =>
      `${inMarks(text, words)} ${words > QUOTED ? 'are' : 'is'} missing inside the quotation marks, with no ellipsis`,
    'sentence-missing': (sentences: number) =>
      `${sentences === 1 ? 'one sentence is' : `${sentences} sentences are`} missing inside the quotation marks, with no ellipsis`,
    'words-changed': (text: string, words: number, fullText: string, fullWords: number) =>
      `${inMarks(text, words)} inside the quotation marks for ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text: string, words: number) => `${inMarks(text, words)} inside the quotation marks is not in the fullest form`,
    'words-paraphrased': (text: string, words: number, fullText: string, fullWords: number) => `${inMarks(text, words)} for ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one: string, other: string) => `Said by ${one} in one article and by ${other} in another`,
    calendar: (date: string) => `${day(date, true)} was a ${weekday(date)}`,
    'same-other-words': (forms: readonly string[]) => listed(forms),
    rounded: (forms: readonly string[]) => `${listed(forms)}: one is a round form of the other`,
    'values-differ': (forms: readonly string[]) => listed(forms),
    'forms-differ': (one: string, other: string, kind: NameKind) => `${inLine(one)} and ${inLine(other)} for the same ${THINGS[kind]}`,
    'short-form': (short: string, full: string) => `${inLine(short)} stands for ${inLine(full)}`,
    alias: (name: string, says: string) => `${inLine(name)}: ${inLine(says)}`,
  } satisfies Record<FindingRule, (...values: never[]) => string>,
  notices: {
    /** `others`: dates of the rest, ISO 8601; none where no date tells. `rest`: how many other articles there are. */
    'other-event': (matched: number, all: number, own: string, others: readonly string[], rest: number) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${told.replace(/^./, (letter) => letter.toUpperCase())}. No date confirms that it is another event. It is left out of the counts.`;
      const withYear = needYear([own, ...others]);
      const dates = or(new Set(others.map((date) => day(date, withYear))));
      return `It is dated ${day(own, withYear)}, ${rest === 1 ? 'the other' : 'the others'} ${dates}, and ${told}. It is left out of the counts.`;
    },
    'same-text': (sigil: string) => `It is the same text as ${sigil}, letter for letter.`,
    'cut-off': (end: string) => `Its text seems to be cut off at “${end}”. What follows there may be told all the same.`,
    'no-text': () => 'It holds no text to compare. Everything in it was set aside, or it is empty.',
    'language-differs': (tags: readonly string[]) =>
      `The articles are in ${languages(tags)}. Only names, figures and words spelled alike can be matched across languages.`,
    limit: (a: string, b: string) => `${a} and ${b} are too long to be compared in full: some matches may not have been found.`,
    'no-match': () => 'These articles share no passage. They may be about different events.',
  } satisfies Record<NoticeKind, (...values: never[]) => string>,
  versions: (order: FoundOrder, share: number, articles: number) => {
    const ORDERS: Record<FoundOrder, string> = {
      dates: 'in the order of their dates',
      lengths: 'no date tells which came first: the longer, with text added, is taken for the later',
      unknown: 'nothing tells which came first',
    };
    return `the same outlet, and ${articles > 2 ? 'at least ' : ''}${Math.round(100 * share)} % of the words in common; ${ORDERS[order]}`;
  },
  reasons,
  /** A reason with the words of the articles that it speaks of. */
  reasonOf: (phrase: string, words: string) => `${phrase}: ${words}`,
};
