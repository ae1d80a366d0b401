import { unreadable } from '../unreadable.ts';

/** What comes along in an XML text. Names are without their prefix: Word's own differ between programs. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: (name: string) => string | undefined }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** Word nests some twenty elements; deeper documents are made to break readers. */
const DEEPEST = 500;

/**
 * Declarations, comments, CDATA and tags; attribute values may hold ">". Each alternative starts with its own sign, and
 * the signs between the values of one tag are bounded: the pattern remembers each of them, and has little memory.
 */
const PIECE = /<\?[^>]*>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<!([^>]*)>|<\/([^\s>]+)\s*>|<([^\s/>]+)(?=[\s/>])((?:[^"'>/]|"[^"]*"|'[^']*'|\/(?!>)){0,20000})(\/?)>|([^<]+)/gy;

/** Reads XML from beginning to end, without entities of its own: those are what makes XML dangerous. `where`: the part's name, for faults. */
export function* xmlEvents(xml: string, where: string): Generator<XmlEvent, void> {
  const open: string[] = [];
  let at = 0;
  for (const piece of xml.matchAll(PIECE)) {
    at = piece.index + piece[0].length;
    const [, cdata, declaration, closed, opened, attributes = '', empty, text] = piece;
    if (declaration !== undefined && /^DOCTYPE/i.test(declaration)) throw unreadable('document-entities', where);
    if (cdata !== undefined) yield { type: 'text', text: cdata };
    else if (text !== undefined) yield { type: 'text', text: decoded(text) };
    else if (opened !== undefined) {
      const name = localName(opened);
      yield { type: 'open', name, attributes: (wanted) => attributeIn(attributes, wanted) };
      if (empty) yield { type: 'close', name };
      else if (open.push(name) > DEEPEST) throw unreadable('document-deep', where, DEEPEST);
    } else if (closed !== undefined) {
      const name = localName(closed);
      if (open.pop() !== name) throw unreadable('document-end', where, name);
      yield { type: 'close', name };
    }
  }
  if (at < xml.length) throw unreadable('document-cut', where);
  if (open.length > 0) throw unreadable('document-open', where, open.at(-1)!);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeIn(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (localName(name!) === wanted) return decoded(double ?? single!);
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
