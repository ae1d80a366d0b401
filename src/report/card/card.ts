import type { Article, Comparison } from '../../model.ts';
import { partsOf, shownDate } from '../../present/dates.ts';
import { card as words } from '../../words/card.ts';
import { directionOf, languageOfWords } from '../contents/direction.ts';
import { container, element, type Xml } from '../xml.ts';
import { excerpt, type Stretch } from './excerpt.ts';
import { cutToLine, linesOf } from './lines.ts';
import { CARD_SIZE } from './size.ts';
import { subjectOf, type CardChoices, type CardSide, type CardSubject, type CardWords } from './subject.ts';

export type { CardChoices } from './subject.ts';

const MARGIN = 64;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const TYPE = { size: 31, leading: 41, lines: 4 };
/** Where the two sources begin, from the top. */
const TOPS = [100, 334] as const;
const INK = { text: '#17181A', quiet: '#63666C', rule: '#DDDDD9', paper: '#FFFFFF' };
/** The sources' hues on white, as everywhere else. */
const HUES = ['#14439E', '#C03A08', '#6E1F69', '#0A765F', '#303238'];
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const SANS = "'Libre Franklin', 'Helvetica Neue', Arial, sans-serif";
const CARET = '‸';

/**
 * One difference as a picture for sharing: an SVG file that needs nothing else, with a title and a description for those who
 * do not see it. Long sentences are cut around the words that differ.
 *
 * @throws RangeError where the pair or the difference is not in the comparison.
 */
export function cardOf(comparison: Comparison, choices: CardChoices = {}): string {
  const language = languageOfWords();
  const subject = subjectOf(comparison, choices);
  const [width, height] = [`${CARD_SIZE.width}`, `${CARD_SIZE.height}`];
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const name = { role: 'img', 'aria-labelledby': 'title description', 'xml:lang': language };
  const drawing = container('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...name }, [
    element('title', { id: 'title' }, words.title(subject.kind, subject.sides[0].name, subject.sides[1].name)),
    element('desc', { id: 'description' }, description(subject)),
    element('rect', { width, height, fill: INK.paper }),
    line(subject.kind, 76, { size: 27, weight: 600, fill: INK.text }),
    ...subject.sides.flatMap((side, at) => panel(comparison, subject.sides[1 - at]!, side, TOPS[at]!, language)),
    line(words.sourceLine, CARD_SIZE.height - 32, { size: 18, weight: 400, fill: INK.quiet }),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.xml}\n`;
}

function description({ sides }: CardSubject): string {
  return sides.map(({ name, words: shown, instead }) => (shown ? inWords(name, shown) : instead)).join(' ');
}

function inWords(name: string, { text, around, marked }: CardWords): string {
  const isCaret = marked.start === marked.end;
  const { start, end } = isCaret ? around : marked;
  const said = text.slice(start, end).replace(/\s+/gu, ' ');
  return isCaret ? words.leftOut(name, said) : words.says(name, said);
}

function panel({ articles }: Comparison, other: CardSide, side: CardSide, top: number, language: string): Xml[] {
  const article = articles[side.article]!;
  const hue = hueOf(side);
  const text = side.words ? textLines(article, side.words, hue, hueOf(other)) : insteadLines(side.instead, language);
  return [
    element('rect', { x: `${MARGIN}`, y: `${top}`, width: `${WIDTH}`, height: '1', fill: INK.rule }),
    line(`${article.sigil}  ${heading(article, side, language)}`, top + 36, { size: 22, weight: 600, fill: hue }),
    ...text.map((one, at) => drawnLine(one, top + 86 + at * TYPE.leading)),
  ];
}

function drawnLine({ contents, ...attributes }: TextLine, y: number): Xml {
  const type = { 'font-family': SERIF, 'font-size': `${TYPE.size}`, 'xml:space': 'preserve' };
  return element('text', { ...attributes, y: `${y}`, ...type }, ...contents);
}

function hueOf({ article }: CardSide): string {
  return HUES[article % HUES.length]!;
}

function heading({ published }: Article, { name }: CardSide, language: string): string {
  const parts = published === null ? null : partsOf(published);
  return parts ? `${name} · ${shownDate(parts, 'long', language)}` : name;
}

interface TextLine {
  readonly x: string;
  readonly direction: 'ltr' | 'rtl';
  readonly fill: string;
  readonly 'xml:lang': string;
  readonly contents: readonly (Xml | string)[];
}

function textLines({ language }: Article, { text, around, marked, isWhole }: CardWords, hue: string, caretHue: string): TextLine[] {
  const fits = (stretches: readonly Stretch[]) => linesOf(stretches, WIDTH / TYPE.size).length <= TYPE.lines;
  const direction = directionOf(language);
  const mark = (shown: string) => (shown === '' ? caret(caretHue) : underlined(shown, hue));
  return linesOf(excerpt(text, around, marked, fits), WIDTH / TYPE.size).map((stretches) => ({
    x: `${direction === 'rtl' ? CARD_SIZE.width - MARGIN : MARGIN}`,
    direction,
    fill: INK.text,
    'xml:lang': language,
    contents: stretches.map((stretch) => (stretch.isMarked && !isWhole ? mark(stretch.text) : stretch.text)),
  }));
}

function insteadLines(text: string, language: string): TextLine[] {
  const lines = linesOf([{ text, isMarked: false }], WIDTH / TYPE.size).slice(0, TYPE.lines);
  return lines.map((stretches) => ({ x: `${MARGIN}`, direction: 'ltr', fill: INK.quiet, 'xml:lang': language, contents: stretches.map((stretch) => stretch.text) }));
}

function underlined(text: string, hue: string): Xml {
  return element('tspan', { fill: hue, 'font-weight': '600', 'text-decoration': 'underline' }, text);
}

/** In the hue of the source that has the words, as on the page. */
function caret(hue: string): Xml {
  return element('tspan', { fill: hue, 'font-weight': '600', 'font-size': `${TYPE.size * 1.3}` }, CARET);
}

interface Type {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function line(text: string, y: number, { size, weight, fill }: Type): Xml {
  const type = { 'font-family': SANS, 'font-size': `${size}`, 'font-weight': `${weight}`, fill };
  return element('text', { x: `${MARGIN}`, y: `${y}`, ...type }, cutToLine(text, WIDTH / size));
}
