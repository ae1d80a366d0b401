import { onOneLine } from '../characters.ts';

/** What means something anywhere in a line of GitHub-flavoured Markdown, mathematics and addresses of mail too. */
const SIGNS = /[\\`*_[~|$@]/g;
/** What turns into a link by itself: "https://", "www.". */
const LINKS = /\b(?:https?:(?=\/\/)|ftp:(?=\/\/)|www\.|mailto:|xmpp:)/gi;
/** What begins a heading, a list, a quotation or a line under a heading, where it stands first. */
const FIRST_SIGN = /^[#+\-=:]/;
const FIRST_NUMBER = /^(\d+)([.)])/;

/**
 * Text as Markdown that shows just this text, on one line. `<` and `&` become entities, so that not even a reader of
 * Markdown that lets HTML through finds any.
 */
export function escaped(text: string): string {
  return onOneLine(text)
    .replace(SIGNS, '\\$&')
    .replace(LINKS, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/&(?=[#\w])/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A line that begins no list and no heading, whatever text it begins with. */
export function asParagraph(line: string): string {
  return line.trim().replace(FIRST_SIGN, '\\$&').replace(FIRST_NUMBER, '$1\\$2');
}
