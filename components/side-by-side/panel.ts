/** Scrolls what holds the inspector to what it says; `isOpen`: the panel is unfolded over the text. */
export function showInspected(root: ParentNode, isOpen: boolean): void {
  root.querySelector('sd-inspector')!.showIn(root.querySelector(isOpen ? '.panel' : '.rail')!);
}

/** The panel rises no further than the top of the view: where that is far down, its foot comes into the window by scrolling. */
export function bringPanel(root: ParentNode): void {
  root.querySelector('.rail')!.scrollIntoView({ block: 'nearest' });
  showInspected(root, true);
}
