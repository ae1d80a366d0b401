import { assign, furniture, isOpen, type Pass } from '../page.ts';

const SIZES = /^(?:(?:xxs|xs|sm|md|lg|xl|xxl|s|m|l|\d{1,4} ?[x×] ?\d{1,4}(?: image)?)(?: |$))+$/u;

/** Leftovers of page templates: "XS SM MD LG", "16x9 Image". */
export const sizeLabels: Pass = (page) =>
  assign(page, (part) => (isOpen(part) && SIZES.test(part.line) ? furniture('size label of the page') : null));
