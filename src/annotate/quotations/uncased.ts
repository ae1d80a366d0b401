import type { Quoted } from './pairing.ts';
import type { Speaker } from './resolve.ts';
import type { Scene } from './scene.ts';
import { TITLES } from '../names/words.ts';

/** A name after its verb takes at most this many words. */
const LONGEST_NAME = 4;

/**
 * Scripts without capitals do not show their names. There the words between the verb of saying and the next mark are
 * taken for the speaker: Arabic puts the verb first.
 */
export function speakerWithoutCapitals(scene: Scene, quoted: Quoted): { speaker: Speaker; cue: string } | null {
  const sentence = scene.sentenceAt(quoted.outer.start);
  const tokens = scene.tokens(sentence);
  if (tokens.some(({ start, end }) => /\p{Lu}|\p{Ll}/u.test(scene.article.text.slice(start, end)))) return null;
  const verb = tokens.findIndex((token) => scene.speech.verbs.has(token.norm) && !scene.isQuoted(token));
  if (verb < 0) return null;
  const from = TITLES_WITHOUT_CAPITALS.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  let to = from;
  while (to < tokens.length && to < from + LONGEST_NAME && isNameWord(scene, sentence, to)) to++;
  if (to === from) return null;
  return {
    speaker: { name: scene.words(sentence, from, to), entity: null },
    cue: scene.words(sentence, verb, verb + 1),
  };
}

const TITLES_WITHOUT_CAPITALS = new Set([
  ...TITLES,
  'الرئيس',
  'الوزير',
  'الملك',
  'الأمير',
  'السيد',
  'السيدة',
  'الدكتور',
  'المتحدث',
  'النائب',
]);

function isNameWord(scene: Scene, sentence: number, at: number): boolean {
  const token = scene.tokens(sentence)[at]!;
  const { prepositions, between } = scene.speech;
  return (
    token.kind === 'word' &&
    !prepositions.has(token.norm) &&
    !between.has(token.norm) &&
    !/^(?:إن|أن|إنه|إنها)$/.test(token.norm) &&
    !scene.isQuoted(token)
  );
}
