import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

const { and } = listsIn('es');

export const quotes: Catalogue['quotes'] = {
  onThisPage: 'En esta página',
  sections: {
    quotations: 'Citas',
    alone: 'Citado por una sola fuente',
    figures: 'Cifras y fechas',
    names: 'Nombres',
  },
  filters: 'Filtros',
  verdictFilter: 'Cómo se cita',
  speakerFilter: 'Quién habla',
  showAllFilters: 'Mostrar todo',
  nothingShown: 'Ninguna cita de estos tipos.',
  oneBarOneWord: 'Una barra, una palabra',
  bars: {
    in: 'entre comillas',
    out: 'fuera de ellas',
    other: 'otra palabra',
    'left-out': 'omitida',
  },

  quotationsTitle: 'Qué se dijo y cómo lo cita cada fuente',
  quotationsLead: (remarks) =>
    remarks === 0
      ? 'Ninguna declaración citada por una fuente aparece en otra.'
      : `${counted(remarks, 'declaración', 'declaraciones')} que dos fuentes o más citan, o que una cita y otra recoge. La forma más completa va primero.`,
  setApart: (names, several) => `${names} ${several ? 'están' : 'está'} al margen y no ${several ? 'figuran' : 'figura'} aquí.`,
  noSpeaker: 'Sin atribución',
  verdicts: {
    whole: 'Íntegra',
    'cut-short': 'Recortada',
    'cut-unmarked': 'Corte sin señal',
    altered: 'Alterada',
    paraphrased: 'Parafraseada',
    'not-told': 'No consta',
  },
  kept: (kept, of) => `${kept} de ${counted(of, 'palabra', 'palabras')}`,
  insideMarks: 'entre comillas',
  barsSpoken: (states) =>
    and(
      states.map(({ state, count }) => {
        const words = counted(count, 'palabra', 'palabras');
        if (state === 'other') return counted(count, 'palabra distinta', 'palabras distintas');
        if (state === 'left-out') return counted(count, 'palabra omitida', 'palabras omitidas');
        return state === 'in' ? `${words} entre comillas` : `${words} fuera de las comillas`;
      }),
    ),
  notToldBy: 'No consta en',
  leadsTo: (source) => `${source}, mostrar lado a lado`,
  place: (paragraph) => `¶${paragraph}`,
  leftOut: (source, words) => ` [omitido aquí; ${source} tiene: ${words}] `,
  otherWords: (source, words) => ` [otras palabras; ${source} tiene: ${words}] `,
  onlyHere: ' [solo aquí] ',

  aloneTitle: 'Citado por una sola fuente',
  aloneLead: (remarks) =>
    remarks === 0
      ? 'Todo lo citado aquí se cita o se recoge también en otra fuente.'
      : `${counted(remarks, 'declaración', 'declaraciones')} que ninguna otra fuente cita ni recoge.`,
  showAll: (count) => `Mostrar todo (${count})`,
  showFewer: 'Mostrar menos',

  figuresTitle: 'Cifras y fechas',
  figuresLead: (disagree, of) => {
    if (of === 0) return 'Ninguna cifra ni fecha figura en dos fuentes.';
    const stated = `${counted(of, 'dato', 'datos')} que dan dos fuentes o más`;
    return disagree === 0 ? `Ninguna discrepancia en ${stated}.` : `${counted(disagree, 'discrepancia', 'discrepancias')} en ${stated}.`;
  },
  principle: 'Una constatación dice lo que dicen las palabras; no dice quién tiene razón.',
  stated: 'Qué se afirma',
  finding: 'Constatación',
  factVerdicts: {
    agree: 'Coinciden',
    'other-words': 'Igual, con otras palabras',
    rounded: 'Redondeo',
    disagree: 'Discrepan',
    'one-source': 'Una sola fuente',
  },
  aloneFigures: (count) => `${counted(count, 'dato', 'datos')} de una sola fuente`,

  namesTitle: 'Nombres',
  namesLead: (differing, of) => {
    if (of === 0) return 'Ninguna persona, grupo ni lugar se nombra en dos fuentes.';
    const named = `${counted(of, 'persona, grupo o lugar', 'personas, grupos y lugares')} que nombran dos fuentes o más`;
    return differing === 0 ? `Ningún nombre distinto en ${named}.` : `De ${named}, ${differing} ${form(differing, 'tiene', 'tienen')} nombres distintos.`;
  },
  named: 'Quién o qué se nombra',
  nameKinds: { person: 'persona', group: 'grupo', place: 'lugar', name: '' },
  times: (count) => `×${count}`,
  timesSpoken: (count) => counted(count, 'vez', 'veces'),
  namesDiffer: 'Nombres distintos',
  sameNames: 'Con el mismo nombre en todas las fuentes que los nombran.',
  notTold: 'no consta',
  notNamed: 'no se nombra',

  why: '¿Por qué?',
  rule: 'Regla',
  compared: 'Comparado',
  readAs: 'Leído como',
  normalised: 'No cuenta como diferencia',
  nothingThere: 'ninguna palabra',
  normalisedQuotes: 'Las mayúsculas, la forma de las comillas y los apóstrofos, la puntuación y los espacios.',
  normalisedFigures: 'Cómo se escribe un número o una fecha: en cifras o en letra, los separadores, el orden de día y mes, las palabras para las unidades.',
  normalisedNames: 'Los espacios y los saltos de línea.',
  verdictRules: {
    whole: 'Todas las palabras de la forma más completa están aquí, entre las comillas o justo fuera de ellas.',
    'cut-short': 'Se omiten palabras de la forma más completa en un extremo, donde hay puntos suspensivos o entre dos pares de comillas, o se recogen fuera de las comillas con otras palabras.',
    'cut-unmarked': 'Se omiten una o más frases enteras dentro de un mismo par de comillas, sin puntos suspensivos.',
    altered: 'Entre las comillas hay palabras cambiadas, añadidas u omitidas dentro de una frase, sin puntos suspensivos ni corchetes.',
    paraphrased: 'La declaración se recoge sin comillas.',
    'not-told': 'No se encontró la declaración.',
  },
  factRules: {
    agree: 'Los valores son iguales.',
    'other-words': 'Los valores son iguales; las palabras que los expresan, no.',
    rounded: 'Un valor es la forma redondeada del otro.',
    disagree: 'Los valores de un mismo dato no son iguales, y ninguno es la forma redondeada de otro.',
    'one-source': 'Ninguna otra fuente lo afirma.',
  },
  nameRule: 'Las formas se toman por un mismo nombre porque un artículo tiene ambas, o porque una es forma abreviada u otro nombre conocido de la otra.',
  findingRules: {
    'words-outside-marks': 'Están todas las palabras; algunas, justo fuera de las comillas.',
    'words-missing': 'Entre las comillas se omiten palabras de una frase de la forma más completa, y no hay puntos suspensivos en su lugar.',
    'sentence-missing': 'Entre las comillas se omite una frase entera de la forma más completa, y no hay puntos suspensivos en su lugar.',
    'words-changed': 'Entre las comillas hay otras palabras en lugar de palabras de la forma más completa.',
    'words-inserted': 'Entre las comillas hay palabras que la forma más completa no tiene, sin corchetes.',
    'words-paraphrased': 'Fuera de las comillas hay otras palabras en lugar de palabras de la forma más completa.',
    'speakers-differ': 'Los artículos atribuyen las mismas palabras a personas distintas.',
    calendar: 'El día de la semana se deduce de la fecha, o la fecha, del día en que se publicó un artículo.',
    'same-other-words': 'Los valores son iguales; las palabras que los expresan, no.',
    rounded: 'Un valor es la forma redondeada del otro.',
    'values-differ': 'Los valores de un mismo dato no son iguales.',
    'forms-differ': 'Las fuentes dan nombres distintos a lo mismo.',
    'short-form': 'Una forma es abreviatura o parte de la otra.',
    alias: 'Una forma se conoce como otro nombre de la otra, o lo dice un artículo.',
  },
  addOne: 'Añada uno más para comparar.',
};
