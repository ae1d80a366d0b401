import type { BlockRole, Relation, VersionOrder } from '../../model.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

/** Words of the Side by side view. */
export const sideBySide = {
  columns: 'The two articles',
  leftArticle: 'Article on the left',
  rightArticle: 'Article on the right',
  beside: 'beside',
  swap: 'Swap left and right',
  option: (name: string, setApart: boolean) => `${name}${setApart ? ' (set apart)' : ''}`,
  wordCount: (words: string) => `${words} words`,
  noDate: 'No date found',
  withoutYear: (date: string) => `${date}, no year given`,

  paragraph: 'paragraph',
  paragraphs: (first: number, last: number) => (first === last ? `¶${first}` : `¶${first}–${last}`),
  onlyIn: (sigil: string) => `only ${sigil}`,
  toldOnlyBy: (name: string) => `Told only by ${name}`,
  asideIn: (sigil: string) => `set aside in ${sigil}`,
  asideInFull: (name: string) => `Set aside in ${name} as page furniture`,
  nearestAt: (sigil: string, place: string, likely: string) => `nearest in ${sigil}: ${place}, ${likely}`,
  nothingLike: (sigil: string) => `nothing like it in ${sigil}`,
  toldAt: (name: string, moved: boolean) => `${moved ? 'moved; ' : ''}told in ${name} at`,
  /** For the margin, where a paragraph number would stand. */
  shortRoles: {
    headline: 'headl.',
    standfirst: 'intro',
    byline: 'byline',
    dateline: 'datel.',
    heading: 'head.',
    paragraph: '',
    'list-item': '',
    caption: 'capt.',
    credit: 'credit',
    furniture: '',
  } satisfies Record<BlockRole, string>,
  roles: { ...roles, paragraph: '', 'list-item': '', furniture: '' } satisfies Record<BlockRole, string>,
  gap: (count: number, name: string) => `${counted(count, 'sentence', 'sentences')} told only by ${name}`,
  moved: 'moved',
  possibly: ' (possible match)',
  possibleMatch: (relation: string) => `${relation}?`,
  arrow: (from: string, to: string) => `${from} → ${to}`,

  setAside: (lines: number) => `${counted(lines, 'line', 'lines')} of page furniture set aside.`,
  show: 'Show',
  hide: 'Hide',
  putBack: 'Put back',
  putBackLine: (line: string) => `Put back: ${line}`,

  noMatch: 'These articles share no passage. They may be about different events.',
  incomplete: 'These articles are too long to be compared in full: some links or marks may be left out.',
  isSetApart: (name: string) => `${name} is set apart from the counts. Here it is compared all the same.`,
  countAnyway: 'Count it anyway',
  versions: (older: string): Record<VersionOrder, string> => ({
    dates: `Two versions by one outlet; ${older} is the older.`,
    lengths: `Two versions by one outlet; ${older}, the shorter, seems to be the older.`,
    unknown: 'Two versions by one outlet; nothing tells which is the older.',
    reader: `Two versions of one report, as a reader says; ${older} is the older.`,
  }),

  overview: 'Overview of both articles',
  overviewPlace: (left: string, right: string) => `In view: ${left} on the left, ${right} on the right`,
  slid: 'Slid level',
  unslide: 'Back to own order',

  difference: (at: number, of: number) => ({ before: 'Difference ', at: `${at}`, after: ` of ${of}` }),
  differences: (of: number) => counted(of, 'difference', 'differences'),
  stepGroup: 'Step through differences',
  previous: 'Previous difference',
  next: 'Next difference',
  kinds: 'Kinds',
  rail: 'Differences',
  readAloud: 'Read differences aloud in the text',

  kindAndSource: (kind: string, name: string) => `${kind} · ${name} says`,
  onlyHere: (kind: string, name: string) => `${kind} · only in ${name}`,
  wordsOnlyIn: (name: string) => `Words only in ${name}`,
  leftOutIn: (name: string) => `left out in ${name}`,
};

/** Words of the legend, which is the filter. */
export const legend = {
  differences: 'Differences',
  shownOf: (shown: number, total: number) => (shown === total ? `${total}` : `${shown} of ${total}`),
  sentences: 'Sentences',
  sentenceCounts: (left: number, right: number) => `${left} + ${right}`,
  onlyIn: (name: string) => `only in ${name}`,
  tells: (name: string) => `told by ${name}`,
  showAll: 'Show all',
  factsOnly: 'Facts only',
  noneLeft: 'No differences of these kinds.',
  samples: {
    words: 'words',
    only: 'added',
    figure: 'Nov. 10',
    attribution: 'said',
    aside: 'aside',
    quotation: '“quoted”',
    caret: ['left', 'out'],
  },
};

/** Words of the inspector. */
export const inspector = {
  title: 'This sentence',
  copyLink: 'Copy link to this difference',
  saveCard: 'Save as a picture',
  empty: 'Choose a sentence or a mark to see how the two articles tell it.',
  standing: (relation: string, sameWords: string) => `${relation}, ${sameWords} same words`,
  leftOut: 'left out',
  noMarks: {
    verbatim: 'The words are the same in both.',
    edited: 'Only signs and spaces differ.',
    rewritten: 'The two say it in other words throughout.',
    partial: 'The two share one statement; the rest differs.',
  } satisfies Record<Relation, string>,
  toldOnly: (name: string, other: string) => `Only ${name} tells this. ${other} has no counterpart for it.`,
  toldOnlyBy: (name: string) => `Told only by ${name}.`,
  nearestIn: (name: string) => `Nearest in ${name}:`,
  nothingLike: (name: string) => `Nothing like it in ${name}.`,
  likelySame: (place: string, likely: string) => `${place}, ${likely} likely the same.`,
  goThere: 'Go there',
  setAsideIn: (name: string, because: string) => `Set aside in ${name} as page furniture${because ? ` (${because})` : ''}:`,
  strong: 'Strong match.',
  possible: (likely: string) => `Possible match, ${likely} likely.`,
  because: (reasons: string) => `Linked by ${reasons}.`,
};
