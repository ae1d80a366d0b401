import { captionWords } from './known.ts';
import { assign, type Page, type Part, type Pass } from './page.ts';

/** Longer blocks are paragraphs that mention a photograph. */
const LONGEST = 90;

const AGENCY = String.raw`(?:AP|AFP|EPA|Reuters|REUTERS|Getty|GETTY|UPI|TASS|dpa|DPA|ANSA|EFE|PA|PAP|ANP|Xinhua|Shutterstock|Bloomberg|CNN|NBC|ABC|CBS)`;
/** A picture's credit at the end: "(AP Photo/Jane Doe)", "(Jane Doe/Pool via AP)", "Jane Doe/AFP", "Getty Images". */
const CREDIT_AT_END = new RegExp(
  [
    String.raw`\([^()]{0,80}(?:[Pp]hoto|PHOTO|[Pp]icture|[Ff]oto|[Cc]rédit|[Cc]redit|[Ff]lash90|[Ii]llustrative)\b[^()]{0,80}\)$`,
    String.raw`\([^()]{1,60}/\s?[^()]{0,30}${AGENCY}[^()]{0,30}\)$`,
    String.raw`\(${AGENCY}\s?/[^()]{1,60}\)$`,
    String.raw`\bvia ${AGENCY}\)?$`,
    String.raw`(?:[\p{L}.-]+ ){0,4}[\p{L}.-]+ ?/ ?${AGENCY}(?: Images)?\)?$`,
    String.raw`\bGetty Images\)?$`,
    String.raw`[.!?”"]\s?Credit(?:\.\.\.|:)? ?\p{Lu}[^.]{1,60}$`,
    String.raw`\b(?:Photograph|Photo|Foto|Picture|Image|Crédit photo|Фото|Zdjęcie)s?: [^.]{1,60}$`,
  ].join('|'),
  'u',
);
const AT_START = /^(?:FILE|File) ?(?:PHOTO|photo)?(?: ?[-–—:]|,)|^In this .{0,60}(?:photo|image|picture)\b/u;
/** Who stands where in the picture. Paragraphs say it too, so it only counts beside the headline. */
const PLACES =
  /\((?:left|right|centre|center|links|rechts|izquierda|derecha|слева|справа|ліворуч|праворуч)\)|, (?:left|right|cent(?:er|re)|second from (?:left|right)),|, (?:links|rechts|à gauche|à droite|a sinistra|a destra|слева|справа),|\([Ll]\).{0,120}\([Rr]\)|\([Rr]\).{0,120}\([Ll]\)/u;

const NAMED = new Set(captionWords);

/** It names a picture's source, or says that it speaks of a picture. */
export function looksLikeCaption(text: string, part: Part): boolean {
  if (part.words > LONGEST) return false;
  const tail = text.slice(Math.max(part.start, part.end - 200), part.end);
  if (CREDIT_AT_END.test(tail) && part.words >= 4) return true;
  return AT_START.test(text.slice(part.start, part.start + 120)) || isNamed(part);
}

/** "Photo: …" with a colon; "Image caption …" without, as two words can hardly start a sentence. */
function isNamed({ line }: Part): boolean {
  const colon = line.indexOf(':');
  if (colon > 0 && NAMED.has(line.slice(0, colon).trim())) return true;
  return captionWords.some((word) => word.includes(' ') && line.startsWith(`${word} `));
}

/** Captions that say so themselves, wherever they stand. */
export const captionsByMark: Pass = (page) =>
  assign(page, (part) => (part.role === null && looksLikeCaption(page.text, part) ? { role: 'caption' } : null));

export function saysWhoStandsWhere({ text }: Page, part: Part): boolean {
  return part.words <= LONGEST && PLACES.test(text.slice(part.start, part.end));
}
