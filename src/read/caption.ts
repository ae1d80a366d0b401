import { captionWords } from './known.ts';
import { assign, isPlain, type Page, type Part, type Pass } from './page.ts';

/** Longer blocks are paragraphs that mention a photograph. */
const LONGEST = 90;

const AGENCY = String.raw`\b(?:AP|AFP|EPA|Reuters|REUTERS|Getty|GETTY|UPI|TASS|dpa|DPA|ANSA|EFE|PA|PAP|ANP|Xinhua|Shutterstock|Bloomberg|CNN|NBC|ABC|CBS)\b`;
/** What stands in the last brackets: "(AP Photo/Jane Doe)", "(Jane Doe/Pool via AP)", "(photo credit: Jane Doe)". */
const BRACKETED = new RegExp(
  String.raw`\b(?:photo|picture|foto|crédit|credit|flash90|illustrative)\b|/.{0,30}${AGENCY}|^\(${AGENCY}\s?/|via ${AGENCY}|Getty`,
  'iu',
);
/** Without brackets, after the last sentence: "Jane Doe/AFP", "Getty Images", "Photograph: Jane Doe", "Credit Jane Doe". */
const AT_END = new RegExp(
  [
    String.raw`(?:^|[.!?”"] ?)[^.!?]{0,60}/ ?${AGENCY}(?: Images)?$`,
    String.raw`\bvia ${AGENCY}$`,
    String.raw`\bGetty Images$`,
    String.raw`[.!?”"]\s?Credit(?:\.\.\.|:)? ?\p{Lu}[^.]{1,60}$`,
    String.raw`\b(?:Photograph|Photo|Foto|Picture|Image|Crédit photo): [^.]{1,60}$`,
    String.raw`(?:Фото|Zdjęcie|صورة|צילום): [^.]{1,60}$`,
  ].join('|'),
  'u',
);
const AT_START = /^(?:FILE|File) ?(?:PHOTO|photo)?(?: ?[-–—:]|,)|^In this .{0,60}(?:photo|image|picture)\b/u;
/** Who stands where in the picture. Paragraphs say it too, so it only counts beside the headline. */
const PLACES =
  /\((?:left|right|centre|center|links|rechts|izquierda|derecha|слева|справа|ліворуч|праворуч)\)|, (?:left|right|cent(?:er|re)|second from (?:left|right)),|, (?:links|rechts|à gauche|à droite|a sinistra|a destra|слева|справа),|\([Ll]\).{0,120}\([Rr]\)|\([Rr]\).{0,120}\([Ll]\)/u;

const NAMED = new Set(captionWords);
/** By their first sign, so that a line is compared with few of them. */
const NAMED_IN_WORDS = new Map<string, string[]>();
for (const words of captionWords.filter((words) => words.includes(' '))) {
  NAMED_IN_WORDS.set(words.charAt(0), [...(NAMED_IN_WORDS.get(words.charAt(0)) ?? []), words]);
}

/** It names a picture's source, or says that it speaks of a picture. */
export function looksLikeCaption(text: string, part: Part): boolean {
  if (part.words > LONGEST) return false;
  const head = text.slice(part.start, Math.min(part.end, part.start + 120));
  const tail = text.slice(Math.max(part.start, part.end - 160), part.end);
  return (part.words >= 4 && endsInPictureCredit(tail)) || AT_START.test(head) || isNamed(part);
}

function endsInPictureCredit(tail: string): boolean {
  return tail.endsWith(')') ? BRACKETED.test(tail.slice(tail.lastIndexOf('('))) : AT_END.test(tail);
}

/** "Photo: …" with a colon; "Image caption …" without, as two words can hardly start a sentence. */
function isNamed({ line }: Part): boolean {
  const colon = line.search(/[:：]/u);
  if (colon > 0 && NAMED.has(line.slice(0, colon).trim())) return true;
  return (NAMED_IN_WORDS.get(line.charAt(0)) ?? []).some((words) => line.startsWith(words) && /^[\s,:]/u.test(line.slice(words.length)));
}

/** Captions that say so themselves, wherever they stand. */
export const captionsByMark: Pass = (page) =>
  assign(page, (part, i) => (isPlain(part) && (looksLikeCaption(page.text, part) || isCaptionByNext(page, part, i)) ? { role: 'caption' } : null));

/** Above "Hide caption", or a line above the picture's credit ("Foto: Max Muster"). */
function isCaptionByNext({ parts }: Page, part: Part, i: number): boolean {
  const next = parts[i + 1];
  if (!next || next.breaks > 1 || part.words < 3 || part.words > LONGEST) return false;
  return BUTTONS.has(next.line) || (!part.sentence && next.words <= 6 && isNamed(next));
}

const BUTTONS = new Set(['hide caption', 'toggle caption']);

export function saysWhoStandsWhere({ text }: Page, part: Part): boolean {
  return part.words <= LONGEST && PLACES.test(text.slice(part.start, part.end));
}
