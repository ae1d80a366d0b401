import type { MeaningWeights } from './model.ts';

/**
 * Fitted by `npm run fit` with --embed on 11 events; written by bench/fit-meaning.ts, not by hand. A cautious start for
 * any model: docs/alignment.md says with which vectors, and how to fit it to another.
 */
export const MEANING: MeaningWeights = { slope: 0.9976, nearness: 0.4733, intercept: -0.8843 };
