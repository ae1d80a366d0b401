import type { Stretch } from './excerpt.ts';
import { widthOf } from './widths.ts';

/** Stretches on lines no wider than `width`, in parts of the type size. Lines break at spaces, inside a word only where it has no room. */
export function linesOf(stretches: readonly Stretch[], width: number): Stretch[][] {
  const lines: Stretch[][] = [[]];
  let room = width;
  for (const piece of stretches.flatMap((stretch) => piecesOf(stretch, width))) {
    const needed = widthOf(piece.text.trimEnd());
    if (needed > room) {
      lines.push([]);
      room = width;
    }
    const line = lines.at(-1)!;
    const text = line.length === 0 ? piece.text.trimStart() : piece.text;
    append(line, { ...piece, text });
    room -= widthOf(text);
  }
  return lines.filter((line) => line.length > 0).map(withoutSpaceBehind);
}

function withoutSpaceBehind(line: readonly Stretch[]): Stretch[] {
  return line.map((stretch, at) => (at === line.length - 1 ? { ...stretch, text: stretch.text.trimEnd() } : stretch));
}

function append(line: Stretch[], piece: Stretch): void {
  const last = line.at(-1);
  if (last?.isMarked === piece.isMarked) line[line.length - 1] = { ...last, text: last.text + piece.text };
  else line.push(piece);
}

/** A letter of a script that sets no spaces, or a word of another; with the space behind it. */
const PIECE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}] ?|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+ ?| /gu;

/** Words with the space behind them; letters of scripts without spaces; parts of a word that is wider than a line. */
function piecesOf({ text, isMarked }: Stretch, width: number): Stretch[] {
  if (text === '') return [{ text, isMarked }];
  const words = text.replace(/\s+/gu, ' ').match(PIECE) ?? [];
  return words.flatMap((word) => (widthOf(word.trimEnd()) <= width ? [word] : broken(word, width))).map((word) => ({ text: word, isMarked }));
}

function broken(word: string, width: number): string[] {
  const parts = [''];
  for (const character of word) {
    if (widthOf(parts.at(-1)! + character) > width) parts.push('');
    parts[parts.length - 1]! += character;
  }
  return parts;
}

/** A text on one line: as much as there is room for, with a sign where it goes on. */
export function cutToLine(text: string, width: number): string {
  const [first = [], ...more] = linesOf([{ text: text.slice(0, LONGEST_LINE), isMarked: false }], width);
  const shown = first.map((stretch) => stretch.text).join('');
  return more.length > 0 ? `${shown} …` : shown;
}

/** Code units; no line of a card has room for more. */
const LONGEST_LINE = 400;
