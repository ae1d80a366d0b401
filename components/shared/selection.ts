/** Whether the reader has words selected. Some engines keep a selection of the shadow root's own. */
export function hasSelection(root: HTMLElement | DocumentFragment): boolean {
  const own = root as Partial<Pick<Document, 'getSelection'>>;
  return (own.getSelection?.() ?? document.getSelection())?.type === 'Range';
}
