import { ALPHABETS, type Alphabet } from './decode-alphabets.ts';
import { decodeBytes } from './decode-bytes.ts';

/** Enough letters for a sure choice; more would only take time. */
const SAMPLE = 50_000;
/** Text in the right encoding scores above 0.5, in a wrong one around 0. */
const LEAST_SCORE = 0.3;

/** The encoding under which the bytes beyond ASCII make the likeliest letters of some language; null when none do. */
export function guessByLetters(bytes: Uint8Array): string | null {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(Math.max(0, first - 20), first + SAMPLE);
  let best: { encoding: string; score: number } | null = null;
  for (const [encoding, alphabets] of Object.entries(ALPHABETS)) {
    const text = decodeBytes(encoding, sample);
    for (const alphabet of alphabets) {
      const score = likelihood(text, alphabet);
      if (score > (best?.score ?? LEAST_SCORE)) best = { encoding, score };
    }
  }
  return best?.encoding ?? null;
}

/** Typographic signs that Windows encodings have in the same places. */
const SIGNS = new Set('\u00a0«»“”„‘’‚–—…•·€£©®™°§№‹›¿¡½¼');

/** Mean over the signs beyond ASCII: 1 for frequent letters, -1 for what does not occur in that language. */
function likelihood(text: string, alphabet: Alphabet): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign <= '\x7f') continue;
    count++;
    sum += SIGNS.has(sign) ? 1 : weight(sign, alphabet) - strangeness(text[i - 1] ?? ' ', sign, text[i + 1] ?? ' ', alphabet);
  }
  return count === 0 ? 0 : sum / count;
}

function weight(sign: string, { frequent, usual, rare }: Alphabet): number {
  const letter = sign.toLowerCase();
  if (frequent.includes(letter)) return 1;
  if (usual.includes(letter)) return 0.2;
  return rare.includes(letter) ? -0.5 : -1;
}

/** A capital after a small letter, or letters of two scripts in one word. */
function strangeness(before: string, sign: string, after: string, { latin }: Alphabet): number {
  const capitalInside = isSmall(before) && isCapital(sign);
  const mixed = !latin && (/[a-z]/i.test(before) || /[a-z]/i.test(after));
  return (capitalInside ? 1 : 0) + (mixed ? 1 : 0);
}

const isSmall = (sign: string): boolean => sign !== sign.toUpperCase();
const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();
