/** A text as it is searched, and for each of its code units where it comes from. */
export interface Folded {
  readonly text: string;
  /** One offset more than `text` is long: the last is the length of what was folded. */
  readonly offsets: readonly number[];
}

/** Accents, harakat and points, and signs that are not seen. Vowel signs of other scripts are letters, and stay. */
const UNHEARD = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Glyphs that a keyboard has one key for. */
const GLYPHS: readonly (readonly [RegExp, string])[] = [
  [/[’ʼ‘‚‛′´`‹›]/gu, "'"],
  [/[“”„«»‟″]/gu, '"'],
  [/[‐‑‒–—−]/gu, '-'],
];

/** Capital letters, accents, quotation marks, dashes and spaces count as equal to their plain forms. */
export function folded(text: string): Folded {
  const signs: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (const plain of plainForm(sign)) {
      if (plain === ' ' && signs.at(-1) === ' ') continue;
      signs.push(plain);
      offsets.push(at);
      // Signs beyond the first plane have two code units.
      if (plain.length === 2) offsets.push(at);
    }
    at += sign.length;
  }
  return { text: signs.join(''), offsets: [...offsets, at] };
}

function plainForm(sign: string): string {
  if (sign > ' ' && sign < '\x80') return sign.toLowerCase();
  if (/\s/u.test(sign)) return ' ';
  const base = sign.normalize('NFD').replace(UNHEARD, '').normalize('NFC');
  // "ß" and "ss", "ς" and "σ" are one letter in capitals.
  return GLYPHS.reduce((form, [glyphs, plain]) => form.replace(glyphs, plain), base.replaceAll('…', '...')).toUpperCase().toLowerCase();
}
