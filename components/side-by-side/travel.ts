import { otherSide, type Side } from '../shared/marked-text.ts';
import { boxOf } from './measure.ts';
import type { Place } from './place.ts';
import type { Slides } from './slides.ts';

/** Farther than this, in window heights, text that rushes by helps nobody. */
const FAR = 1.5;
/** Air between what is gone to and what sticks to the edges of the window. */
const AIR = 24;

/** The element to show for a place on one side: the current mark, else its first sentence. */
export function targetOf(root: ParentNode, side: Side, place: Place): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>(`.mark.current[data-side="${side}"]`) ??
    root.querySelector<HTMLElement>(`.sentence[data-side="${side}"][data-sentence="${place[side][0]}"]`)
  );
}

/** Scrolls only where `target` is out of view or hidden behind what sticks. */
export function bringIntoView(root: ParentNode, target: HTMLElement): void {
  const { top, bottom } = target.getBoundingClientRect();
  const ceiling = (root.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0) + AIR;
  const floor = floorOf(root) - AIR;
  if (top >= ceiling && Math.min(bottom, top + 60) <= floor) return;
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
export function levelOffset(root: ParentNode, slides: Slides, fixed: Side, place: Place): number | null {
  const moved = otherSide(fixed);
  const top = (side: Side) => {
    const sentence = root.querySelector(`.column.${side} .sentence[data-sentence="${place[side][0]}"]`);
    return sentence ? boxOf(sentence, new DOMRect()).top - slides.actual(side) : null;
  };
  const [stays, goes] = [top(fixed), top(moved)];
  return place.link && stays !== null && goes !== null ? stays + slides.offset(fixed) - goes : null;
}
