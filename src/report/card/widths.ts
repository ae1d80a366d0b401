/**
 * Widths of letters of a serif face, in parts of the type size, rounded up: nothing can be measured here, and a line that
 * ends early looks better than one that runs out of the card.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijlt.,:;'’‘|!()[\]\sfrI]/u, 0.33],
  [/[mwMW—%@]/u, 0.9],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}…]/u, 1.02],
  [/\p{Lu}/u, 0.71],
];
const USUAL = 0.52;

/** About how wide a text is at a type size of 1. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += CLASSES.find(([letters]) => letters.test(character))?.[1] ?? USUAL;
  return width;
}
