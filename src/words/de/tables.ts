import type { Catalogue } from '../live.ts';

export const tables: Catalogue['tables'] = {
  names: { passages: 'Stellen', quotations: 'Zitate', figures: 'Zahlen und Daten', names: 'Namen' },
  number: 'Nr.',
  source: 'Quelle',
  place: 'Ort im Artikel',
  findings: 'Feststellungen',
  between: 'Zwischen den Quellen',

  passage: 'Stelle',
  tellers: 'Quellen, die sie berichten',
  measuredAgainst: 'Gemessen an',
  ofSource: (source, sigil) => ({
    words: source,
    standing: `${sigil}: Wortlaut`,
    place: `${sigil}: Ort im Artikel`,
    sameWords: `${sigil}: gleiche Wörter, %`,
    sure: `${sigil}: wie sicher, %`,
  }),

  speaker: 'Wer spricht',
  fullest: 'Vollständigste Form',
  fullestFirst: 'Die vollständigste Form steht zuerst.',
  verdict: 'Befund',
  asGiven: 'Wie wiedergegeben',
  wordsKept: 'Erhaltene Wörter',
  wordsInAll: 'Wörter der vollständigsten Form',
  inNoComparison: 'nicht verglichen',

  stated: 'Was angegeben wird',
  kind: 'Art',
  asWritten: 'Wie geschrieben',
  readAs: 'Gelesen als',

  name: 'Name',
  form: 'Genannt',
  times: 'Wie oft',
  kinds: {
    number: 'Zahl',
    date: 'Datum',
    money: 'Betrag',
    percent: 'Prozentsatz',
    duration: 'Dauer',
    age: 'Alter',
    distance: 'Entfernung',
    other: 'anderes',
  },
};
