import type { Rule } from '../place.ts';

/** “We will win.” — Donald Smith. */
export const aDashAfterAQuotationNamesItsSource: Rule = ({ closers, after }) =>
  /["”»“]/u.test(closers) && /^[—–-]\s?\p{L}/u.test(after) ? 'goes on' : undefined;
