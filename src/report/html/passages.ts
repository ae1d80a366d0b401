import { report as words } from '../../words/report.ts';
import { MARK_SHAPES, textOf, type ApparatusEntry, type MarkShape, type PassagesSection, type ReportPassage, type ReportReading } from '../contents/report.ts';
import { isTall, isTallReading } from './height.ts';
import { box, h, type Given, type Markup } from './markup.ts';
import { section, siglum, type Scene } from './parts.ts';
import { wordsIn } from './words.ts';

/** Every passage, its readings and under them the apparatus. */
export function passages(part: PassagesSection, scene: Scene): Markup {
  const hasMarks = part.passages.some(({ readings }) => readings.some((reading) => reading.words.runs.some(({ mark }) => mark)));
  return section(part, hasMarks ? keyToMarks() : null, part.passages.map((passage) => passageOf(passage, scene)));
}

/** Each mark drawn: its name is the sample. */
function keyToMarks(): Markup {
  return box('ul', 'key marks', MARK_SHAPES.map((shape) => h('li', {}, sampleOf(shape))));
}

function sampleOf(shape: MarkShape): Given {
  return shape === 'caret' ? [words.markNames.caret, ' ', h('mark', { class: shape })] : h('mark', { class: shape }, words.markNames[shape]);
}

function passageOf(passage: ReportPassage, scene: Scene): Markup {
  const { number, label, readings, apparatus } = passage;
  const id = `report-passage-${number}`;
  const head = box('header', 'head', h('h3', { id, dir: 'auto' }, box('span', 'number', `${number} `), label), tellers(passage, scene));
  const isSplit = isTall(passage, scene.report.choices.largePrint) && readings.length > 1;
  return h(
    'article',
    { class: isSplit ? 'passage tall' : 'passage', 'aria-labelledby': id },
    isSplit ? [box('div', 'start', head, grid(readings.slice(0, 1), scene)), grid(readings.slice(1), scene)] : [head, grid(readings, scene)],
    apparatus.length === 0 ? null : box('p', 'apparatus', apparatus.flatMap((entry): Given[] => [entryOf(entry, scene), ' '])),
  );
}

/** In two columns; an odd one, the base, takes the width. */
function grid(readings: readonly ReportReading[], scene: Scene): Markup | null {
  if (readings.length === 0) return null;
  const isOdd = readings.length % 2 === 1 && readings.length < FEW;
  return box('div', `readings${readings.length === 1 ? ' alone' : ''}${isOdd ? ' odd' : ''}`, readings.map((reading) => readingOf(reading, scene)));
}

/** Among more readings than these none stands out. */
const FEW = 4;

/** The letters of the counted sources: framed where they tell it. */
function tellers({ tellers: told }: ReportPassage, { report }: Scene): Markup {
  const counted = report.sources.filter(({ setApart }) => !setApart);
  const name = words.toldByLetters(told.map((article) => counted.find((source) => source.article === article)!.sigil));
  const letters = counted.map((source) => siglum(source, told.includes(source.article) ? 'small' : 'off'));
  return h('span', { class: 'tellers', role: 'img', 'aria-label': name }, letters);
}

function readingOf(reading: ReportReading, { sourceOf }: Scene): Markup {
  const same = reading.sameWords.map(({ article, place }) => ({ sigil: sourceOf(article).sigil, place }));
  const about = [reading.standingName, ...(same.length > 0 ? [words.sameWordsIn(same)] : [])].join('; ');
  return box(
    'div',
    isTallReading(reading) ? 'reading tall' : 'reading',
    box('p', 'about', siglum(sourceOf(reading.article)), h('span', {}, ` ${reading.place} `), h('span', {}, about)),
    wordsIn('p', reading.words, 'text'),
  );
}

/** "amicably B ] apparently amicably D": the words of the base, a bracket, and what others have in their place. */
function entryOf({ lemma, variants }: ApparatusEntry, scene: Scene): Markup {
  const base = lemma ? [wordsIn('span', lemma.words), ' ', letters(lemma.articles, scene), ' ] '] : null;
  const others = variants.map(({ words: told, articles }, at): Given => [at > 0 ? ', ' : null, variantOf(told, lemma !== null), ' ', letters(articles, scene)]);
  return box('span', 'entry', base, others);
}

function variantOf(told: ApparatusEntry['variants'][number]['words'], replaces: boolean): Given {
  if (textOf(told) === '') return h('i', { title: words.omittedInFull }, words.omitted);
  return replaces ? wordsIn('span', told) : [wordsIn('span', told), ' ', h('i', { title: words.addedInFull }, words.added)];
}

function letters(articles: readonly number[], { sourceOf }: Scene): Markup {
  return h('b', {}, articles.map((article) => sourceOf(article).sigil).join(' '));
}
