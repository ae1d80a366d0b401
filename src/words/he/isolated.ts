const HEBREW = /^[\u05d0-\u05ea]/u;

/** A name or a letter of another script, so that it draws neither numbers nor signs to its own direction. */
export function isolated(text: string): string {
  return HEBREW.test(text) ? text : `\u2068${text}\u2069`;
}

/** Words of an article in quotation marks; they keep their own direction. */
export function quoted(text: string): string {
  return `”\u2068${text}\u2069”`;
}

/** "בהארץ", "ב־A": a prefix takes a hyphen before other scripts and numbers. */
export function prefixed(prefix: string, text: string): string {
  return HEBREW.test(text) ? `${prefix}${text}` : `${prefix}־${isolated(text)}`;
}

/** "A, B ו־C". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.map(isolated).join('');
  return `${items.slice(0, -1).map(isolated).join(', ')} ${prefixed('ו', items.at(-1)!)}`;
}
