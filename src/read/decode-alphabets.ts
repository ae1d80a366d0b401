/** Letters of a language by how often they occur. In Latin alphabets only the letters beyond ASCII count. */
export interface Alphabet {
  readonly frequent: string;
  readonly usual: string;
  readonly rare: string;
  readonly latin: boolean;
}

const latin = (frequent: string, usual = ''): Alphabet => ({ frequent, usual, rare: '', latin: true });
const script = (frequent: string, usual: string, rare: string): Alphabet => ({ frequent, usual, rare, latin: false });

const WESTERN = [
  latin('éèàêçôîùâœûëï', 'ÿæ'),
  latin('äöüß', 'éè'),
  latin('áéíóúñü', 'ç'),
  latin('ãõçáéíóúâêôà', 'ü'),
  latin('àèéìòù', 'î'),
  latin('åäöæøé', 'ü'),
];
const CENTRAL = [
  latin('ąćęłńóśźż', 'é'),
  latin('ěščřžýáíéúůďťňó', 'ö'),
  latin('áäčďéíľňóôšťúýž', 'ĺŕ'),
  latin('áéíóöőúüű', 'ä'),
  latin('čćžšđ', 'é'),
  latin('ăâîşţ', 'é'),
];
const TURKISH = [latin('ığşçöüi̇', 'âîû')];
const BALTIC = [latin('āčēģīķļņšūž', 'ō'), latin('ąčęėįšųūž', 'ó'), latin('äõöüšž', 'é')];

const RUSSIAN = script('оеаинтсрвл', 'кмдпуяыьгзбчй', 'хжшюцщэфъё');
const UKRAINIAN = script('оаніитвсер', 'лкудмпязьбгй', 'чїхжюєшцщфґ’');
const BULGARIAN = script('аоеитнрсвл', 'дкпмъзягучб', 'щйхцжшфюь');
const GREEK = script('αοιετσηνάρ', 'πκλμςυίωόέ', 'γδήχθφύβώξζψϊ');
const HEBREW = script('יוהלארתמבש', 'נםכדעןקפחג', 'טזצסךףץ');
const ARABIC = script('اليمونترب', 'ةعدسفحكهجقش', 'أصطخإىذثغضزءئظآؤپچگژکی،؛؟ًٌٍَُِّْـ');

/** The first of equals wins: text whose signs stand in the same places everywhere is read as windows-1252. */
export const ALPHABETS: Readonly<Record<string, readonly Alphabet[]>> = {
  'windows-1252': WESTERN,
  'windows-1251': [RUSSIAN, UKRAINIAN, BULGARIAN],
  'koi8-u': [RUSSIAN, UKRAINIAN],
  'windows-1250': CENTRAL,
  'windows-1254': TURKISH,
  'windows-1255': [HEBREW],
  'windows-1256': [ARABIC],
  'windows-1253': [GREEK],
  'windows-1257': BALTIC,
  'iso-8859-2': CENTRAL,
  'iso-8859-5': [RUSSIAN, UKRAINIAN, BULGARIAN],
  'iso-8859-6': [ARABIC],
  'iso-8859-7': [GREEK],
  'ibm866': [RUSSIAN],
};
