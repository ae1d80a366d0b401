import { mapOf, setOf, type Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  nounsHaveCapitals: false,
  light: setOf(`
    el la los las lo un una unos unas de del y e o u pero que quien quienes cual cuando donde como porque aunque si a al en
    con por para sin sobre entre hasta desde contra durante ante tras según yo me mi mis nosotros nos nuestro nuestra él
    ella ellos ellas le les se su sus esto este esta estos estas ese esa es son era eran fue fueron ser sido está están
    estaba ha han había habían haber será serán también muy más ya`),
  initials: new Set(),
  saying: setOf(`
    dice dicen dijo dijeron dicho afirma afirmó declaró declara anunció anuncia explicó informó informa reportó indicó
    señaló agregó añadió escribió escribe confirmó negó aseguró sostuvo acusó advirtió criticó respondió tuiteó según`),
  sayingOrNoun: new Set(),
  participle: /[ai]?ndo$/,
  leads: setOf('según'),
  that: 'que',
  articles: setOf('el la los las un una'),
  relatives: setOf('que quien quienes cuyo cuya donde'),
  joins: setOf('que y pero o porque cuando mientras después'),
  clauseStarts: setOf('el la los las que él ella'),
  places: setOf('en a al durante por'),
  asides: setOf('y pero o que quien donde cuando porque aunque con sin durante tras ante para por en a al entre contra desde sobre'),
  lists: setOf('y e o el la los las'),
  certainty: setOf(`
    aparentemente presuntamente supuestamente probablemente posiblemente quizás quizá presunto presunta supuesto supuesta
    puede podría podrían parece parecen habría habrían seguramente no nunca jamás ningún ninguna nada nadie ni`),
  sources: setOf('portavoz comunicado declaración fuente fuentes entrevista'),
  titles: setOf('sr sra señor señora dr dra don doña presidente presidenta ministro ministra rey reina papa obispo alcalde juez general'),
  calendar: setOf(`
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
    viernes sábado domingo hoy ayer`),
  endings:
    'aciones ación amente mente aron ieron ando iendo ados adas ado ada idos ido ida aba ará ar er ir os as es an en ó o a e s'.split(' '),
  numbers: mapOf(`
    cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
    quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 cien=100 mil=1000 millón=1000000 millones=1000000`),
  ordinals: new Set(),
  longForms: mapOf('ene=enero feb=febrero abr=abril ago=agosto oct=octubre nov=noviembre dic=diciembre'),
};
