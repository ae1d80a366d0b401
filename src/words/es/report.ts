import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted, form } from './counted.ts';

const { and } = listsIn('es');

const NUMBERS = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** En letra hasta nueve, en cifras desde diez; delante de un nombre masculino. */
const inWords = (number: number) => NUMBERS[number] ?? String(number);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const articles = (number: number) => `${inWords(number)} ${number < 2 ? 'artículo' : 'artículos'}`;
const percent = (number: number) => `${number}\u00a0%`;

export const report: Catalogue['report'] = {
  kind: 'informe de comparación de source-diff',
  title: (number) => `${capital(articles(number))} en comparación`,
  deck: (counts, apart) => {
    const compared = `${capital(articles(counts))} en comparación, frase por frase`;
    if (apart === 0) return `${compared}.`;
    return `${compared}; ${apart === 1 ? 'uno más queda' : `${inWords(apart)} más quedan`} al margen.`;
  },
  page: (page, pages) => `${page} de ${pages}`,
  lettersTo: (sources, first, last) => `${counted(sources, 'fuente', 'fuentes')}, de ${first} a ${last}`,
  setApart: (name) => `${name} (al margen)`,

  parts: {
    summary: 'Resumen',
    sources: 'Fuentes',
    told: 'Quién recoge qué',
    order: 'En qué orden',
    likeness: 'Parecido en las palabras',
    passages: 'Los pasajes',
    quotations: 'Citas',
    figures: 'Cifras y fechas',
    names: 'Nombres',
    alone: 'Recogido por una sola fuente',
    aside: 'Apartado',
    notes: 'Correcciones y notas',
    method: 'Método y ajustes',
  },
  inARow: (first, second) => `${first} ${second}`,
  section: (number) => `sección ${number}`,

  summary: {
    shared: 'En común',
    wording: 'Palabras',
    quotations: 'Citas',
    figures: 'Cifras',
    names: 'Nombres',
    alone: 'Solo en una fuente',
    aside: 'Apartado',
    told: (passages, byAll, number) => {
      const told = `Dos fuentes o más recogen ${counted(passages, 'pasaje', 'pasajes')}`;
      return number < 3 ? `${told}.` : `${told}; los ${inWords(number)} artículos, ${byAll === 0 ? 'ninguno' : byAll}.`;
    },
    alike: (pairs, others) => {
      const [first, ...more] = pairs;
      if (!first) return '';
      const named = [
        `${first.a} y ${first.b} comparten el ${percent(first.percent)} de las palabras del artículo más corto`,
        ...more.map(({ a, b, percent: share }) => `${a} y ${b}, el ${percent(share)}`),
      ].join('; ');
      if (others.length === 0) return `${named}.`;
      const [least, most] = [Math.min(...others), Math.max(...others)];
      return `${named}; los demás pares comparten ${least === most ? `el ${percent(most)}` : `entre el ${percent(least)} y el ${percent(most)}`}.`;
    },
    remarks: (remarks) =>
      remarks === 0
        ? 'Ninguna declaración citada por una fuente aparece en otra.'
        : `${counted(remarks, 'declaración citada por una fuente consta', 'declaraciones citadas por una fuente constan')} también en otra.`,
    worthALook: (rows, more) => {
      const named = rows.map(({ source, place, verdict }) => `una cita ${verdict} en ${source} (${place})`);
      return `${capital(and([...named, ...(more > 0 ? [counted(more, 'cita más', 'citas más')] : [])]))}.`;
    },
    disagree: (things, more) => `Las fuentes discrepan en lo siguiente: ${and([...things, ...(more > 0 ? [counted(more, 'dato más', 'datos más')] : [])])}.`,
    stated: (label, values) => `${label} (${values.join('; ')})`,
    noneDisagree: (of) =>
      of === 0 ? 'Ninguna cifra ni fecha figura en dos fuentes.' : `Ninguna discrepancia en ${counted(of, 'dato', 'datos')} que dan dos fuentes o más.`,
    named: (differing, of) => {
      if (of === 0) return 'Ninguna persona, grupo ni lugar se nombra en dos fuentes.';
      const named = `${counted(of, 'persona, grupo o lugar', 'personas, grupos y lugares')} que nombran dos fuentes o más`;
      return differing === 0 ? `Ningún nombre distinto en ${named}.` : `De ${named}, ${differing} ${form(differing, 'tiene', 'tienen')} nombres distintos.`;
    },
    toldAlone: (counts) => {
      const [first, ...more] = counts.filter(({ sentences }) => sentences > 0);
      if (!first) return 'Nada: todo lo recogen dos fuentes o más.';
      const none = counts.filter(({ sentences }) => sentences === 0).map(({ sigil }) => sigil);
      const told = [`${first.sigil}, ${counted(first.sentences, 'frase', 'frases')}`, ...more.map(({ sigil, sentences }) => `${sigil}, ${sentences}`)];
      return `${told.join('; ')}${none.length > 0 ? `; ${and(none)}, ninguna` : ''}.`;
    },
    linesAside: (lines) =>
      `${counted(lines, 'línea de elementos de página, como menús y botones para compartir, no entró', 'líneas de elementos de página, como menús y botones para compartir, no entraron')} en la comparación.`,
  },

  source: 'Fuente y titular',
  date: 'Fecha encontrada',
  sentences: 'Frases',
  words: 'Palabras',
  noDate: 'sin fecha',
  noHeadline: 'sin titular',
  noYear: (date) => `${date}, sin año`,
  linesAside: (lines) => counted(lines, 'línea apartada', 'líneas apartadas'),
  hiddenSource: (sigil) => `Fuente ${sigil}`,
  hiddenOutlet: '[medio]',

  wordsShared: 'Palabras en común',
  toldBy: 'Recogido por',
  possible: (standing) => `¿${standing}?`,
  key: {
    base: 'base o mismas palabras',
    place: 'número pequeño: párrafo',
    possible: '? coincidencia posible, por debajo del 80\u00a0%',
  },
  orderLead: 'Cada línea es un pasaje; de principio a fin de cada artículo.',
  orderOf: (number, places) => `Pasaje ${number}: ${places}.`,
  placeIn: (share, sigil) => `al ${percent(share)} de ${sigil}`,
  likenessLead: 'Palabras en común, % del artículo más corto.',
  likenessOf: (a, b, share) => `${a} y ${b}: ${percent(share)}`,

  passagesLead: 'La base de cada pasaje va primero. Las demás lecturas se miden con ella; debajo figuran las palabras de la base, un corchete y lo que otros tienen en su lugar.',
  compactLead: 'De cada pasaje con palabras distintas: las palabras de la base, un corchete y lo que otros tienen en su lugar. Las lecturas están en el informe completo.',
  noPassages: 'Estos artículos no comparten ningún pasaje. Quizá traten de hechos distintos.',
  markNames: {
    words: 'otras palabras',
    only: 'palabras solo aquí',
    caret: 'omitido aquí',
    attribution: 'quién lo dice, con qué certeza',
    figure: 'cifra, fecha, nombre',
    quotation: 'cita modificada',
  },
  spoken: (mark) => ` [${mark}] `,
  baseReading: 'base',
  sameWordsIn: (places) => `mismas palabras en ${and(places.map(({ sigil, place }) => `${sigil} ${place}`))}`,
  between: '…',
  added: 'add.',
  omitted: 'om.',
  addedInFull: 'añadido',
  omittedInFull: 'omitido',
  apparatus: 'Diferencias',
  toldByLetters: (sigla) => `Recogido por ${and(sigla)}`,

  quotationsLead: (remarks) =>
    remarks === 0
      ? 'Ninguna declaración citada por una fuente aparece en otra.'
      : 'La forma más completa va primero. Cada barra representa una de sus palabras.',
  remarksAlone: 'Citado por una sola fuente',
  remarksAloneLead: (remarks) => `${counted(remarks, 'declaración', 'declaraciones')} que ninguna otra fuente cita ni recoge.`,
  noRemarkToLookAt: 'En ninguna cita se cambian ni se omiten palabras entre las comillas sin señalarlo.',
  fullestElsewhere: 'La forma más completa está en una fuente que no figura en este informe.',
  notToldBy: (sources) => `No consta en ${and(sources)}`,
  verdictsInText: {
    whole: 'íntegra',
    'cut-short': 'recortada',
    'cut-unmarked': 'cortada sin señal',
    altered: 'alterada',
    paraphrased: 'parafraseada',
    'not-told': 'que no consta',
  },

  stated: 'Qué se afirma',
  named: 'Quién o qué se nombra',
  finding: 'Constatación',
  asStated: 'Según cada fuente',
  times: (times) => `×${times}`,
  noFigureToLookAt: 'Ninguna cifra ni fecha discrepa.',
  noNameToLookAt: 'Ninguna persona, grupo ni lugar tiene nombres distintos.',
  figuresAlone: (figures) => `${counted(figures, 'dato', 'datos')} de una sola fuente`,

  aloneLead: 'Frases sin equivalente en ninguna otra fuente. No se cuentan firmas, datas ni créditos.',
  aloneCount: (sentences, of) => `${sentences} de ${counted(of, 'frase', 'frases')}`,
  toldElsewhere: 'Todo lo de aquí se recoge también en otra parte.',
  setAsideIn: (sigla) => `apartado en ${and(sigla)} como elemento de página`,
  asideLead: 'Líneas tomadas por elementos de página. No entraron en la comparación; junto a cada una figura la regla que la apartó.',
  nothingAside: 'No se apartó ninguna línea.',
  lines: (lines) => counted(lines, 'línea', 'líneas'),

  notesLead: 'Lo que se corrigió y lo que se anotó al leer. Todo este informe se ha comparado con esas correcciones.',
  corrections: {
    match: 'Dicen lo mismo',
    unlink: 'No dicen lo mismo',
    split: 'Emparejadas frase por frase',
    alone: 'No consta en ningún otro',
    role: 'Se cambió su función en el artículo',
    count: 'En el recuento, o al margen, por decisión de quien lee',
  },
  correctionStates: {
    applied: null,
    overruled: 'anulada por una posterior',
    'article-gone': 'el artículo no está aquí',
    'words-gone': 'las palabras ya no están aquí',
    'not-compared': 'las palabras no entran en la comparación',
  },
  note: 'Nota',

  method: [
    'Cada artículo se dividió en frases; se apartaron menús, pies de foto repetidos y líneas para compartir. Cada frase se comparó con todas las frases de los demás artículos, en cualquier orden, y se vinculó donde ambas afirman lo mismo o citan la misma declaración. Un vínculo tiene las mismas palabras cuando solo difieren la puntuación, las mayúsculas y los espacios; está editado cuando la frase es la misma con cambios puntuales; reescrito, cuando la misma afirmación figura con otras palabras, y coincide en parte cuando solo se comparte una de varias afirmaciones. Las palabras se marcan donde dos frases comparten bastantes para cotejarlas; en los demás casos, solo las cifras, los nombres, las atribuciones y las citas.',
    'La base es aquello con lo que se miden los demás, no un juicio sobre qué fuente tiene razón: una constatación dice lo que dicen las palabras. Los vínculos se establecen por reglas y pueden fallar; una coincidencia que es solo posible lleva signo de interrogación. Las palabras en común se cuentan por secuencias, como proporción del artículo más corto.',
  ],
  excerptsOnly: (words) => `De cada fuente se ${form(words, 'cita', 'citan')} como máximo ${counted(words, 'palabra', 'palabras')}; «…» indica palabras cortadas. La comparación misma no está en este archivo.`,
  limitReached: '[sin citar: se alcanzó el límite de palabras]',
  outletsHidden: 'Los nombres de los medios están ocultos, también dentro de los textos. La comparación misma no está en este archivo.',
  someSources: (shown, of) => `Este informe trata de ${shown === 1 ? 'uno' : inWords(shown)} de ${articles(of)}. La comparación misma no está en este archivo.`,
  settings: {
    engine: 'Hecho con',
    base: 'Base',
    threshold: 'Coincidencia menos segura',
    meaning: 'Significado de las frases',
    digests: 'Huellas de los textos',
  },
  percentSign: '%',
  percent,
  meaningUsed: 'también se comparó',

  answerKey: (title) => `Clave: ${title}`,
  answerKeyLead: 'Qué medio corresponde a cada letra.',
  file: 'Archivo',
};

