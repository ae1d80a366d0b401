import { assign, furniture, isOpen, type Pass } from '../page.ts';

/** Dividing lines and lone signs: "* * *", "|", a line of zero-width characters. */
export const noWords: Pass = (page) =>
  assign(page, (part) =>
    isOpen(part) && part.words === 0 && !/\S*[@#]\w/u.test(page.text.slice(part.start, part.start + 80))
      ? furniture('no words')
      : null,
  );
