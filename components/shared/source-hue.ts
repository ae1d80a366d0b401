const HUES = ['--a', '--b', '--c', '--d', '--e'] as const;

/** The hue of the article at `index`, as a custom property reference. From the sixth article on hues come again. */
export function hueOf(index: number): string {
  return `var(${HUES[index % HUES.length]!})`;
}

/** The class that sets `--hue` and `--tint` to an article's (see hues.styles.ts): a strict policy allows no style attribute. */
export function hueClass(index: number): string {
  return `hue-${index % HUES.length}`;
}

/** From the sixth article on the siglum is outlined, so that letter and form still tell two articles of one hue apart. */
export function isOutlined(index: number): boolean {
  return index >= HUES.length;
}
