import { assign, furniture, isOpen, type Page, type Pass } from '../page.ts';

const LABELS = new Set(['image copyright', 'image source', 'copyright', 'photo credit', 'bildquelle', 'crédit photo', 'crédit']);

/** The agency on the line below "Image copyright". */
export const pictureSource: Pass = (page) =>
  assign(page, (part, i) => (isOpen(part) && !part.sentence && part.words <= 4 && hangsOnLabel(page, i) ? furniture('picture source') : null));

function hangsOnLabel({ parts }: Page, i: number): boolean {
  return LABELS.has(parts[i - 1]?.line ?? '');
}
