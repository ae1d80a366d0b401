import { UnderlineType, type ICharacterStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { report as words } from '../../words/report.ts';
import { MARK_SHAPES, type MarkShape, type Report } from '../contents/report.ts';
import type { ParagraphStyle } from '../document/blocks.ts';

/** Sizes of type in half points: as on the printed page, and for those who need large print. */
const SIZES = {
  usual: { text: 21, small: 17, heading3: 23, heading2: 30, heading1: 44 },
  large: { text: 32, small: 28, heading3: 34, heading2: 40, heading1: 56 },
};

/** About the width of a letter in the small bold type of tables, in twentieths of a point. */
export function letterWidth({ largePrint }: Look['choices']): number {
  const halfPoints = (largePrint ? SIZES.large : SIZES.usual).small;
  return Math.round(halfPoints * 10 * 0.68);
}

/** Twentieths of a point. */
const SPACE = { before: 240, after: 100 };

/** Ids are the same in every language; the names are what Word lists. */
export const STYLE_IDS = { lead: 'Lead', reading: 'Reading', apparatus: 'Apparatus' } as const satisfies Partial<Record<ParagraphStyle, string>>;

export function markStyleId(shape: MarkShape): string {
  return `Mark${shape.charAt(0).toUpperCase()}${shape.slice(1)}`;
}

export interface Look {
  readonly choices: Pick<Report['choices'], 'largePrint'>;
  readonly language: string;
  readonly direction: Report['direction'];
}

/** All that the look rests on is a named style, so that it can be changed in one place. */
export function stylesOf({ choices: { largePrint }, language, direction }: Look): IStylesOptions {
  const sizes = largePrint ? SIZES.large : SIZES.usual;
  // Word knows headings by their names, LibreOffice by the outline's level alone.
  const heading = (level: 1 | 2 | 3, size: number) => ({ run: { size, bold: true, color: '000000' }, paragraph: { spacing: SPACE, keepNext: true, outlineLevel: level - 1 } });
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: sizes.text, language: { value: language, ...(direction === 'rtl' && { bidirectional: language }) } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: heading(1, sizes.heading1),
      heading2: heading(2, sizes.heading2),
      heading3: heading(3, sizes.heading3),
    },
    paragraphStyles: [
      { ...paragraphStyle('Lead', { color: '484B50' }), paragraph: { keepNext: true } },
      paragraphStyle('Reading', {}),
      paragraphStyle('Apparatus', { size: sizes.small }),
    ],
    characterStyles: MARK_SHAPES.map((shape): ICharacterStyleOptions => ({ id: markStyleId(shape), name: words.markNames[shape], run: MARKS[shape] })),
  };
}

function paragraphStyle(id: string, run: NonNullable<IParagraphStyleOptions['run']>): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', next: 'Normal', run };
}

/** The forms by which print tells the kinds of difference apart; brackets and the caret are signs in the text. */
const MARKS: Record<MarkShape, NonNullable<ICharacterStyleOptions['run']>> = {
  words: { underline: { type: UnderlineType.SINGLE } },
  only: {},
  caret: { bold: true },
  figure: { bold: true, underline: { type: UnderlineType.DOUBLE } },
  attribution: { underline: { type: UnderlineType.WAVE } },
  quotation: { underline: { type: UnderlineType.DASH } },
};
