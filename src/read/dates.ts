import type { Span } from '../model.ts';

export interface FoundDate extends Span {
  /** ISO 8601: "2017-11-11", or "--11-11" without a year. */
  readonly iso: string;
}

/** Names of the months, January first; several names for one month parted by "/". */
const MONTHS = [
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  'januar/jänner februar/feber märz april mai juni juli august september oktober/okt november dezember/dez',
  'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc',
  'enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic',
  'janeiro fevereiro/fev março abril maio junho julho agosto setembro/set outubro/out novembro dezembro',
  'gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre dicembre',
  'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января/янв февраля/фев марта апреля мая июня июля августа/авг сентября/сен октября/окт ноября/ноя декабря/дек',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'يناير فبراير مارس أبريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'בינואר/ינואר בפברואר/פברואר במרץ/מרץ/במרס באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר',
];

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((year) =>
    year.split(' ').flatMap((names, i) => names.split('/').map((name) => [name, i + 1] as const)),
  ),
);

const ISO = /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/u;
const EAST_ASIAN = /(?:(?<y>\d{4})\s?[年년]\s?)?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일号號]/u;
const DOTTED = /(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\.?\d)/u;
const SLASHED = /(?<![\d/])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<![\p{L}\d])(?<m>\p{L}{3,12})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\d{4}))?(?![\p{L}\d]|[:,.]\d)/gu;
const DAY_FIRST = /(?<![\p{L}\d.,:])(?<d>\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:of |de |di )?(?<m>\p{L}{3,12})\.?(?:,? (?:de |del )?(?<y>\d{4}))?(?![\p{L}\d])/gu;

/** The first date that `text` names, read from its first `LONGEST` characters. */
export function firstDate(text: string): FoundDate | null {
  const plain = text.slice(0, LONGEST).toLowerCase().replace(/\s/gu, ' ');
  const found = [ISO, EAST_ASIAN, DOTTED, SLASHED].map((pattern) => pattern.exec(plain));
  const named = [MONTH_FIRST, DAY_FIRST].flatMap((pattern) => [...plain.matchAll(pattern)]);
  return [...found, ...named]
    .flatMap((match) => (match ? (dateOf(match) ?? []) : []))
    .reduce<FoundDate | null>((first, date) => (first && first.start <= date.start ? first : date), null);
}

/** Dates of publication stand near the start of a line, those of pictures at the end of a caption. */
const LONGEST = 1200;

function dateOf({ 0: whole, index = 0, groups }: RegExpMatchArray): FoundDate | null {
  const { y, m, d } = groups ?? {};
  const named = MONTH_NUMBER.get(m ?? '');
  const [day, month] = named === undefined && whole.includes('/') ? dayAndMonth(Number(d), Number(m)) : [Number(d), named ?? Number(m)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const iso = `${y ?? '-'}-${two(month)}-${two(day)}`;
  return { start: index, end: index + whole.length, iso };
}

/** "11/12/2017" is read in two ways, so it is not read at all; "11/25/2017" and "11/11/2017" have one reading. */
function dayAndMonth(first: number, second: number): [number, number] {
  if (first > 12 || first === second) return [first, second];
  return second > 12 ? [second, first] : [NaN, NaN];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
