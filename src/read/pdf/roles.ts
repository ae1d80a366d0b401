import type { BlockRole } from '../../model.ts';
import type { Paragraph } from './paragraphs.ts';

/** Times the letters of the running text. */
const LARGER = 1.15;
const LONGEST_HEADING = 200;

/** Headline: the largest letters of all, if they are larger than the text's; headings: other short paragraphs of larger letters. */
export function rolesOf(paragraphs: readonly Paragraph[]): BlockRole[] {
  const usual = usualSize(paragraphs);
  const largest = Math.max(...paragraphs.filter(isShort).map(({ size }) => size));
  const headline = largest > LARGER * usual ? paragraphs.findIndex((one) => isShort(one) && one.size === largest) : -1;
  return paragraphs.map((paragraph, i) => {
    if (i === headline) return 'headline';
    if (BULLET.test(paragraph.lines[0]!.text)) return 'list-item';
    return paragraph.size > LARGER * usual && isShort(paragraph) ? 'heading' : 'paragraph';
  });
}

const BULLET = /^[•▪●◦‣■►]\s/u;

function isShort({ lines }: Paragraph): boolean {
  return lettersOf(lines) <= LONGEST_HEADING;
}

function usualSize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, lines } of paragraphs) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + lettersOf(lines));
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function lettersOf(lines: Paragraph['lines']): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
