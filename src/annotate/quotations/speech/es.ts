import { ROLES } from '../../names/words.ts';
import { words, type SpeechWords } from './shape.ts';

export const ES: SpeechWords = {
  verbs: words(`
    dijo dice dijeron afirmó afirma declaró declara explicó explica añadió añade agregó agrega aseguró asegura
    señaló señala escribió escribe sostuvo sostiene indicó indica llamó llama calificó califica denunció denuncia
    advirtió advierte respondió responde preguntó pregunta prometió anunció anuncia destacó destaca insistió insiste
    contó cuenta reconoció tuiteó manifestó expresó
  `),
  addressing: words(''),
  participles: words(`diciendo afirmando añadiendo agregando calificando señalando asegurando`),
  naming: words(`llamó llama titulado titulada llamado llamada`),
  nouns: words(`declaración promesa`),
  accordingTo: ['según'],
  pronouns: { él: 'm', ella: 'f', ellos: 'p', ellas: 'p' },
  possessives: { su: 'm', sus: 'm' },
  determiners: words(`el la los las un una unos unas este esta su`),
  indefinite: words(`un una unos unas`),
  relatives: words(`quien`),
  documents: words(`comunicado carta informe demanda declaración estudio texto`),
  groups: words(`partido ministerio gobierno policía tribunal empresa agencia comisión consejo sindicato grupo`),
  people: new Set([
    ...ROLES,
    ...words(`
    dos presidente presidenta ministro ministra portavoz abogado abogada alcalde alcaldesa juez jueza diputado senador
    experto testigo hombre mujer director directora
  `),
  ]),
  works: words(`película libro serie programa canción novela obra título titulado titulada`),
  prepositions: words(`en a al de del por para con sin sobre tras según contra desde hasta ante entre durante hacia`),
  between: words(`también ha han había luego después ayer hoy antes además no ya aún`),
};
