import { isTimeLine } from '../byline.ts';
import { assign, furniture, inBody, isOpen, type Pass } from '../page.ts';

const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|@[\w.]+|#\w+|\S+@\S+\.\w+)$/u;
const COUNT = /^[\p{N}.,:/ ]+(?:k|m|km|тыс|mio)?$/u;

/** Outside the body, lines that are only a handle, an address, a count or a running time: "@jane_doe", "1.2K", "0:42". */
export const marksAndCounts: Pass = (page) =>
  assign(page, (part, i) =>
    isOpen(part) && !inBody(page, i) && isMarkOrCount(part.line) && !isTimeLine(page.text, part) ? furniture('address or count') : null,
  );

function isMarkOrCount(line: string): boolean {
  return ADDRESS.test(line) || COUNT.test(line);
}
