import type { Catalogue } from './live.ts';

const LETTERS = new Map([...'aeiouyAEIOUYcnszCNSZ'].map((letter, n) => [letter, [...'áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ'][n]!]));
/** Room that other languages take beyond English. */
const LONGER = 0.4;

/** A catalogue whose texts are accented, bracketed and longer: what is not in it, is cut off or runs over shows at once. */
export function pseudo(catalogue: Catalogue): Catalogue {
  return changed(catalogue) as Catalogue;
}

function changed(message: unknown): unknown {
  if (typeof message === 'string') return longer(message);
  if (typeof message === 'function') return withLength((...values: unknown[]) => changed((message as (...values: unknown[]) => unknown)(...values)), message.length);
  if (Array.isArray(message)) return message.map(changed);
  if (typeof message === 'object' && message !== null) return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, changed(value)]));
  return message;
}

/** Messages tell by their length how many values they take. */
function withLength<F extends (...values: unknown[]) => unknown>(message: F, length: number): F {
  return Object.defineProperty(message, 'length', { value: length });
}

function longer(text: string): string {
  if (text.trim() === '') return text;
  const accented = [...text].map((letter) => LETTERS.get(letter) ?? letter).join('');
  return `[${accented}${'·'.repeat(Math.ceil(LONGER * text.length))}]`;
}
