import serifItalic from '../../../fonts/source-serif-4-latin-wght-italic.woff2?inline';
import serif from '../../../fonts/source-serif-4-latin-opsz-normal.woff2?inline';
import sans from '../../../fonts/libre-franklin-latin-wght-normal.woff2?inline';

/** Rules that bring the fonts along inside a file: 270 KB. Letters that they do not have are drawn with the reader's own. */
export const fontRules = [
  face('Source Serif 4 Variable', 'normal', '200 900', serif),
  face('Source Serif 4 Variable', 'italic', '200 900', serifItalic),
  face('Libre Franklin Variable', 'normal', '100 900', sans),
].join('');

function face(family: string, style: string, weights: string, data: string): string {
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; src: url('${data}') format('woff2'); }\n`;
}
