import type { Block } from '../../model.ts';
import { isProse } from './boxes.ts';
import type { Run } from './runs.ts';

/** Systems set this around what was copied from a page. */
const COPIED = /<!--\s*StartFragment\s*-->/;
/** Where a system puts its own lines above the markup, one of them says where it was copied. */
const HEAD = /^\s*Version:[\d.]+\s[^<]{0,2000}</;
const ADDRESS = /\bSourceURL:(https?:\/\/\S+)/;

type Choice = Pick<Block, 'role' | 'because'>;

/** Whether markup is a part of a page, copied by a reader, and no page. */
export function isCopied(html: string): boolean {
  return COPIED.test(html.slice(0, 20_000)) || HEAD.test(html.slice(0, 3000));
}

/** The markup alone, and the address of the page if it came along. */
export function copiedMarkup(html: string): { markup: string; url: string | undefined } {
  const head = HEAD.exec(html.slice(0, 3000))?.[0];
  return { markup: head === undefined ? html : html.slice(head.length - 1), url: head === undefined ? undefined : ADDRESS.exec(head)?.[1] };
}

/** Whole pages are copied too: those have menus or forms. */
export function holdsPage(document: Document): boolean {
  return document.querySelector('nav, footer, form') !== null;
}

/** Someone who copies an article begins with its headline: a first line that is no sentence, above one that is. */
export function withFirstLine(runs: readonly Run[], choices: readonly Choice[]): readonly Choice[] {
  const first = choices.findIndex(({ role }) => role !== 'furniture');
  const isHeadline = first >= 0 && !isProse(runs[first]!) && runs.slice(first + 1).some(isProse);
  if (!isHeadline || choices.some(({ role }) => role === 'headline')) return choices;
  return choices.map((choice, i) => (i === first && (choice.role === 'paragraph' || choice.role === 'heading') ? { role: 'headline' } : choice));
}
