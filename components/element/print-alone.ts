/**
 * Prints what stands in a shadow root, without the page around it: a copy of it in a frame of its own, with its own styles. The
 * page gets neither a style sheet nor a script for it.
 */
export async function printAlone(root: ShadowRoot): Promise<void> {
  const frame = document.createElement('iframe');
  // Out of sight, but laid out: browsers print nothing of a frame that is not.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  document.body.append(frame);
  try {
    const { contentDocument: page, contentWindow: view } = frame;
    const host = page!.body.appendChild(page!.createElement('div'));
    const copy = host.attachShadow({ mode: 'open' });
    copy.append(...[...root.childNodes].map((node) => page!.importNode(node, true)));
    copy.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => copied(sheet, view as Window & typeof globalThis));
    host.style.setProperty('font', getComputedStyle(root.host).font);
    view!.focus();
    view!.print();
  } finally {
    frame.remove();
  }
}

/** A style sheet belongs to one document. */
function copied(sheet: CSSStyleSheet, { CSSStyleSheet: Sheet }: Window & typeof globalThis): CSSStyleSheet {
  const copy = new Sheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  return copy;
}
