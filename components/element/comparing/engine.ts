import type { ArticleInput, CompareSettings, Comparison } from '../../../src/model.ts';
import { readElement } from '../../../src/read/element.ts';
import { readInput } from '../../../src/read/input.ts';
import type { Host } from '../../../src/slices.ts';
import { compareAway } from '../../../src/worker/compare-away.ts';
import { inertDocument } from '../../app/trusted.ts';
import { startWorker as startOwnWorker } from './start-worker.ts';

export interface Comparing extends Host {
  /** Starts another worker than the engine's own. Where none can run, the page compares in slices. */
  readonly startWorker?: (() => Worker) | undefined;
}

/** What the element needs of the engine, in a part of its own that loads when there is something to compare. */
export interface Engine {
  compare(inputs: readonly ArticleInput[], settings: CompareSettings, host: Comparing): Promise<Comparison>;
  /** Rejects with an error whose message is for readers. */
  readBytes(bytes: Uint8Array, source: string): Promise<ArticleInput>;
  readElement(element: Element, source: string): ArticleInput;
}

function compare(inputs: readonly ArticleInput[], settings: CompareSettings, { startWorker = startOwnWorker, ...host }: Comparing): Promise<Comparison> {
  return compareAway(startWorker, inputs, settings, host);
}

function readBytes(bytes: Uint8Array, source: string): Promise<ArticleInput> {
  return readInput(bytes, source, inertDocument);
}

export const engine: Engine = { compare, readBytes, readElement };
