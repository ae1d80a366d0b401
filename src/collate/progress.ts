import type { Progress } from '../model.ts';

/** What a step of the findings says: how many there will be is not known before they are found. */
export const FINDINGS: Progress = { stage: 'findings', done: 0, total: 1 };
