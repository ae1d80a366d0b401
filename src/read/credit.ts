import { isCredit } from './known.ts';
import { assign, isPlain, type Part, type Pass } from './page.ts';

/** Longer blocks tell something besides. */
const LONGEST = 45;

const AGENCY = '(?:AP|AFP|EFE|EPA|KNA|SID|sid|dpa|Reuters|rtr|ANSA|PAP|ANP|UPI|epd)';
/** Initials of editors and agencies: "jd/mm (AP, AFP, dpa)", "jdo/dpa/AFP", "(dpa)". */
const SIGNATURE = new RegExp(`^(?:[\\p{L}.]{1,4}(?:/[\\p{L}.]{1,7}){0,4} ?)?\\(${AGENCY}(?:[,/] ?${AGENCY})*\\)$|^(?:[\\p{L}.]{1,4}/){1,3}${AGENCY}(?:/${AGENCY})*$`, 'u');

/** "With reporting by …", "… contributed to this report." in the second half of the text. */
export const credits: Pass = (page) => {
  const total = page.parts.reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  const late = page.parts.map(({ words }) => {
    before += words;
    return 2 * before >= total;
  });
  return assign(page, (part, i) =>
    isPlain(part) && late[i] && part.words <= LONGEST && (isCredit(part.line) || isSignature(page.text, part))
      ? { role: 'credit' }
      : null,
  );
};

function isSignature(text: string, { start, end, words }: Part): boolean {
  return words <= 8 && SIGNATURE.test(text.slice(start, end));
}
