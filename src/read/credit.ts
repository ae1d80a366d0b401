import { isCredit } from './known.ts';
import { assign, isPlain, type Pass } from './page.ts';

/** Longer blocks tell something besides. */
const LONGEST = 45;

/** "With reporting by …", "… contributed to this report." in the second half of the text. */
export const credits: Pass = (page) => {
  const total = page.parts.reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  const late = page.parts.map(({ words }) => {
    before += words;
    return 2 * before >= total;
  });
  return assign(page, (part, i) =>
    isPlain(part) && late[i] && part.words <= LONGEST && isCredit(part.line)
      ? { role: 'credit' }
      : null,
  );
};
