/** A piece of text as it is set on a page; lengths in points, `y` upwards from the foot of the page. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

/** What of pdf.js's text items is used. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  /** [a, b, c, d, x, y]: b and c are not 0 where the text is turned. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** The words of a page that stand upright, and those that are turned. */
export function wordsOf(items: readonly TextItem[]): { upright: Word[]; turned: string[] } {
  const upright: Word[] = [];
  const turned: string[] = [];
  for (const { str, dir, transform, width } of items) {
    if (str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    if (Math.abs(b) > Math.abs(a)) turned.push(str.trim());
    else upright.push({ text: str, x, y, width, size: Math.hypot(c, d) || Math.hypot(a, b), isRightToLeft: dir === 'rtl' });
  }
  return { upright, turned };
}
