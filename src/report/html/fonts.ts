import serifBold from '../../../fonts/report-serif-bold.woff2?inline';
import serifItalic from '../../../fonts/report-serif-italic.woff2?inline';
import serif from '../../../fonts/report-serif.woff2?inline';
import sansBold from '../../../fonts/report-sans-bold.woff2?inline';
import sans from '../../../fonts/report-sans.woff2?inline';

/** Rules that bring the fonts along inside a file: 110 KB. Letters that they do not have are drawn with the reader's own. */
export const fontRules = [
  face('Report Serif', 'normal', '200 500', serif),
  face('Report Serif', 'normal', '501 900', serifBold),
  face('Report Serif', 'italic', '200 900', serifItalic),
  face('Report Sans', 'normal', '200 500', sans),
  face('Report Sans', 'normal', '501 900', sansBold),
].join('');

function face(family: string, style: string, weights: string, data: string): string {
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weights}; src: url('${data}') format('woff2'); }\n`;
}
