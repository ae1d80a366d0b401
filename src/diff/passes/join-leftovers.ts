import type { LinkWords } from '../link-words.ts';
import { pairsOf } from '../pairing.ts';
import { isOneSided, sizeOf, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';
import { groupsOf, isTold } from './leftovers.ts';

/** Words of both sides from which on two statements in one place are taken for two statements, not for other words. */
const STATEMENT = 6;
/** Words of a verb that stands against a verb of saying: "reaffirmed" and "said again that". */
const VERB = 3;
/** Never pair. Outweighs what speaks for a pair. */
const NEVER = -1;

/**
 * Takes what stands on one side only as other words for what stands in the same place on the other side, where nothing
 * that both have lies between, and as few phrases as read well. A reader sees a pair of marks in place of two marks and
 * two carets.
 *
 *     before: [because it had failed / ] [ / in part to save it]
 *     after:  [because it had failed / in part to save it]
 */
export function joinLeftovers(stretches: readonly Stretch[], link: LinkWords): readonly Stretch[] {
  if (!stretches.some((stretch, i) => i > 0 && isOneSided(stretch) && isOneSided(stretches[i - 1]!))) return stretches;
  return runsOf(stretches).flatMap((run) => (isOneSided(run[0]!) ? joinedRun(run, link) : run));
}

/** The stretches, those of one side only that follow on each other taken together. */
function runsOf(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && isOneSided(stretch) && isOneSided(last[0]!)) last.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

function joinedRun(run: readonly Stretch[], link: LinkWords): Stretch[] {
  const a = groupsOf(run.filter(({ a }) => sizeOf(a) > 0), 'a', link);
  const b = groupsOf(run.filter(({ b }) => sizeOf(b) > 0), 'b', link);
  const at = { a: run[0]!.a.from, b: run[0]!.b.from };
  return pairsOf(a, b, (i, j) => worthOf(a[i]!, b[j]!, link)).map(([x, y]) => {
    const part: Stretch = { a: x?.a ?? { from: at.a, to: at.a }, b: y?.b ?? { from: at.b, to: at.b }, state: 'changed' };
    [at.a, at.b] = [part.a.to, part.b.to];
    return part;
  });
}

function worthOf(x: Stretch, y: Stretch, link: LinkWords): number {
  const [toldA, toldB] = [isTold(x, link), isTold(y, link)];
  if (toldA && toldB) return isSameMatter(x, y, link) ? 1 : NEVER;
  if (!toldA && !toldB) return NEVER;
  const [inA, inB] = [link.a.slice(x.a.from, x.a.to), link.b.slice(y.b.from, y.b.to)];
  return isVerb(toldA ? inA : inB, link) && isSaying(toldA ? inB : inA) ? 1 : NEVER;
}

function isSameMatter(x: Stretch, y: Stretch, link: LinkWords): boolean {
  return Math.min(sizeOf(x.a), sizeOf(y.b)) < STATEMENT && lengthensName(x, 'a', link) === lengthensName(y, 'b', link);
}

const isVerb = (words: readonly Word[], { lexicon }: LinkWords): boolean =>
  words.length <= VERB && !lexicon.asides.has(words[0]!.form) && words.every(({ quoted, role }) => !quoted && role !== 'fact');

const isSaying = (words: readonly Word[]): boolean =>
  words.length <= VERB && words.some(({ role }) => role === 'saying') && words.every(({ quoted, role }) => !quoted && role !== 'fact');

/** Whether the words make a name longer that both sides have: "[Mr.] Ito". */
function lengthensName(stretch: Stretch, side: 'a' | 'b', link: LinkWords): boolean {
  const [{ from, to }, words] = [stretch[side], link[side]];
  return isOneName(words[from - 1], words[from]) || isOneName(words[to - 1], words[to]);
}

function isOneName(word: Word | undefined, next: Word | undefined): boolean {
  return word?.role === 'fact' && next?.role === 'fact' && /^[.-]?$/.test(next.before);
}
