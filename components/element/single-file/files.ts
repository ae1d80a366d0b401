/** What reads articles in files, for `<link>`: a file of its own beside the single file. */
export { readInput } from '../../../src/read/input.ts';
