/** Half of the length from which on laying out one word takes whole seconds. */
const STRETCH = 1500;

/**
 * Whether a text holds a word of some thousand letters, as broken files do. With kerning, browsers measure such a word
 * anew for every line that it is broken into, which can take minutes. A word of two stretches fills at least one whole.
 */
export function hasEndlessWord(text: string): boolean {
  for (let at = 0; at + STRETCH <= text.length; at += STRETCH) {
    if (!/\s/.test(text.slice(at, at + STRETCH))) return true;
  }
  return false;
}
