import type { DroppedKind } from '../../model.ts';
import type { Tally } from '../tally.ts';

/** Elements whose text is none of the document's, and what they count as. */
const SKIPPED: ReadonlyMap<string, DroppedKind | null> = new Map([
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
  ['drawing', 'picture'],
  ['pict', 'picture'],
  ['object', 'embedded'],
  ['Fallback', null],
  ['instrText', null],
  ['rPr', null],
  ['pPrChange', null],
  ['sectPr', null],
]);

interface Skip {
  readonly name: string;
  /** It holds a text box, so that it is no picture. */
  hasBox: boolean;
}

/** Whether the reader is inside something to leave out. Text boxes lie inside drawings: their words count again. */
export class Skipping {
  #skips: Skip[] = [];
  readonly #outside: Skip[][] = [];

  constructor(private readonly tally: Tally) {}

  get isOn(): boolean {
    return this.#skips.length > 0;
  }

  /** Whether the element was for this class. */
  open(name: string): boolean {
    if (SKIPPED.has(name)) this.#skips.push({ name, hasBox: false });
    else if (name === 'txbxContent' && !this.#skips.some((skip) => skip.name === 'Fallback' || skip.name === 'del')) this.#enterBox();
    else return false;
    return true;
  }

  close(name: string): boolean {
    if (this.#skips.at(-1)?.name === name) this.#leave(this.#skips.pop()!);
    else if (name === 'txbxContent' && this.#outside.length > 0 && !this.isOn) this.#skips = this.#outside.pop()!;
    else return false;
    return true;
  }

  #enterBox(): void {
    for (const skip of this.#skips) skip.hasBox = true;
    this.#outside.push(this.#skips);
    this.#skips = [];
  }

  /** What stands inside something left out is counted with it. */
  #leave({ name, hasBox }: Skip): void {
    const kind = SKIPPED.get(name);
    if (kind && !this.isOn && !hasBox) this.tally.add(kind);
  }
}
