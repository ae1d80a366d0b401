import type { Linked } from '../linked.ts';
import type { Weights } from '../label.ts';
import { inRuns, longestRun, paired } from './pairing.ts';
import { sizeOf, type Unit } from './unit.ts';

/**
 * A quotation of this many words or more that has most of them from another, in runs, is the same remark: nobody says five
 * words in a row twice. Where two speakers are named nearly all must be there, and
 * make up much of the other: people who answer one question, or each other, use each other's phrases. Shorter quotations must be there word for word, by the same speaker or in linked
 * sentences; one word may be amiss in a linked sentence that has four more.
 */
const LONG = { words: 5, run: 3, telling: 2, share: 0.65, rival: { share: 0.9, part: 0.5 } };
const NEAR = { words: 4, run: 3, telling: 3, share: 0.75 };

/** How surely `unit` is (a part of) the remark that `fuller` has; 0 where it is not taken for it. */
export function likeness(unit: Unit, fuller: Unit, linked: Linked, weights: Weights): number {
  const n = unit.words.length;
  if (n === 0 || sizeOf(unit) > sizeOf(fuller)) return 0;
  const pairs = paired(fuller.words.map(({ norm }) => norm), unit.words.map(({ norm }) => norm));
  const telling = pairs.filter(({ j }) => isContent(unit.words[j]!.norm) || tells(unit.words[j]!.norm, weights)).length;
  const share = inRuns(pairs, LONG.run) / n;
  const run = longestRun(pairs);
  const near = areLinked(unit, fuller, linked);
  const together = near || sameSpeaker(unit.speaker, fuller.speaker);
  const rivals = unit.speaker !== null && fuller.speaker !== null && !sameSpeaker(unit.speaker, fuller.speaker);
  const long = n >= LONG.words && pairs.length >= LONG.words && telling >= LONG.telling && (rivals ? share >= LONG.rival.share && n >= LONG.rival.part * fuller.words.length : share >= LONG.share);
  const close = near && pairs.length >= NEAR.words && pairs.length >= NEAR.share * n && run >= NEAR.run && telling >= NEAR.telling && !rivals;
  const short = run === n && telling > 0 && (n > 1 ? together : near);
  return long || close || short ? share + (near ? 1 : 0) + (together ? 0.5 : 0) : 0;
}

/**
 * Long words tell something wherever they stand: where twenty short articles quote one remark its words are in many sentences,
 * and weigh nothing.
 */
function isContent(norm: string): boolean {
  return norm.length > 4;
}

/** Words of one to three letters are function words in most languages, and so is what stands everywhere. */
export function tells(norm: string, weights: Weights): boolean {
  return (norm.length > 3 || /^\p{N}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(norm)) && weights(norm) > 0.2;
}

function areLinked(x: Unit, y: Unit, linked: Linked): boolean {
  const [here, there] = [sentencesOf(x), sentencesOf(y)];
  if (x.article === y.article) return here.some((sentence) => there.includes(sentence));
  return here.some((sentence) => there.some((other) => linked.between(x.article, sentence, y.article, other)));
}

export function sentencesOf(unit: Unit): number[] {
  return [...new Set(unit.words.map(({ sentence }) => sentence))];
}

/** "Trump" is "Donald Trump": every word of the shorter name is in the longer. */
export function sameSpeaker(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  const [p, q] = [x, y].map((name) => name.toLowerCase().split(/\s+/).filter((word) => word !== 'the')).sort((a, b) => a.length - b.length) as [string[], string[]];
  return p.length > 0 && p.every((word) => q.includes(word));
}
