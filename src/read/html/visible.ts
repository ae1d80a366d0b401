const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements whose content no browser shows as text. */
const UNSEEN = words(`script style template noscript head title meta link iframe object embed video audio canvas svg
  textarea datalist rp rt map param source track input img`);

/** Elements that start and end a block of text, by the browsers' own style sheet. */
const BLOCKS = words(`address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol optgroup option p
  plaintext pre search section select summary table caption tbody tfoot thead tr ul xmp`);

/** Two of these side by side are two things, though no space stands between them in the source. */
const APART = words('a button time label');

export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** Cells of one row stay one block, parted by tabs, unless they hold blocks themselves. */
export const isCell = ({ localName }: Element): boolean => localName === 'td' || localName === 'th';

export const standsApart = (element: Element): boolean =>
  APART.has(element.localName) && element.previousSibling?.nodeType === 1 && APART.has((element.previousSibling as Element).localName);

/** Names of what shows only to screen readers, or when the pointer rests on a word. */
const NAMED_UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader(?:-only)?|assistive-text|rollover-[\w-]*block|tooltip(?:-?(?:text|content))?|popover)(?=\s|$)/;

export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.localName) || element.hasAttribute('hidden') || NAMED_UNSEEN.test(element.getAttribute('class') ?? '')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
