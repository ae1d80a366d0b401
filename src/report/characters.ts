/** The pictures of the control characters 0 to 31, in their order. */
const PICTURES = 0x2400;

/** Tab and line ends stay. Half a surrogate pair matches only where its other half is not there. */
const UNPRINTABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/**
 * Text as XML and UTF-8 can hold it. Characters that they can't hold are not dropped: a control character becomes its picture
 * (U+0000 is shown as ␀), anything else the sign for a character that can't be shown (U+FFFD). The JSON form alone keeps
 * them as they are.
 */
export function holdable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(PICTURES + code) : '\uFFFD';
  });
}

/** The same on one line, for a place in running text: what it does to the direction of writing ends with it. */
export function onOneLine(text: string): string {
  return directionsEnded(holdable(text.replace(/\s+/gu, ' ')));
}

const OPENERS: Readonly<Record<string, string>> = {
  '\u202A': '\u202C', '\u202B': '\u202C', '\u202D': '\u202C', '\u202E': '\u202C',
  '\u2066': '\u2069', '\u2067': '\u2069', '\u2068': '\u2069',
};

/** Puts behind a text the ends of all embeddings, overrides and isolates that it begins and leaves open. */
function directionsEnded(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    const end = OPENERS[sign];
    if (end) open.push(end);
    else if (sign === open.at(-1)) open.pop();
    else if (sign === '\u2069' && open.includes(sign)) open.length = open.lastIndexOf(sign);
  }
  return text + open.reverse().join('');
}
