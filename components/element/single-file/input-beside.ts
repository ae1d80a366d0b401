import type * as files from '../../../src/read/input.ts';
import { beside } from './beside.ts';

/** Stands in where what reads files lies beside: most pages hold their articles themselves. */
export const readInput: typeof files.readInput = async (...given) => (await beside<typeof files>('files')).readInput(...given);
