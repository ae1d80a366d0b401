import { sideBySide as sideBySideInEnglish, legend as legendInEnglish, inspector as inspectorInEnglish } from './en/side-by-side.ts';
import { live } from './live.ts';

export const sideBySide = live('sideBySide', sideBySideInEnglish);
// Where a view does not show these, they are none of its words.
export const legend = /* @__PURE__ */ live('legend', legendInEnglish);
export const inspector = /* @__PURE__ */ live('inspector', inspectorInEnglish);
