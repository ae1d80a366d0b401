import { sideBySide as sideBySideInEnglish, legend as legendInEnglish, inspector as inspectorInEnglish } from './en/side-by-side.ts';
import { live } from './live.ts';

export const sideBySide = live('sideBySide', sideBySideInEnglish);
export const legend = live('legend', legendInEnglish);
export const inspector = live('inspector', inspectorInEnglish);
