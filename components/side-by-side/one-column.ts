/** Selecting words in one column leaves the other alone, so that what is seen to be selected is what is copied. */
export function selectInOneColumn(event: Event): void {
  const [start] = event.composedPath();
  const element = start instanceof Element ? start : start instanceof Node ? start.parentElement : null;
  const column = element?.closest('.column');
  const columns = column?.closest<HTMLElement>('.columns');
  if (columns) columns.dataset['selecting'] = column!.matches('.left') ? 'left' : 'right';
}
