import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Article, Span } from '../../src/model.ts';
import type { Difference } from '../../src/present/pair.ts';
import { piecesOf, type Piece } from '../../src/present/pieces.ts';
import { marks as words } from '../../src/words/marks.ts';
import { versions as versionWords } from '../../src/words/versions.ts';
import { editOf } from '../versions/edit.ts';
import { editedTemplate } from '../versions/edited.template.ts';
import { hueClass } from './source-hue.ts';

export type Side = 'left' | 'right';

/** One of the two articles in view. */
export interface Column {
  readonly article: Article;
  readonly index: number;
  /** What readers call it. */
  readonly name: string;
}

export type Columns = Readonly<Record<Side, Column>> & {
  /** The side of the older of two versions of one report; none between outlets. */
  readonly older?: Side | null;
};

/** How a mark is drawn: by its kind, or as words that stand here only, or as a caret where they are left out. */
export type MarkShape = 'words' | 'figure' | 'attribution' | 'quotation' | 'only' | 'caret';

export interface MarkedTextOptions {
  /** Id of the difference where the reader is. */
  readonly current?: string | null;
  /** Id of the difference whose marks the Tab key reaches; without it marks cannot be reached or chosen. */
  readonly tabStop?: string | null;
}

/**
 * The text of `span` on one side, with a `<mark>` for each of `differences` that lies inside it. The caller's shadow root
 * takes in `base`, `hues` and `marks` styles. Marks carry `data-difference` and `data-side` for delegated listeners.
 */
export function markedText(
  span: Span,
  side: Side,
  columns: Columns,
  differences: readonly Difference[],
  options: MarkedTextOptions = {},
): (string | TemplateResult)[] {
  const { text } = columns[side].article;
  const pieces = piecesOf(span, differences, side);
  return pieces.map((piece, index) => {
    const words = text.slice(piece.start, piece.end);
    return piece.mark ? markTemplate(words, piece.mark, side, columns, options, isAgain(pieces, index)) : words;
  });
}

/** Whether a caret follows another at the same place: one caret is drawn for all of them, until the reader steps there. */
function isAgain(pieces: readonly Piece[], index: number): boolean {
  const [piece, before] = [pieces[index]!, pieces[index - 1]];
  return before !== undefined && before.start === piece.start && piece.start === piece.end;
}

export function shapeOf(difference: Difference, side: Side): MarkShape {
  if (isLeftOut(difference, side)) return 'caret';
  const { kind } = difference;
  return kind === 'words' || kind === 'figure' || kind === 'attribution' || kind === 'quotation' ? kind : 'only';
}

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** The words of a difference on one side; empty where they are left out. */
export function wordsOf(difference: Difference, side: Side, columns: Columns): string {
  const span = difference[side];
  return span ? columns[side].article.text.slice(span.start, span.end) : '';
}

/** A caret has the hue of the source that has the words; every other mark has the hue of the text it stands in. */
export function markHue(difference: Difference, side: Side, columns: Columns): string {
  return hueClass(columns[isLeftOut(difference, side) ? otherSide(side) : side].index);
}

function isLeftOut(difference: Difference, side: Side): boolean {
  const span = difference[side];
  return !span || span.start === span.end;
}

function markTemplate(
  text: string,
  difference: Difference,
  side: Side,
  columns: Columns,
  { current = null, tabStop }: MarkedTextOptions,
  again: boolean,
): TemplateResult {
  const isCurrent = difference.id === current;
  const isCaret = isLeftOut(difference, side);
  const classes = classMap({
    mark: true,
    [shapeOf(difference, side)]: true,
    [markHue(difference, side, columns)]: true,
    current: isCurrent,
    again,
  });
  const tabIndex = tabStop === undefined ? nothing : difference.id === tabStop ? 0 : -1;
  // What is read aloud is in another language perhaps: with a direction of its own it has no say over that of the text.
  // prettier-ignore
  return html`<mark class=${classes} data-difference=${tabStop === undefined ? nothing : difference.id} data-side=${side}
    tabindex=${tabIndex} aria-current=${isCurrent ? 'true' : nothing}>${isCaret ? text : editedTemplate(text, side, columns.older)}<span class="visually-hidden aside" dir="auto">${spokenNote(difference, side, columns)}</span></mark>`;
}

/** What a screen reader says behind the marked words. */
export function spokenNote(difference: Difference, side: Side, columns: Columns): string {
  const other = columns[otherSide(side)].name;
  const theirs = wordsOf(difference, otherSide(side), columns);
  const shape = shapeOf(difference, side);
  if (shape === 'caret') return words.leftOut(other, theirs);
  const edit = editOf(difference.kind, columns.older);
  if (edit) return edit === 'removed' ? versionWords.heardRemoved : versionWords.heardAdded;
  if (shape === 'only' || !theirs) return words.only(shape);
  return words.differs(shape, other, theirs);
}
