import type { NameKind, FoundOrder } from '../../model.ts';
import { datesIn } from '../dates.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { form } from './counted.ts';
import { reasons } from './reasons.ts';
import { quoted } from './quoted.ts';

/** Palabras que cita una constatación; si son más, se cuentan. */
const QUOTED = 12;

const inMarks = (text: string, words: number) => (words <= QUOTED ? inLine(text) : `${words} palabras`);
const verb = (words: number) => (words <= QUOTED ? 'falta' : 'faltan');
const inLine = (text: string) => quoted(text.replace(/\s+/gu, ' '));
const listed = (forms: readonly string[]) => and(forms.map(inLine));
const { day, weekday, needYear } = datesIn('es');
const { and, or, languages } = listsIn('es');
const THINGS: Record<NameKind, string> = { person: 'la misma persona', group: 'el mismo grupo', place: 'el mismo lugar', name: 'lo mismo' };

function toldElsewhere(matched: number, all: number): string {
  if (all === 1) return matched === 0 ? 'su única frase no la recoge ningún otro artículo' : 'solo tiene una frase, que otro artículo recoge';
  if (matched === 0) return `ninguna de sus ${all} frases la recoge otro artículo`;
  return `solo ${form(matched, 'una', `${matched}`)} de sus ${all} frases ${form(matched, 'la', 'las')} recoge otro artículo`;
}

const ORDERS: Record<FoundOrder, string> = {
  dates: 'en el orden de sus fechas',
  lengths: 'ninguna fecha indica cuál fue primero: la más larga, con texto añadido, se toma por la posterior',
  unknown: 'nada indica cuál fue primero',
};

export const said: Catalogue['said'] = {
  findings: {
    'words-outside-marks': (text, words) => `${inMarks(text, words)} fuera de las comillas`,
    'words-missing': (text, words) => `${inMarks(text, words)} ${verb(words)} entre las comillas, sin puntos suspensivos`,
    'sentence-missing': (sentences) => `${sentences === 1 ? 'falta una frase' : `faltan ${sentences} frases`} entre las comillas, sin puntos suspensivos`,
    'words-changed': (text, words, fullText, fullWords) => `${inMarks(text, words)} entre las comillas en lugar de ${inMarks(fullText, fullWords)}`,
    'words-inserted': (text, words) =>
      words <= QUOTED
        ? `${inLine(text)}, entre las comillas, no está en la forma más completa`
        : `${words} palabras, entre las comillas, no están en la forma más completa`,
    'words-paraphrased': (text, words, fullText, fullWords) => `${inMarks(text, words)} en lugar de ${inMarks(fullText, fullWords)}`,
    'speakers-differ': (one, other) => `En un artículo lo dice ${one}; en otro, ${other}`,
    calendar: (date) => `El ${day(date, true)} fue ${weekday(date)}`,
    'same-other-words': (forms) => listed(forms),
    rounded: (forms) => `${listed(forms)}: una es la forma redondeada de la otra`,
    'values-differ': (forms) => listed(forms),
    'forms-differ': (one, other, kind) => `${inLine(one)} y ${inLine(other)} para ${THINGS[kind]}`,
    'short-form': (short, full) => `${inLine(short)} equivale a ${inLine(full)}`,
    alias: (name, says) => `${inLine(name)}: ${inLine(says)}`,
  },
  notices: {
    'other-event': (matched, all, own, others, rest) => {
      const told = toldElsewhere(matched, all);
      if (others.length === 0) return `${told.replace(/^./, (letter) => letter.toUpperCase())}. Ninguna fecha confirma que se trate de otro hecho. Queda fuera del recuento.`;
      const withYear = needYear([own, ...others]);
      const theirs = or(new Set(others.map((date) => `del ${day(date, withYear)}`)));
      return `Es del ${day(own, withYear)}, ${form(rest, 'el otro es', 'los demás son')} ${theirs}, y ${told}. Queda fuera del recuento.`;
    },
    'same-text': (sigil) => `Es el mismo texto que ${sigil}, letra por letra.`,
    'cut-off': (end) => `El texto parece cortarse en «${end}». Lo que sigue puede constar de todos modos.`,
    'no-text': () => 'No contiene texto que comparar. Todo lo que hay en él se apartó, o está vacío.',
    'language-differs': (tags) =>
      `Idiomas de los artículos: ${languages(tags)}. De un idioma a otro solo se pueden emparejar los nombres, las cifras y las palabras que se escriben igual.`,
    limit: (a, b) => `${a} y ${b} son demasiado largos para compararlos por completo: puede que no se hayan encontrado algunas coincidencias.`,
    'no-match': () => 'Estos artículos no comparten ningún pasaje. Quizá traten de hechos distintos.',
  },
  versions: (order, share, articles) => `el mismo medio y ${articles > 2 ? 'al menos ' : ''}un ${Math.round(100 * share)}\u00a0% de palabras en común; ${ORDERS[order]}`,
  reasons,
  reasonOf: (phrase, words) => `${phrase}: ${words}`,
};
