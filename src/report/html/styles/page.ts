import { report as words } from '../../../words/report.ts';
import type { AnswerKey, Report, Source } from '../../contents/report.ts';
import { cssText } from '../escape.ts';

/** Names of all sources stand at the foot of a page up to this many characters; else how many sources there are. */
const LONGEST_FOOT = 170;
/** A longer name is cut there. */
const LONGEST_NAME = 26;
const LONGEST_TITLE = 80;

const PLACEHOLDERS = ['\u0001', '\u0002'] as const;
const COUNTERS: Readonly<Record<string, string>> = { [PLACEHOLDERS[0]]: 'counter(page)', [PLACEHOLDERS[1]]: 'counter(pages)' };

/** What stands in the margins of every page: the running heads, the letters of the sources, the page's number. */
export function pageRules({ title, direction, sources }: Report | AnswerKey, paper: string, largePrint: boolean): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const text = `${largePrint ? 14 : 8}pt 'Report Sans', 'Helvetica Neue', Arial, sans-serif; color: #3c3c3c; direction: ${direction}`;
  return `@page {
  size: ${paper};
  margin: 22mm 18mm 21mm;
  @top-${start} { content: ${cssText(cut(title, LONGEST_TITLE))}; font: 400 ${text}; padding-block-start: 4mm; }
  @top-${end} { content: ${cssText(words.kind)}; font: 400 ${text}; padding-block-start: 4mm; }
  @bottom-${start} { content: ${cssText(footOf(sources))}; font: 400 ${text}; padding-block-end: 4mm; padding-${end}: 6mm; }
  @bottom-${end} { content: ${pageNumber()}; font: 600 ${text}; padding-block-end: 4mm; white-space: nowrap; }
}
@page :first {
  @top-${start} { content: none; }
  @top-${end} { content: none; }
}
`;
}

function footOf(sources: readonly Source[]): string {
  const named = sources.map(({ sigil, name, setApart }) => `${sigil} ${setApart ? words.setApart(cut(name, LONGEST_NAME)) : cut(name, LONGEST_NAME)}`).join(' · ');
  return named.length <= LONGEST_FOOT ? named : words.lettersTo(sources.length, sources[0]!.sigil, sources.at(-1)!.sigil);
}

function cut(text: string, longest: number): string {
  const signs = [...text];
  return signs.length <= longest ? text : `${signs.slice(0, longest - 1).join('').trimEnd()}…`;
}

/** The words around the two numbers, in whatever order a language has them. */
function pageNumber(): string {
  const pieces = words.page(...PLACEHOLDERS).split(/([\u0001\u0002])/u);
  return pieces.filter(Boolean).map((piece) => COUNTERS[piece] ?? cssText(piece)).join(' ');
}
