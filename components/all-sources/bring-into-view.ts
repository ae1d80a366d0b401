/** Looks taken, a frame apart. Rows that were never drawn have guessed heights, and the row moves when they get their own. */
const LOOKS = 4;

/** Scrolls an element that is not in view whole to the top, below its scroll margin. */
export async function bringIntoView(element: Element): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if (!isInView(element)) element.scrollIntoView({ block: 'start' });
    await new Promise(requestAnimationFrame);
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart);
  return top >= margin - 1 && bottom <= innerHeight;
}
