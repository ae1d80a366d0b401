import type { Catalogue } from '../live.ts';
import { listsIn } from '../lists.ts';
import { rangesOf } from '../ranges.ts';
import { counted } from './counted.ts';

const { and } = listsIn('es');

export const allSources: Catalogue['allSources'] = {
  atAGlance: 'De un vistazo',
  whoTellsWhat: 'Quién recoge qué',
  toldByTwo: (passages) => `${counted(passages, 'pasaje recogido', 'pasajes recogidos')} por dos fuentes o más`,
  drawn: (first, last) => `Se muestran aquí: del ${first} al ${last}`,
  earlier: 'Anteriores',
  later: 'Siguientes',
  inWhatOrder: 'En qué orden',
  topToEnd: 'De principio a fin de cada artículo',
  howAlike: 'Parecido en las palabras',
  sharedWords: 'Palabras en común, % del artículo más corto',

  source: 'Fuente',
  told: 'recoge',
  passageNumber: 'Pasaje ',
  matrixHelp: 'Las flechas mueven entre pasajes y fuentes; Enter lleva al pasaje.',
  standings: {
    base: 'base',
    verbatim: 'mismas palabras',
    edited: 'editado',
    rewritten: 'reescrito',
    partial: 'en parte',
    'not-told': 'no consta',
    'set-aside': 'apartado como elemento de página',
  },
  possible: ' (coincidencia posible)',
  baseOrSame: 'base o mismas palabras',

  orderChart: (articles) => `Dónde empieza cada pasaje en cada uno de los ${articles} artículos, de principio a fin.`,
  orderOf: (number, places) => `El pasaje ${number} empieza en ${and(places.map(({ sigil, place }) => `${place} de ${sigil}`))}.`,

  percent: '%',

  passages: 'Pasajes',
  base: 'Base',
  order: 'Orden',
  show: 'Mostrar',
  orders: (base) => ({
    base: `como en ${base}`,
    tellers: 'más recogidos primero',
    alike: 'menos parecidos primero',
  }),
  selections: (counts, articles) => ({
    all: `todos los pasajes (${counts.all})`,
    'all-tell': `recogidos por los ${articles} (${counts['all-tell']})`,
    'some-tell': `recogidos solo por algunos (${counts['some-tell']})`,
    differ: `otras palabras (${counts.differ})`,
    same: `mismas palabras (${counts.same})`,
    figures: `cifras o nombres distintos (${counts.figures})`,
    quotations: `citas distintas (${counts.quotations})`,
  }),
  shown: (shown, all) => (shown === all ? counted(all, 'pasaje', 'pasajes') : `${shown} de ${counted(all, 'pasaje', 'pasajes')}`),

  showMore: (number) => `Mostrar ${number} más`,

  table: 'Pasajes por fuente',
  sharedWordsHead: 'Palabras en común',
  of: (told, all) => `${told} de ${all}`,
  paragraphs: (numbers) => `¶${rangesOf(numbers).join(', ')}`,
  places: {
    headline: 'titular',
    standfirst: 'entradilla',
    byline: 'firma',
    dateline: 'data',
    heading: 'intertítulo',
    paragraph: 'párrafo',
    'list-item': 'lista',
    caption: 'pie de foto',
    credit: 'crédito',
    furniture: 'apartado',
  },
  sideBySideWith: (source) => `, mostrar lado a lado con ${source}`,
  sameWordsAs: (sigil) => `Mismas palabras que ${sigil}`,
  gap: ' … ',

  toldByOne: 'Recogido por una sola fuente',
  setAsideIn: (sigla) => `apartado en ${and(sigla)} como elemento de página`,
  sentences: (number) => counted(number, 'frase', 'frases'),
  setApartAlone: (number) => `${counted(number, 'frase', 'frases')} sin coincidencia, fuera del recuento`,
  showAll: (number) => `Mostrar las ${number}`,
  showFewer: 'Mostrar menos',
  toldElsewhere: 'Todo lo de aquí se recoge también en otra parte',

  noPassage: 'Estos artículos no comparten ningún pasaje. Quizá traten de hechos distintos.',
  addOne: 'Añada uno más para comparar.',
  setApart: 'al margen',
};
