import { kindOf } from '../kind.ts';
import type { LinkWords } from '../link-words.ts';
import { sizeOf, together, type Range, type Stretch } from '../stretch.ts';
import type { Word } from '../words/word.ts';

/** Words between two parts of who says it that go with them: "[he praised] his friend [, saying]". */
const BETWEEN = 5;

/** Stretches of one side, neighbours that are one phrase for a reader taken together. */
export function groupsOf(stretches: readonly Stretch[], side: 'a' | 'b', link: LinkWords): Stretch[] {
  const groups: Stretch[] = [];
  for (const next of stretches) {
    groups.push(next);
    while (groups.length > 1 && isOnePhrase(groups.at(-2)!, groups.at(-1)!, side, link)) joinLast(groups, 2, side);
    if (groups.length > 2 && isEnclosed(groups.slice(-3), side, link)) joinLast(groups, 3, side);
  }
  return groups;
}

/** Neither quoted nor who says it. */
export function isTold(stretch: Stretch, link: LinkWords): boolean {
  const kind = kindOf(stretch, link);
  return kind !== 'quotation' && kind !== 'attribution';
}

/** The words that the other side has between them are in groups of their own. */
function joinLast(groups: Stretch[], count: number, side: 'a' | 'b'): void {
  const [first, ...rest] = groups.splice(-count);
  groups.push({ ...first!, [side]: together(first!, rest.at(-1)!)[side] });
}

/** Grammar words go with anything, a name with what is told or said of it, and what is told with what is told. */
function isOnePhrase(last: Stretch, next: Stretch, side: 'a' | 'b', link: LinkWords): boolean {
  if (last[side].to !== next[side].from) return false;
  const [first, second] = [kindOf(last, link), kindOf(next, link)];
  if (first === 'quotation' || second === 'quotation') return false;
  if (isGrammar(last[side], link[side]) || isGrammar(next[side], link[side])) return true;
  const parted = /[^'()-]/.test(link[side][next[side].from]!.before);
  if (second === 'attribution') return first === 'figure' && !parted;
  return first !== 'attribution' && (!parted || (first !== 'figure' && second !== 'figure'));
}

const isGrammar = ({ from, to }: Range, words: readonly Word[]): boolean => words.slice(from, to).every(({ role }) => role === 'light');

/** Whether the middle one of three neighbours is a few words between two parts of who says it. */
function isEnclosed([first, middle, last]: readonly Stretch[], side: 'a' | 'b', link: LinkWords): boolean {
  const { from, to } = middle![side];
  if (first![side].to !== from || last![side].from !== to || sizeOf(middle![side]) > BETWEEN) return false;
  return kindOf(first!, link) === 'attribution' && kindOf(last!, link) === 'attribution' && isTold(middle!, link);
}
