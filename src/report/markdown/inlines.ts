import type { Inline } from '../document/blocks.ts';
import { escaped } from './escape.ts';

type Sign = '*' | '**';
const TAGS = { '*': 'i', '**': 'b' } as const satisfies Record<Sign, string>;

/** A run of words as one line of Markdown. */
export function inlinesMarkdown(inlines: readonly Inline[]): string {
  let line = '';
  for (const [at, inline] of inlines.entries()) {
    const next = inlines[at + 1];
    line += inlineMarkdown(inline, line.at(-1) ?? ' ', next ? (plainForm(next).at(0) ?? ' ') : ' ');
  }
  return line;
}

function inlineMarkdown(inline: Inline, before: string, after: string): string {
  const text = plainForm(inline);
  const address = addressOf(inline);
  if (address !== null) return `[${text.replaceAll(']', '\\]')}](<${address}>)`;
  const sign = signOf(inline);
  if (!sign || text.trim() === '') return text;
  const [, start, middle, end] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
  return `${start}${emphasised(middle!, sign, start || before, end || after)}${end}`;
}

/** The form of each mark, so far as signs can tell it. */
function plainForm({ text, style }: Inline): string {
  if (style === 'caret') return '‸';
  return style === 'only' ? `⌜${escaped(text)}⌟` : escaped(text);
}

function signOf({ style }: Inline): Sign | null {
  if (style === 'strong' || style === 'figure') return '**';
  return style === 'words' || style === 'attribution' || style === 'quotation' ? '*' : null;
}

/** Signs, or tags where Markdown would not take signs in this place for emphasis. */
function emphasised(text: string, sign: Sign, before: string, after: string): string {
  const opens = before !== '*' && (isPunctuation(text.at(0)!) ? isEdge(before) : true);
  const closes = isPunctuation(text.at(-1)!) ? isEdge(after) : true;
  return opens && closes ? `${sign}${text}${sign}` : `<${TAGS[sign]}>${text}</${TAGS[sign]}>`;
}

/** Half of a character that takes two is taken for one: then tags are used. */
function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}\p{Cs}]/u.test(character);
}

function isEdge(character: string): boolean {
  return /[\s\p{P}]/u.test(character);
}

/** Only addresses of pages lead anywhere. */
function addressOf({ address }: Inline): string | null {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
