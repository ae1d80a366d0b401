import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { onOneLine } from '../characters.ts';
import { MARK_SHAPES, type MarkShape } from '../contents/report.ts';
import type { Inline, InlineStyle } from '../document/blocks.ts';
import { markStyleId } from './styles.ts';

export function runsOf(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.map(runOf);
}

function runOf({ text, style, language, direction, address }: Inline): ParagraphChild {
  const run = new TextRun({
    text: withSigns(onOneLine(text), style),
    ...(style === 'strong' && { bold: true }),
    ...(isMark(style) && { style: markStyleId(style) }),
    ...(language && { language: direction === 'rtl' ? { bidirectional: language } : { value: language } }),
    ...(direction === 'rtl' && { rightToLeft: true }),
  });
  return isPage(address) ? new ExternalHyperlink({ link: new URL(address).href, children: [run] }) : run;
}

function withSigns(text: string, style: InlineStyle): string {
  if (style === 'caret') return '‸';
  return style === 'only' ? `⌜${text}⌟` : text;
}

function isMark(style: InlineStyle): style is MarkShape {
  return (MARK_SHAPES as readonly InlineStyle[]).includes(style);
}

/** Only addresses of pages lead anywhere. */
function isPage(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
