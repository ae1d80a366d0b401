import { element as words } from '../../../src/words/element.ts';
import type { Engine } from '../comparing/engine.ts';

function refused(): never {
  throw new Error(words.noEngine);
}

/** Stands in where a file holds nothing that compares. */
export const engine: Engine = { compare: refused, readBytes: refused, readElement: refused };
