import { report as words } from '../../words/report.ts';
import { MARK_SHAPES, textOf, type ApparatusEntry, type MarkShape, type PassagesSection, type ReportPassage, type ReportReading } from '../contents/report.ts';
import type { ChangeKind } from '../../model.ts';
import { heading, inlinesOf, joined, label, paragraph, plain, sigils, strong, type Block, type Inline, type SourceOf } from './blocks.ts';

/** Between two entries of an apparatus, as critical editions have it: a sign that articles hardly ever hold. */
const BETWEEN = ' ‖ ';

export function passagesBlocks({ passages }: PassagesSection, sourceOf: SourceOf): Block[] {
  const hasMarks = passages.some(({ readings }) => readings.some((reading) => reading.words.runs.some(({ mark }) => mark)));
  return [...(hasMarks ? [keyToMarks()] : []), ...passages.flatMap((passage) => passageBlocks(passage, sourceOf))];
}

/** Each mark in its own form: what stands for what is shown, not described. */
function keyToMarks(): Block {
  return paragraph('apparatus', ...joined(MARK_SHAPES.map(nameInForm), ' · '));
}

function nameInForm(shape: MarkShape): Inline[] {
  const name = words.markNames[shape];
  return shape === 'caret' ? [{ text: '', style: shape }, plain(` ${name}`)] : [{ text: name, style: shape }];
}

function passageBlocks({ number, label: name, tellers, readings, apparatus }: ReportPassage, sourceOf: SourceOf): Block[] {
  return [
    heading(3, plain(`${number}. ${name}`)),
    ...(readings.length > 0 ? readings.map((reading) => readingBlock(reading, sourceOf)) : [tellersBlock(tellers, sourceOf)]),
    ...(apparatus.length > 0 ? [paragraph('apparatus', ...joined(apparatus.map((entry) => entryInlines(entry, sourceOf)), BETWEEN))] : []),
  ];
}

function tellersBlock(tellers: readonly number[], sourceOf: SourceOf): Block {
  return paragraph('text', plain(words.toldByLetters(tellers.map((article) => sourceOf(article).sigil))));
}

function readingBlock({ article, place, standingName, sameWords, words: told }: ReportReading, sourceOf: SourceOf): Block {
  const same = sameWords.map((one) => ({ sigil: sourceOf(one.article).sigil, place: one.place }));
  const about = [standingName, place, same.length > 0 ? words.sameWordsIn(same) : ''].filter(Boolean).join(', ');
  return paragraph('reading', strong(label(sourceOf(article))), plain(` (${about}): `), ...inlinesOf(told));
}

/** "amicably B ] apparently amicably D": the words of the base, a bracket, and what others have in their place. */
function entryInlines({ lemma, variants }: ApparatusEntry, sourceOf: SourceOf): Inline[] {
  const base = lemma ? [...inlinesOf(lemma.words, 'lemma'), plain(` ${sigils(sourceOf, lemma.articles)} ] `)] : [];
  const others = variants.map(({ kind, words: variant, articles }) => {
    const isOmitted = textOf(variant) === '';
    const text = isOmitted ? [plain(words.omitted)] : [...(lemma ? [] : [plain(`${words.added} `)]), ...inlinesOf(variant, shapeOf(kind))];
    return [...text, plain(` ${sigils(sourceOf, articles)}`)];
  });
  return [...base, ...joined(others, ', ')];
}

function shapeOf(kind: ChangeKind): MarkShape {
  return kind === 'added' || kind === 'left-out' ? 'only' : kind;
}
