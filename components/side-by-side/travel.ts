import { otherSide, type Side } from '../shared/marked-text.ts';
import { sentenceBox } from './layout.ts';
import type { Place } from './place.ts';
import type { Slides } from './slides.ts';

/** Farther than this, in window heights, text that rushes by helps nobody. */
const FAR = 1.5;
/** Air between what is gone to and what sticks to the edges of the window. */
const AIR = 24;

/** Where a side's sentences are looked for: the whole of the view, or the unit that holds a sentence. */
export type Finder = (side: Side, sentence: number) => ParentNode | null;

/** The element to show for a place on one side: the current mark, else its first sentence. */
export function targetOf(find: Finder, side: Side, place: Place): HTMLElement | null {
  const marks = place.difference?.link
    ? place[side].map((sentence) => find(side, sentence)?.querySelector<HTMLElement>(`.mark.current[data-side="${side}"]`))
    : [];
  return marks.find((mark) => mark) ?? sentenceOf(find, side, place);
}

function sentenceOf(find: Finder, side: Side, place: Place): HTMLElement | null {
  const sentence = place[side][0];
  if (sentence === undefined) return null;
  return find(side, sentence)?.querySelector<HTMLElement>(`.sentence[data-side="${side}"][data-sentence="${sentence}"]`) ?? null;
}

/** Scrolls only where `target` is out of view or hidden behind what sticks. */
export function bringIntoView(root: ParentNode, target: HTMLElement): void {
  const { top, bottom } = (target.closest('.sentence') ?? target).getBoundingClientRect();
  const ceiling = (root.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0) + AIR;
  const floor = floorOf(root) - AIR;
  if (top >= ceiling && Math.min(bottom, top + innerHeight / 2) <= floor) return;
  const isFar = top < -FAR * innerHeight || top > (1 + FAR) * innerHeight;
  const calm = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** The upper edge of the dock where it lies over the text, else the lower edge of the window. */
function floorOf(root: ParentNode): number {
  const columns = root.querySelector('.columns, .stack')?.getBoundingClientRect();
  const dock = root.querySelector('.rail')?.getBoundingClientRect();
  const liesOver = columns && dock && dock.left < columns.right && dock.right > columns.left;
  return liesOver ? Math.min(innerHeight, dock.top) : innerHeight;
}

/** The offset that brings the counterpart of a place level with its sentence on the `fixed` side; null where there is none. */
export function levelOffset(find: Finder, slides: Slides, fixed: Side, place: Place): number | null {
  const top = (side: Side) => {
    const sentence = sentenceOf(find, side, place);
    return sentence ? sentenceBox(sentence, new DOMRect()).top - slides.actual(side) : null;
  };
  const [stays, goes] = [top(fixed), top(otherSide(fixed))];
  return place.link && stays !== null && goes !== null ? stays + slides.offset(fixed) - goes : null;
}
