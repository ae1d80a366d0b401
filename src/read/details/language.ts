import type { ArticleInput, Block, Found } from '../../model.ts';
import { scriptOf, type Script } from '../script.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Enough text to tell languages apart; more costs time. */
const SAMPLE = 12_000;
/** Of a language's running text, about a third are its commonest words; chance and loans give far fewer. */
const FEWEST_COMMON = 0.12;

const WRITTEN_IN: Partial<Record<Script, string>> = {
  Greek: 'el', Hebrew: 'he', Han: 'zh', Kana: 'ja', Hangul: 'ko', Thai: 'th', Devanagari: 'hi', Bengali: 'bn',
  Tamil: 'ta', Georgian: 'ka', Armenian: 'hy',
};

/** The language as given, from metadata, or as script and commonest words show it; "und" where they do not. */
export function languageOf(input: ArticleInput, blocks: readonly Block[]): { language: string; found: Found } {
  for (const place of ['given', 'metadata'] as const) {
    const tag = primaryTag(input[place]?.language);
    if (tag) return { language: tag, found: { in: place } };
  }
  const sample = sampleOf(input.text, blocks);
  const script = scriptOf(sample);
  const language = script ? (WRITTEN_IN[script] ?? (script === 'Arabic' ? arabicScript(sample) : (byCommonWords(sample) ?? byLetters(sample)))) : null;
  return language ? { language, found: { in: 'script' } } : { language: 'und', found: { in: 'none' } };
}

/** "en" of "en-US" or "en_GB". */
function primaryTag(tag: string | undefined): string | null {
  return /^([a-z]{2,3})(?=$|[-_])/iu.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

function sampleOf(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { start, end, role } of blocks) {
    if (length >= SAMPLE) break;
    if (role === 'furniture') continue;
    parts.push(text.slice(start, Math.min(end, start + SAMPLE)));
    length += end - start;
  }
  return parts.join('\n').slice(0, SAMPLE);
}

/** Letters that only Urdu, and only Persian and Urdu, have. */
function arabicScript(sample: string): string {
  if (/[ٹڈڑےں]/u.test(sample)) return 'ur';
  return (sample.match(/[پچژگک]/gu)?.length ?? 0) > sample.length / 100 ? 'fa' : 'ar';
}

/** The languages in which a word is one of the commonest, as places in STOP_WORDS. */
const COMMON_IN = new Map<string, number[]>();
for (const [place, [, common]] of STOP_WORDS.entries()) {
  for (const word of new Set(common.split(' '))) COMMON_IN.set(word, [...(COMMON_IN.get(word) ?? []), place]);
}

/** Short texts may lack the commonest words: letters that only Ukrainian has, or that Russian has where no other letter is foreign to it. */
function byLetters(sample: string): string | null {
  if (/[їєґ]/iu.test(sample)) return 'uk';
  return /[ыэё]/iu.test(sample) && !/(?![а-яё])\p{Script=Cyrillic}/iu.test(sample) ? 'ru' : null;
}

function byCommonWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Float64Array(STOP_WORDS.length);
  for (const word of words) COMMON_IN.get(word)?.forEach((place) => counts[place]!++);
  const scores = STOP_WORDS.map(([language], place) => ({ language, share: counts[place]! / words.length }));
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= FEWEST_COMMON ? best.language : null;
}
