import type { Line } from './line.ts';

/** Before a number that is a name and no amount, in English: "Resolution 2254", "Route 66". */
const NUMBERED: ReadonlySet<string> = new Set(
  `resolution bill article section chapter act room flight route highway model boeing airbus proposition order
   number page psalm block unit form law regulation directive amendment apartment channel gate protocol`.split(/\s+/),
);

export function isNumbered(line: Line, at: number): boolean {
  return NUMBERED.has(line.word(at - 1)) && line.isCapital(at - 1);
}
