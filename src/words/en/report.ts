import type { CorrectionKind, CorrectionState, SayingVerdict } from '../../model.ts';
import type { Paper, ReportChoices } from '../../report/contents/choices.ts';
import type { MarkShape, ReportPart } from '../../report/contents/report.ts';
import { counted } from './counted.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words in prose under ten, digits from there on. */
function inWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** Words of the comparison report, whatever its form. */
export const report = {
  kind: 'source-diff comparison report',
  title: (articles: number) => `${capital(inWords(articles))} ${articles === 1 ? 'article' : 'articles'} compared`,
  deck: (counts: number, apart: number) => {
    const compared = `${capital(inWords(counts))} ${counts === 1 ? 'article' : 'articles'} compared sentence by sentence`;
    if (apart === 0) return `${compared}.`;
    return `${compared}; ${apart === 1 ? 'one more is' : `${inWords(apart)} more are`} set apart.`;
  },
  /** On every page: `page` and `pages` are placeholders that the printer fills. */
  page: (page: string, pages: string) => `${page} of ${pages}`,
  lettersTo: (sources: number, first: string, last: string) => `${counted(sources, 'source', 'sources')}, ${first} to ${last}`,
  setApart: (name: string) => `${name} (set apart)`,

  parts: {
    summary: 'Summary',
    sources: 'Sources',
    told: 'Who tells what',
    order: 'In what order',
    likeness: 'How alike in wording',
    passages: 'The passages',
    quotations: 'Quotations',
    figures: 'Figures and dates',
    names: 'Names',
    alone: 'Told by one source only',
    aside: 'Set aside',
    notes: 'Corrections and notes',
    method: 'Method and settings',
  } satisfies Record<ReportPart, string>,
  /** Two sentences, one after the other. */
  inARow: (first: string, second: string) => `${first} ${second}`,
  section: (number: number) => `section ${number}`,

  summary: {
    shared: 'Shared',
    wording: 'Wording',
    quotations: 'Quotations',
    figures: 'Figures',
    names: 'Names',
    alone: 'Told by one only',
    aside: 'Set aside',
    told: (passages: number, byAll: number, articles: number) => {
      const told = `${counted(passages, 'passage is', 'passages are')} told by two or more sources`;
      return articles < 3 ? `${told}.` : `${told}; ${byAll === 0 ? 'none' : byAll} by all ${inWords(articles)}.`;
    },
    alike: (pairs: readonly { readonly a: string; readonly b: string; readonly percent: number }[], others: readonly number[]) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [`${first.a} and ${first.b} share ${first.percent}% of the shorter article’s words`, ...more.map(({ a, b, percent }) => `${a} and ${b} ${percent}%`)].join(', ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}; the other pairs share ${least === most ? `${most}%` : `${least}% to ${most}%`}.`;
    },
    remarks: (remarks: number) => (remarks === 0 ? 'No remark is quoted by one source and told by another.' : `${counted(remarks, 'remark is', 'remarks are')} quoted by one source and told by another.`),
    worthALook: (rows: readonly { readonly source: string; readonly place: string; readonly verdict: string }[], more: number) =>
      `${capital(list(rows.map(({ source, place, verdict }) => `${source} (${place}) has one ${verdict}`)))}${more > 0 ? `, and there are ${more} more` : ''}.`,
    disagree: (things: readonly string[], more: number) => `The sources disagree on ${list([...things, ...(more > 0 ? [`${more} more`] : [])])}.`,
    stated: (label: string, values: readonly string[]) => `${label} (${values.join(', ')})`,
    noneDisagree: (of: number) => (of === 0 ? 'No figure or date is stated by two sources.' : `None of ${counted(of, 'statement', 'statements')} by two sources or more disagrees.`),
    named: (differing: number, of: number) =>
      of === 0
        ? 'No person, group or place is named by two sources.'
        : `${differing === 0 ? 'None' : differing} of ${counted(of, 'person, group or place', 'persons, groups and places')} named by two sources or more ${differing < 2 ? 'has' : 'have'} different names.`,
    toldAlone: (counts: readonly { readonly sigil: string; readonly sentences: number }[]) => {
      const [first, ...more] = counts.filter(({ sentences }) => sentences > 0);
      if (!first) return 'None: everything is told by two sources or more.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      const told = [`${first.sigil} ${counted(first.sentences, 'sentence', 'sentences')}`, ...more.map(({ sigil, sentences }) => `${sigil} ${sentences}`)];
      return `${told.join(', ')}${none.length > 0 ? `; ${list(none)} none` : ''}.`;
    },
    linesAside: (lines: number) => `${counted(lines, 'line', 'lines')} of page furniture, such as menus and share buttons, took no part.`,
  },

  source: 'Source and headline',
  date: 'Date found',
  sentences: 'Sentences',
  words: 'Words',
  noDate: 'none found',
  noHeadline: 'no headline found',
  noYear: (date: string) => `${date}, no year given`,
  linesAside: (lines: number) => `${counted(lines, 'line', 'lines')} set aside`,
  hiddenSource: (sigil: string) => `Source ${sigil}`,
  hiddenOutlet: '[outlet]',

  wordsShared: 'Words shared',
  toldBy: 'Told by',
  possible: (standing: string) => `${standing}?`,
  key: {
    base: 'base or same words',
    place: 'small number: paragraph',
    possible: '? possible match, under 80%',
  },
  orderLead: 'Each line is a passage; top of each article to its end.',
  orderOf: (number: number, places: string) => `Passage ${number}: ${places}.`,
  placeIn: (percent: number, sigil: string) => `${percent}% into ${sigil}`,
  likenessLead: 'Shared words, % of the shorter article.',
  likenessOf: (a: string, b: string, percent: number) => `${a} and ${b}: ${percent}%`,

  passagesLead: 'The base of each passage stands first. Each other reading is measured against it; underneath stand the words of the base, a bracket, and what others have in their place.',
  compactLead: 'For each passage whose words differ: the words of the base, a bracket, and what others have in their place. The full report has the readings.',
  noPassages: 'These articles share no passage. They may be about different events.',
  markNames: {
    words: 'other words',
    only: 'words only here',
    caret: 'left out here',
    attribution: 'who says it, how sure',
    figure: 'figure, date, name',
    quotation: 'quotation changed',
  } satisfies Record<MarkShape, string>,
  spoken: (mark: string) => ` [${mark}] `,
  baseReading: 'base',
  sameWordsIn: (places: readonly { readonly sigil: string; readonly place: string }[]) => `same words in ${places.map(({ sigil, place }) => `${sigil} ${place}`).join(', ')}`,
  /** Critical editions abbreviate these two in every language of Latin letters. */
  between: '…',
  added: 'add.',
  omitted: 'om.',
  addedInFull: 'added',
  omittedInFull: 'left out',
  apparatus: 'Differences',
  toldByLetters: (sigla: readonly string[]) => `Told by ${list(sigla)}`,

  quotationsLead: (remarks: number): string =>
    remarks === 0
      ? 'No remark is quoted by one source and told by another.'
      : 'The fullest form stands first. One bar stands for one word of it.',
  remarksAlone: 'Quoted by one source only',
  remarksAloneLead: (remarks: number) => `${counted(remarks, 'remark', 'remarks')} that no other source quotes or tells.`,
  noRemarkToLookAt: 'In no quotation are words changed or left out inside the marks without a sign.',
  fullestElsewhere: 'The fullest form stands in a source that is not in this report.',
  notToldBy: (sources: readonly string[]) => `Not told by ${list(sources)}`,
  verdictsInText: {
    whole: 'quoted whole',
    'cut-short': 'cut short',
    'cut-unmarked': 'cut without a mark',
    altered: 'altered',
    paraphrased: 'paraphrased',
    'not-told': 'not told',
  } satisfies Record<SayingVerdict, string>,

  stated: 'What is stated',
  named: 'Who or what is named',
  finding: 'Finding',
  asStated: 'As stated by each source',
  times: (times: number) => `×${times}`,
  noFigureToLookAt: 'No figure or date disagrees.',
  noNameToLookAt: 'No person, group or place has different names.',
  figuresAlone: (figures: number) => `${counted(figures, 'statement', 'statements')} by one source only`,

  aloneLead: 'Sentences with no counterpart in any other source. Bylines, datelines and credits are not counted.',
  aloneCount: (sentences: number, of: number) => `${sentences} of ${counted(of, 'sentence', 'sentences')}`,
  toldElsewhere: 'Everything here is told elsewhere too.',
  setAsideIn: (sigla: readonly string[]) => `set aside in ${list(sigla)} as page furniture`,
  asideLead: 'Lines taken for page furniture. They took no part in the comparison; the rule that set each aside stands beside it.',
  nothingAside: 'No line was set aside.',
  lines: (lines: number) => counted(lines, 'line', 'lines'),

  notesLead: 'What the reader put right, and what the reader wrote. Everything in this report is compared with these corrections.',
  corrections: {
    match: 'Tell the same',
    unlink: 'Do not tell the same',
    split: 'Matched sentence by sentence',
    alone: 'Told by no other',
    role: 'Its part in the article was changed',
    count: 'Counts, or is set apart, at the reader’s wish',
  } satisfies Record<CorrectionKind, string>,
  correctionStates: {
    applied: null,
    overruled: 'overruled by a later one',
    'article-gone': 'the article is not here',
    'words-gone': 'the words are not here any more',
    'not-compared': 'the words take no part in the comparison',
  } satisfies Record<CorrectionState, string | null>,
  note: 'Note',

  method: [
    'Each article was cut into sentences; menus, repeated captions and share lines were set aside. Every sentence was compared with every sentence of the other articles, in whatever order, and linked where both state the same or quote the same remark. A link has the same words when only punctuation, capitals and spaces differ; it is edited when the sentence is the same with local changes, rewritten when the same statement stands in other words, and in part when only one of several statements is shared. Words are marked where two sentences share enough of them to be set against each other; elsewhere only figures, names, attributions and quotations are.',
    'The base is what the others are measured against, not a judgement of which source is right: a finding says what the words say. Linking is done by rules and can err; a match that is only possible has a question mark. Shared words are counted in runs, as a share of the shorter article.',
  ] as readonly string[],
  excerptsOnly: (words: number) => `At most ${counted(words, 'word is', 'words are')} quoted of any one source; “…” stands where words were cut. The comparison itself is not in this file.`,
  /** In the place of an excerpt for which no words are left. */
  limitReached: '[not quoted: the limit of words is used up]',
  outletsHidden: 'Names of outlets are hidden, also inside the texts. The comparison itself is not in this file.',
  someSources: (shown: number, of: number) => `This report speaks of ${inWords(shown)} of ${inWords(of)} articles. The comparison itself is not in this file.`,
  settings: {
    engine: 'Made with',
    base: 'Base',
    threshold: 'Least sure match',
    meaning: 'Meaning of sentences',
    digests: 'Digests of the texts',
  },
  percentSign: '%',
  percent: (percent: number) => `${percent}%`,
  meaningUsed: 'compared too',

  answerKey: (title: string) => `Answer key: ${title}`,
  answerKeyLead: 'Which outlet each letter stands for.',
  file: 'File',
};

