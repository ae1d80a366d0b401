import type { Attribution } from './attribution.ts';
import type { Quoted } from './pairing.ts';
import type { Scene } from './scene.ts';

/** A title longer than this is taken for speech unless a word such as "headline" comes before. */
const LONGEST_TITLE = 7;

/** Whether the quoted words are the title of a work ("Rivers", “The Long Road Home”) and no speech. */
export function isWorkTitle(scene: Scene, quoted: Quoted, attribution: Attribution | null): boolean {
  const { text } = scene.article;
  const printed = text.slice(quoted.start, quoted.end);
  const sentence = scene.sentenceAt(quoted.outer.start);
  if (scene.isHeading(sentence) || !isCapitalised(printed)) return false;
  const tokens = scene.tokens(sentence);
  const at = scene.tokenAt(sentence, quoted.outer.start);
  const before = tokens.slice(Math.max(0, at - 4), Math.max(0, at)).map(({ norm }) => norm);
  if (before.some((word) => scene.speech.works.has(word))) return true;
  const words = printed.split(/\s+/).length;
  if (words < 2 || words > LONGEST_TITLE || at === 0) return false;
  return !attribution || attribution.naming || attribution.distance === 0 || /^(?:on|in|at)$/.test(before.at(-1) ?? '');
}

/** Every word of four letters or more begins with a capital. */
function isCapitalised(printed: string): boolean {
  const long = printed.match(/[\p{L}'’]{4,}/gu) ?? [];
  return (
    /^\p{Lu}/u.test(printed) &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    (long.length > 0 || /^\p{Lu}\S*$/u.test(printed))
  );
}
