/**
 * source-diff: compares what several articles on one event say.
 *
 * `compare` is the engine; `readInput` makes an article of a file; `openComparison` and `saveComparison` keep what was
 * compared; `pairOf` and `rowsOf` turn a comparison into what a reader is shown.
 */
export { compare, comparing, DEFAULT_OPTIONS, type CompareHost } from './compare.ts';
export type { Embed } from './meaning.ts';
export type * from './model.ts';
export { SCHEMA } from './model.ts';
export { pairOf, type Difference, type DifferenceKind, type Pair, type PairLink } from './present/pair.ts';
export { rowsOf, type Cell, type Row, type Standing } from './present/passages.ts';
export { readInput } from './read/input.ts';
export { UnreadableError } from './read/unreadable.ts';
export { textSummary } from './report/text.ts';
export { BadComparisonError } from './save/check.ts';
export { anchorOf, refOf } from './correct/correct.ts';
export { inputOf, settingsOf } from './save/inputs.ts';
export { openComparison, saveComparison } from './save/open.ts';
export type { Host } from './slices.ts';
