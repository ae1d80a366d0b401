import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

const BARS = {
  in: 'in Anführungszeichen',
  out: 'außerhalb davon',
  other: 'ein anderes Wort',
  'left-out': 'weggelassen',
};

export const quotes: Catalogue['quotes'] = {
  onThisPage: 'Auf dieser Seite',
  sections: {
    quotations: 'Zitate',
    alone: 'Nur von einer Quelle zitiert',
    figures: 'Zahlen und Daten',
    names: 'Namen',
  },
  filters: 'Filter',
  verdictFilter: 'Wie zitiert wird',
  speakerFilter: 'Wer spricht',
  showAllFilters: 'Alle zeigen',
  nothingShown: 'Keine Zitate dieser Arten.',
  oneBarOneWord: 'Ein Balken, ein Wort',
  bars: BARS,

  quotationsTitle: 'Was gesagt wurde und wie jede Quelle es zitiert',
  quotationsLead: (remarks) =>
    remarks === 0
      ? 'Keine Äußerung wird von einer Quelle zitiert und von einer anderen berichtet.'
      : `${counted(remarks, 'Äußerung wird', 'Äußerungen werden')} von zwei oder mehr Quellen zitiert, oder von einer zitiert und von einer anderen berichtet. Die vollständigste Form steht zuerst.`,
  setApart: (names, several) => (several ? `${names} sind ausgenommen und fehlen hier.` : `${names} ist ausgenommen und fehlt hier.`),
  noSpeaker: 'Niemand als Sprecher genannt',
  verdicts: {
    whole: 'Vollständig',
    'cut-short': 'Gekürzt',
    'cut-unmarked': 'Gekürzt ohne Zeichen',
    altered: 'Verändert',
    paraphrased: 'Umschrieben',
    'not-told': 'Nicht berichtet',
  },
  kept: (kept, of) => `${kept} von ${counted(of, 'Wort', 'Wörtern')}`,
  insideMarks: 'in Anführungszeichen',
  barsSpoken: (states) => states.map(({ state, count }) => `${counted(count, 'Wort', 'Wörter')} ${BARS[state]}`).join(', '),
  notToldBy: 'Nicht berichtet von',
  leadsTo: (source) => `${source}, nebeneinander zeigen`,
  place: (paragraph) => `¶${paragraph}`,
  leftOut: (source, words) => ` [hier weggelassen; ${source} hat: ${words}] `,
  otherWords: (source, words) => ` [andere Wörter; ${source} hat: ${words}] `,
  onlyHere: ' [nur hier] ',

  aloneTitle: 'Nur von einer Quelle zitiert',
  aloneLead: (remarks) =>
    remarks === 0
      ? 'Alles hier Zitierte wird auch anderswo zitiert oder berichtet.'
      : `${counted(remarks, 'Äußerung, die', 'Äußerungen, die')} keine andere Quelle zitiert oder berichtet.`,
  showAll: (count) => `Alle ${count} zeigen`,
  showFewer: 'Weniger zeigen',

  figuresTitle: 'Zahlen und Daten',
  figuresLead: (disagree, of) =>
    of === 0
      ? 'Keine Zahl und kein Datum wird von zwei Quellen angegeben.'
      : `${disagree === 0 ? 'Keine' : disagree} von ${counted(of, 'Angabe', 'Angaben')} zweier oder mehrerer Quellen ${form(Math.max(1, disagree), 'widerspricht', 'widersprechen')} sich.`,
  principle: 'Eine Feststellung sagt, was die Wörter sagen; sie sagt nicht, wer recht hat.',
  stated: 'Was angegeben wird',
  finding: 'Feststellung',
  factVerdicts: {
    agree: 'Stimmt überein',
    'other-words': 'Dasselbe, in anderen Wörtern',
    rounded: 'Gerundet',
    disagree: 'Widerspricht sich',
    'one-source': 'Nur eine Quelle',
  },
  aloneFigures: (count) => `${counted(count, 'Angabe', 'Angaben')} nur einer Quelle`,

  namesTitle: 'Namen',
  namesLead: (differing, of) =>
    of === 0
      ? 'Keine Person, keine Gruppe und kein Ort wird von zwei Quellen genannt.'
      : `${differing === 0 ? 'Keine' : differing} von ${counted(of, 'Person, Gruppe oder Ort', 'Personen, Gruppen und Orten')}, die zwei oder mehr Quellen nennen, ${form(Math.max(1, differing), 'hat', 'haben')} verschiedene Namen.`,
  named: 'Wer oder was genannt wird',
  nameKinds: { person: 'Person', group: 'Gruppe', place: 'Ort', name: '' },
  times: (count) => `×${count}`,
  timesSpoken: (count) => `${count}-mal`,
  namesDiffer: 'Namen verschieden',
  sameNames: 'Von jeder Quelle, die sie nennt, gleich genannt.',
  notTold: 'nicht berichtet',
  notNamed: 'nicht genannt',

  why: 'Warum das?',
  rule: 'Regel',
  compared: 'Verglichen',
  readAs: 'Gelesen als',
  normalised: 'Zählt nicht als Unterschied',
  nothingThere: 'kein Wort',
  normalisedQuotes: 'Großbuchstaben, die Form von Anführungszeichen und Apostrophen, Satzzeichen und Leerräume.',
  normalisedFigures: 'Wie eine Zahl oder ein Datum geschrieben ist: Ziffern oder Wörter, Trennzeichen, Folge von Tag und Monat, Wörter für Einheiten.',
  normalisedNames: 'Leerräume und Zeilenumbrüche.',
  verdictRules: {
    whole: 'Jedes Wort der vollständigsten Form ist hier, in den Anführungszeichen oder gleich daneben.',
    'cut-short': 'Wörter der vollständigsten Form fehlen an einem Ende, an einem Auslassungszeichen oder zwischen zwei Paaren von Anführungszeichen, oder sie werden außerhalb mit anderen Wörtern berichtet.',
    'cut-unmarked': 'Ein oder mehrere ganze Sätze fehlen in einem Paar von Anführungszeichen, ohne Auslassungszeichen.',
    altered: 'In den Anführungszeichen sind Wörter geändert, eingefügt oder innerhalb eines Satzes weggelassen, ohne Auslassungszeichen und ohne Klammern.',
    paraphrased: 'Die Äußerung wird ohne Anführungszeichen berichtet.',
    'not-told': 'Die Äußerung wurde nicht gefunden.',
  },
  factRules: {
    agree: 'Die Werte sind gleich.',
    'other-words': 'Die Werte sind gleich; die Wörter dafür nicht.',
    rounded: 'Ein Wert ist eine gerundete Form des anderen.',
    disagree: 'Die Werte für dasselbe sind nicht gleich, und keiner ist eine gerundete Form eines anderen.',
    'one-source': 'Keine andere Quelle gibt es an.',
  },
  nameRule: 'Die Formen gelten als ein Name, weil ein Artikel beide hat oder weil die eine eine Kurzform oder ein bekannter anderer Name der anderen ist.',
  findingRules: {
    'words-outside-marks': 'Alle Wörter sind da; einige stehen gleich neben den Anführungszeichen.',
    'words-missing': 'In den Anführungszeichen fehlen Wörter eines Satzes der vollständigsten Form, und kein Auslassungszeichen steht an ihrer Stelle.',
    'sentence-missing': 'In den Anführungszeichen fehlt ein ganzer Satz der vollständigsten Form, und kein Auslassungszeichen steht an seiner Stelle.',
    'words-changed': 'In den Anführungszeichen stehen andere Wörter anstelle von Wörtern der vollständigsten Form.',
    'words-inserted': 'In den Anführungszeichen stehen, ohne Klammern, Wörter, die die vollständigste Form nicht hat.',
    'words-paraphrased': 'Außerhalb der Anführungszeichen stehen andere Wörter anstelle von Wörtern der vollständigsten Form.',
    'speakers-differ': 'Die Artikel nennen für dieselben Wörter verschiedene Sprecher.',
    calendar: 'Der Wochentag folgt aus dem Datum, oder das Datum aus dem Tag der Veröffentlichung.',
    'same-other-words': 'Die Werte sind gleich; die Wörter dafür nicht.',
    rounded: 'Ein Wert ist eine gerundete Form des anderen.',
    'values-differ': 'Die Werte für dasselbe sind nicht gleich.',
    'forms-differ': 'Die Quellen nennen dasselbe bei verschiedenen Namen.',
    'short-form': 'Eine Form ist eine Abkürzung oder ein Teil der anderen.',
    alias: 'Eine Form ist als anderer Name der anderen bekannt, oder ein Artikel sagt es.',
  },
  addOne: 'Für einen Vergleich einen weiteren hinzufügen.',
};
