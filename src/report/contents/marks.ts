import type { Span } from '../../model.ts';
import type { Difference } from '../../present/pair.ts';
import { piecesOf } from '../../present/pieces.ts';
import { marks as markWords } from '../../words/marks.ts';
import { report as words } from '../../words/report.ts';
import type { Mark, MarkShape, Run } from './report.ts';
import type { Scene } from './scene.ts';

/** A sentence of `article` with its differences from `base`, which stands on the left of each. */
export function markedRuns(scene: Scene, article: number, base: number, span: Span, differences: readonly Difference[]): Run[] {
  const { text } = scene.comparison.articles[article]!;
  const pieces = piecesOf(span, differences, 'right');
  return pieces.flatMap(({ start, end, mark }, index): Run[] => {
    const before = pieces[index - 1];
    const isCaretAgain = start === end && before?.start === start && before.end === end;
    if (isCaretAgain) return [];
    return [{ text: text.slice(start, end), quoted: false, mark: mark && markOf(scene, mark, base) }];
  });
}

function markOf(scene: Scene, difference: Difference, base: number): Mark {
  const { comparison, names, quoting } = scene;
  const shape = shapeOf(difference);
  const { left } = difference;
  const theirs = left && quoting.isFree ? quoting.mask(comparison.articles[base]!.text.slice(left.start, left.end)).replace(/\s+/gu, ' ') : '';
  return { shape, other: base, theirs, spoken: spokenOf(shape, names[base]!, theirs) };
}

function shapeOf({ kind, right }: Difference): MarkShape {
  if (!right || right.start === right.end) return 'caret';
  return kind === 'words' || kind === 'figure' || kind === 'attribution' || kind === 'quotation' ? kind : 'only';
}

function spokenOf(shape: MarkShape, source: string, theirs: string): string {
  if (!theirs) return shape === 'caret' ? words.spoken(words.markNames.caret) : markWords.only(shape);
  if (shape === 'caret') return markWords.leftOut(source, theirs);
  return shape === 'only' ? markWords.only(shape) : markWords.differs(shape, source, theirs);
}
