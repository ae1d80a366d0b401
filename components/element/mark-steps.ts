/** Where an arrow key leads from one mark to another, among those that are shown. */
export function markAt(root: ParentNode, from: HTMLElement, key: string): HTMLElement | null {
  const by = stepOf(key, from.matches(':dir(rtl)'));
  if (by === 0) return null;
  const marks = [...root.querySelectorAll<HTMLElement>('mark[data-difference]')];
  return marks[marks.indexOf(from) + by] ?? null;
}

function stepOf(key: string, isMirrored: boolean): 1 | -1 | 0 {
  const [forth, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === 'ArrowDown' || key === forth) return 1;
  return key === 'ArrowUp' || key === back ? -1 : 0;
}