/** Words of the dialog before printing and saving. */
export const printing = {
  open: 'Print or save',
  title: 'Print or save the report',
  close: 'Close',
  extent: 'How much',
  extents: { full: 'Full', compact: 'Compact: differences only' } satisfies Record<ReportChoices['extent'], string>,
  sources: 'Sources',
  tooFew: 'Choose two sources or more.',
  base: 'Measure against',
  heading: 'Title',
  parts: 'Parts',
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'Letter' } satisfies Record<Paper, string>,
  largePrint: 'Large print',
  hideOutlets: 'Hide the names of outlets, for a class',
  hideOutletsNote: 'Letters stand in their place, also in the texts. The key is saved as a file of its own.',
  limit: 'Quote at most',
  limitUnit: 'words of each source',
  limitNote: 'Empty for no limit. Headlines are not counted.',
  print: 'Print',
  printNote: 'To save a PDF, print and choose “Save as PDF”.',
  saveAs: 'Save as',
  forms: {
    html: 'Web page (HTML)',
    docx: 'Word document',
    markdown: 'Markdown',
    csv: 'Tables for spreadsheets (CSV)',
    tei: 'TEI edition (XML)',
    json: 'Comparison (JSON)',
    text: 'Plain text',
  },
  table: 'Table',
  save: 'Save',
  saveKey: 'Save the answer key',
  reopens: 'A web page or a JSON file can be opened here again.',
  doesNotReopen: 'With these choices the page cannot be opened here again.',
  saving: 'Saving',
  saved: (file: string) => `${file} was saved.`,
  notSaved: 'This could not be saved.',
};
