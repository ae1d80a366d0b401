import { element as words } from '../../../src/words/element.ts';
import type { Engine } from '../comparing/engine.ts';
import { LiveError } from '../live-error.ts';

function refused(): never {
  throw new LiveError(() => words.noEngine);
}

/** Stands in where a file holds nothing that compares. */
export const engine: Engine = { compare: refused, readBytes: refused, readElement: refused };
