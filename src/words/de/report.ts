import type { Catalogue } from '../live.ts';
import { listsIn } from '../lists.ts';
import { counted, form } from './counted.ts';

const NUMBERS = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const { and: list } = listsIn('de');

function inWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const report: Catalogue['report'] = {
  kind: 'Vergleichsbericht von source-diff',
  title: (articles) => `${capital(inWords(articles))} Artikel im Vergleich`,
  deck: (counts, apart) => {
    const compared = `${capital(inWords(counts))} Artikel, Satz für Satz verglichen`;
    return apart === 0 ? `${compared}.` : `${compared}; ${apart === 1 ? 'ein weiterer ist' : `${inWords(apart)} weitere sind`} ausgenommen.`;
  },
  page: (page, pages) => `${page} von ${pages}`,
  lettersTo: (sources, first, last) => `${counted(sources, 'Quelle', 'Quellen')}, ${first} bis ${last}`,
  setApart: (name) => `${name} (ausgenommen)`,

  parts: {
    summary: 'Zusammenfassung',
    sources: 'Quellen',
    told: 'Wer was berichtet',
    order: 'In welcher Reihenfolge',
    likeness: 'Wie ähnlich im Wortlaut',
    passages: 'Die Stellen',
    quotations: 'Zitate',
    figures: 'Zahlen und Daten',
    names: 'Namen',
    alone: 'Nur von einer Quelle berichtet',
    aside: 'Beiseitegelegt',
    notes: 'Korrekturen und Notizen',
    method: 'Verfahren und Einstellungen',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `Abschnitt ${number}`,

  summary: {
    shared: 'Gemeinsam',
    wording: 'Wortlaut',
    quotations: 'Zitate',
    figures: 'Zahlen',
    names: 'Namen',
    alone: 'Nur von einer berichtet',
    aside: 'Beiseitegelegt',
    told: (passages, byAll, articles) => {
      const told = `${counted(passages, 'Stelle wird', 'Stellen werden')} von zwei oder mehr Quellen berichtet`;
      return articles < 3 ? `${told}.` : `${told}; ${byAll === 0 ? 'keine' : byAll} von allen ${inWords(articles)}.`;
    },
    alike: (pairs, others) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [`${first.a} und ${first.b} haben ${first.percent} % der Wörter des kürzeren Artikels gemeinsam`, ...more.map(({ a, b, percent }) => `${a} und ${b} ${percent} %`)].join(', ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}; die anderen Paare ${least === most ? `${most} %` : `${least} bis ${most} %`}.`;
    },
    remarks: (remarks) =>
      remarks === 0
        ? 'Keine Äußerung wird von einer Quelle zitiert und von einer anderen berichtet.'
        : `${counted(remarks, 'Äußerung wird', 'Äußerungen werden')} von einer Quelle zitiert und von einer anderen berichtet.`,
    worthALook: (rows, more) =>
      `${capital(list(rows.map(({ source, place, verdict }) => `${source} (${place}): eine ${verdict}`)))}${more > 0 ? `, und es gibt ${more} weitere` : ''}.`,
    disagree: (things, more) => `Die Quellen widersprechen sich bei: ${list([...things, ...(more > 0 ? [`${more} weiteren`] : [])])}.`,
    stated: (label, values) => `${label} (${values.join(', ')})`,
    noneDisagree: (of) =>
      of === 0 ? 'Keine Zahl und kein Datum wird von zwei Quellen angegeben.' : `Keine von ${counted(of, 'Angabe', 'Angaben')} zweier oder mehrerer Quellen widerspricht sich.`,
    named: (differing, of) =>
      of === 0
        ? 'Keine Person, keine Gruppe und kein Ort wird von zwei Quellen genannt.'
        : `${differing === 0 ? 'Keine' : differing} von ${counted(of, 'Person, Gruppe oder Ort', 'Personen, Gruppen und Orten')}, die zwei oder mehr Quellen nennen, ${form(Math.max(1, differing), 'hat', 'haben')} verschiedene Namen.`,
    toldAlone: (counts) => {
      const [first, ...more] = counts.filter(({ sentences }) => sentences > 0);
      if (!first) return 'Nichts: Alles wird von zwei oder mehr Quellen berichtet.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      const told = [`${first.sigil} ${counted(first.sentences, 'Satz', 'Sätze')}`, ...more.map(({ sigil, sentences }) => `${sigil} ${sentences}`)];
      return `${told.join(', ')}${none.length > 0 ? `; ${list(none)} keinen` : ''}.`;
    },
    linesAside: (lines) => `${counted(lines, 'Zeile', 'Zeilen')} Seitenbeiwerk, etwa Menüs und Schaltflächen zum Teilen, ${form(lines, 'nahm', 'nahmen')} nicht teil.`,
  },

  source: 'Quelle und Überschrift',
  date: 'Gefundenes Datum',
  sentences: 'Sätze',
  words: 'Wörter',
  noDate: 'keines gefunden',
  noHeadline: 'keine Überschrift gefunden',
  noYear: (date) => `${date}, ohne Jahr`,
  linesAside: (lines) => `${counted(lines, 'Zeile', 'Zeilen')} beiseitegelegt`,
  hiddenSource: (sigil) => `Quelle ${sigil}`,
  hiddenOutlet: '[Medium]',

  wordsShared: 'Gemeinsame Wörter',
  toldBy: 'Berichtet von',
  possible: (standing) => `${standing}?`,
  key: {
    base: 'Grundlage oder gleiche Wörter',
    place: 'kleine Zahl: Absatz',
    possible: '? mögliche Entsprechung, unter 80 %',
  },
  orderLead: 'Jede Linie ist eine Stelle; vom Anfang jedes Artikels bis zum Ende.',
  orderOf: (number, places) => `Stelle ${number}: ${places}.`,
  placeIn: (percent, sigil) => `${percent} % in ${sigil}`,
  likenessLead: 'Gemeinsame Wörter, % des kürzeren Artikels.',
  likenessOf: (a, b, percent) => `${a} und ${b}: ${percent} %`,

  passagesLead: 'Die Grundlage jeder Stelle steht zuerst. Jede andere Lesart wird an ihr gemessen; darunter stehen die Wörter der Grundlage, eine Klammer und was andere an ihrer Stelle haben.',
  compactLead: 'Zu jeder Stelle, deren Wörter sich unterscheiden: die Wörter der Grundlage, eine Klammer und was andere an ihrer Stelle haben. Der volle Bericht hat die Lesarten.',
  noPassages: 'Diese Artikel haben keine Stelle gemeinsam. Vielleicht handeln sie von verschiedenen Ereignissen.',
  markNames: {
    words: 'andere Wörter',
    only: 'Wörter nur hier',
    caret: 'hier weggelassen',
    attribution: 'wer es sagt, wie sicher',
    figure: 'Zahl, Datum, Name',
    quotation: 'geändertes Zitat',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'Grundlage',
  sameWordsIn: (places) => `gleiche Wörter in ${places.map(({ sigil, place }) => `${sigil} ${place}`).join(', ')}`,
  between: '…',
  added: 'add.',
  omitted: 'om.',
  addedInFull: 'hinzugefügt',
  omittedInFull: 'weggelassen',
  apparatus: 'Unterschiede',
  toldByLetters: (sigla) => `Berichtet von ${list(sigla)}`,

  quotationsLead: (remarks) =>
    remarks === 0
      ? 'Keine Äußerung wird von einer Quelle zitiert und von einer anderen berichtet.'
      : 'Die vollständigste Form steht zuerst. Ein Balken steht für ein Wort von ihr.',
  remarksAlone: 'Nur von einer Quelle zitiert',
  remarksAloneLead: (remarks) => `${counted(remarks, 'Äußerung', 'Äußerungen')}, die keine andere Quelle zitiert oder berichtet.`,
  noRemarkToLookAt: 'In keinem Zitat sind Wörter ohne Zeichen geändert oder weggelassen.',
  fullestElsewhere: 'Die vollständigste Form steht in einer Quelle, die nicht in diesem Bericht ist.',
  notToldBy: (sources) => `Nicht berichtet von ${list(sources)}`,
  verdictsInText: {
    whole: 'vollständig zitierte Äußerung',
    'cut-short': 'gekürzte Äußerung',
    'cut-unmarked': 'ohne Zeichen gekürzte Äußerung',
    altered: 'veränderte Äußerung',
    paraphrased: 'umschriebene Äußerung',
    'not-told': 'nicht berichtete Äußerung',
  },

  stated: 'Was angegeben wird',
  named: 'Wer oder was genannt wird',
  finding: 'Feststellung',
  asStated: 'Wie jede Quelle es angibt',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'Keine Zahl und kein Datum widerspricht sich.',
  noNameToLookAt: 'Keine Person, keine Gruppe und kein Ort hat verschiedene Namen.',
  figuresAlone: (figures) => `${counted(figures, 'Angabe', 'Angaben')} nur einer Quelle`,

  aloneLead: 'Sätze ohne Entsprechung in einer anderen Quelle. Autorenzeilen, Ortsmarken und Bildnachweise zählen nicht.',
  aloneCount: (sentences, of) => `${sentences} von ${counted(of, 'Satz', 'Sätzen')}`,
  toldElsewhere: 'Alles hier wird auch anderswo berichtet.',
  setAsideIn: (sigla) => `in ${list(sigla)} als Seitenbeiwerk beiseitegelegt`,
  asideLead: 'Zeilen, die für Seitenbeiwerk gehalten wurden. Sie nahmen am Vergleich nicht teil; daneben steht die Regel, nach der jede beiseitegelegt wurde.',
  nothingAside: 'Keine Zeile wurde beiseitegelegt.',
  lines: (lines) => counted(lines, 'Zeile', 'Zeilen'),

  notesLead: 'Was berichtigt und was dazu geschrieben wurde. Alles in diesem Bericht ist mit diesen Korrekturen verglichen.',
  corrections: {
    match: 'Berichten dasselbe',
    unlink: 'Berichten nicht dasselbe',
    split: 'Satz für Satz zugeordnet',
    alone: 'Von keinem anderen berichtet',
    role: 'Die Rolle im Artikel wurde geändert',
    count: 'Zählt mit oder ist ausgenommen, auf Wunsch des Lesers',
  },
  correctionStates: {
    applied: null,
    overruled: 'von einer späteren überholt',
    'article-gone': 'der Artikel ist nicht hier',
    'words-gone': 'die Wörter sind nicht mehr da',
    'not-compared': 'die Wörter nehmen am Vergleich nicht teil',
  },
  note: 'Notiz',

  method: [
    'Jeder Artikel wurde in Sätze zerlegt; Menüs, wiederholte Bildunterschriften und Leisten zum Teilen wurden beiseitegelegt. Jeder Satz wurde mit jedem Satz der anderen Artikel verglichen, in welcher Reihenfolge auch immer, und zugeordnet, wo beide dasselbe angeben oder dieselbe Äußerung zitieren. Eine Zuordnung hat gleiche Wörter, wenn sich nur Satzzeichen, Großbuchstaben und Leerräume unterscheiden; sie ist bearbeitet, wenn der Satz bis auf einzelne Änderungen derselbe ist, umgeschrieben, wenn dieselbe Aussage in anderen Wörtern steht, und teilweise gleich, wenn nur eine von mehreren Aussagen gemeinsam ist. Wörter sind markiert, wo zwei Sätze genug davon gemeinsam haben, um einander gegenübergestellt zu werden; sonst nur Zahlen, Namen, Zuschreibungen und Zitate.',
    'An der Grundlage werden die anderen gemessen; sie ist kein Urteil darüber, welche Quelle recht hat: Eine Feststellung sagt, was die Wörter sagen. Zugeordnet wird nach Regeln, die irren können; eine nur mögliche Entsprechung hat ein Fragezeichen. Gemeinsame Wörter sind in zusammenhängenden Stücken gezählt, als Anteil des kürzeren Artikels.',
  ],
  excerptsOnly: (words) => `Höchstens ${counted(words, 'Wort ist', 'Wörter sind')} aus jeder Quelle zitiert; „…“ steht, wo gekürzt wurde. Der Vergleich selbst ist nicht in dieser Datei.`,
  limitReached: '[nicht zitiert: die Wortgrenze ist erreicht]',
  outletsHidden: 'Die Namen der Medien sind verborgen, auch in den Texten. Der Vergleich selbst ist nicht in dieser Datei.',
  someSources: (shown, of) => `Dieser Bericht handelt von ${inWords(shown)} von ${inWords(of)} Artikeln. Der Vergleich selbst ist nicht in dieser Datei.`,
  settings: {
    engine: 'Gemacht mit',
    base: 'Grundlage',
    threshold: 'Unsicherste Entsprechung',
    meaning: 'Sinn der Sätze',
    digests: 'Prüfsummen der Texte',
  },
  percentSign: ' %',
  percent: (percent) => `${percent} %`,
  meaningUsed: 'auch verglichen',

  answerKey: (title) => `Lösungsschlüssel: ${title}`,
  answerKeyLead: 'Für welches Medium jeder Buchstabe steht.',
  file: 'Datei',
};

export const printing: Catalogue['printing'] = {
  open: 'Drucken oder speichern',
  title: 'Den Bericht drucken oder speichern',
  close: 'Schließen',
  extent: 'Umfang',
  extents: { full: 'Voll', compact: 'Kurz: nur Unterschiede' },
  sources: 'Quellen',
  tooFew: 'Wählen Sie zwei oder mehr Quellen.',
  base: 'Messen an',
  heading: 'Titel',
  parts: 'Teile',
  paper: 'Papier',
  papers: { A4: 'A4', Letter: 'Letter' },
  largePrint: 'Großdruck',
  hideOutlets: 'Namen der Medien verbergen, für den Unterricht',
  hideOutletsNote: 'An ihrer Stelle stehen Buchstaben, auch in den Texten. Der Schlüssel wird als eigene Datei gespeichert.',
  limit: 'Höchstens zitieren',
  limitUnit: 'Wörter jeder Quelle',
  limitNote: 'Leer für keine Grenze. Überschriften zählen nicht.',
  print: 'Drucken',
  printNote: 'Für ein PDF drucken und „Als PDF speichern“ wählen.',
  saveAs: 'Speichern als',
  forms: {
    html: 'Webseite (HTML)',
    docx: 'Word-Dokument',
    markdown: 'Markdown',
    csv: 'Tabellen (CSV)',
    tei: 'TEI-Ausgabe (XML)',
    json: 'Vergleich (JSON)',
    text: 'Reiner Text',
  },
  table: 'Tabelle',
  save: 'Speichern',
  saveKey: 'Lösungsschlüssel speichern',
  reopens: 'Eine Webseite oder JSON-Datei lässt sich hier wieder öffnen.',
  doesNotReopen: 'Mit diesen Einstellungen lässt sich die Seite hier nicht wieder öffnen.',
  saving: 'Wird gespeichert',
  saved: (file) => `${file} wurde gespeichert.`,
  notSaved: 'Das ließ sich nicht speichern.',
};