export const printing: Catalogue['printing'] = {
  open: 'Imprimir o guardar',
  title: 'Imprimir o guardar el informe',
  close: 'Cerrar',
  extent: 'Extensión',
  extents: { full: 'Completo', compact: 'Breve: solo diferencias' },
  sources: 'Fuentes',
  tooFew: 'Elija dos fuentes o más.',
  base: 'Base de comparación',
  heading: 'Título',
  parts: 'Partes',
  paper: 'Papel',
  papers: { A4: 'A4', Letter: 'Carta' },
  largePrint: 'Letra grande',
  hideOutlets: 'Ocultar los nombres de los medios, para una clase',
  hideOutletsNote: 'En su lugar hay letras, también en los textos. La clave se guarda en un archivo aparte.',
  limit: 'Citar como máximo',
  limitUnit: 'palabras de cada fuente',
  limitNote: 'Vacío, sin límite. Los titulares no se cuentan.',
  print: 'Imprimir',
  printNote: 'Para guardar un PDF, imprima y elija «Guardar como PDF».',
  saveAs: 'Guardar como',
  forms: {
    html: 'Página web (HTML)',
    docx: 'Documento de Word',
    markdown: 'Markdown',
    csv: 'Tablas para hojas de cálculo (CSV)',
    tei: 'Edición TEI (XML)',
    json: 'Comparación (JSON)',
    text: 'Texto sin formato',
  },
  table: 'Tabla',
  save: 'Guardar',
  saveKey: 'Guardar la clave',
  reopens: 'Una página web o un archivo JSON se pueden volver a abrir aquí.',
  doesNotReopen: 'Con estas opciones, la página no se podrá volver a abrir aquí.',
  saving: 'Guardando',
  saved: (file) => `${file} se ha guardado.`,
  notSaved: 'No se pudo guardar.',
};
