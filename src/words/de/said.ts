import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** Wörter, die eine Feststellung zitiert; mehr werden gezählt. */
const QUOTED = 12;

const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : `${words} Wörter`);
const verb = (words: number) => (words === 1 || words <= QUOTED ? 'fehlt' : 'fehlen');
const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const listed = (forms: readonly string[]) => and(forms.map(inLine));
const { day, weekday, needYear } = datesIn('de');
const { and, or, languages } = listsIn('de');
const THINGS: Record<NameKind, string> = { person: 'dieselbe Person', group: 'dieselbe Gruppe', place: 'denselben Ort', name: 'dasselbe' };

function toldElsewhere(matched: number, all: number): string {
  if (matched === 0) return `keiner seiner ${all} Sätze wird von einem anderen Artikel berichtet`;
  return `nur ${matched} seiner ${all} Sätze ${matched === 1 ? 'wird' : 'werden'} von einem anderen Artikel berichtet`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'in der Reihenfolge ihrer Daten',
  lengths: 'kein Datum sagt, welche zuerst kam: Die längere, mit ergänztem Text, gilt als die spätere',
  unknown: 'nichts sagt, welche zuerst kam',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} außerhalb der Anführungszeichen`,
    'words-missing': (text, words) => `${inMarks(text, words)} ${verb(words)} innerhalb der Anführungszeichen, ohne Auslassungszeichen`,
    'sentence-missing': (sentences) =>
      `${sentences === 1 ? 'ein Satz fehlt' : `${sentences} Sätze fehlen`} innerhalb der Anführungszeichen, ohne Auslassungszeichen`,
    'words-changed': (text, words, fullText, fullWords) => `${inMarks(text, words)} innerhalb der Anführungszeichen statt ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) => `${inMarks(text, words)} innerhalb der Anführungszeichen steht nicht in der vollständigsten Form`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} statt ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `In einem Artikel gesagt von ${one}, in einem anderen von ${other}`,
    calendar: (date) => `Der ${day(date, true)} war ein ${weekday(date)}`,
    'same-other-words': (forms) => listed(forms),
    rounded: (forms) => `${listed(forms)}: eines ist eine gerundete Form des anderen`,
    'values-differ': (forms) => listed(forms),
    'forms-differ': (one, other, kind) => `${inLine(one)} und ${inLine(other)} für ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} steht für ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${told.replace(/^./, (letter) => letter.toUpperCase())}. Kein Datum bestätigt, dass es ein anderes Ereignis ist. Der Artikel ist von den Zählungen ausgenommen.`;
      const withYear = needYear([own, ...others]);
      const dates = or(new Set(others.map((date) => day(date, withYear))));
      return `Er ist vom ${day(own, withYear)}, ${rest === 1 ? 'der andere' : 'die anderen'} vom ${dates}, und ${told}. Er ist von den Zählungen ausgenommen.`;
    },
    'same-text': (sigil) => `Der Text ist derselbe wie ${sigil}, Buchstabe für Buchstabe.`,
    'cut-off': (end) => `Der Text scheint bei „${end}“ abgeschnitten zu sein. Was dort folgt, kann trotzdem berichtet sein.`,
    'no-text': () => 'Er enthält keinen Text zum Vergleichen. Alles darin wurde beiseitegelegt, oder er ist leer.',
    'language-differs': (tags) =>
      `Sprachen der Artikel: ${languages(tags)}. Über Sprachen hinweg lassen sich nur Namen, Zahlen und gleich geschriebene Wörter zuordnen.`,
    limit: (a, b) => `${a} und ${b} sind zu lang für einen vollständigen Vergleich: Einige Entsprechungen wurden vielleicht nicht gefunden.`,
    'no-match': () => 'Diese Artikel haben keine Stelle gemeinsam. Vielleicht handeln sie von verschiedenen Ereignissen.',
  },
  versions: (order, share, articles) =>
    `dasselbe Medium und ${articles > 2 ? 'mindestens ' : ''}${Math.round(100 * share)} % der Wörter gemeinsam; ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}: ${words}`,
};
