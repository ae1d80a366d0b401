import type { Weights } from './model.ts';

/**
 * Fitted by `npm run fit` on 11 events (379 links that every reader would make); written by bench/fit.ts, not by hand.
 */
export const WEIGHTS: Weights = {
  pair: {
    intercept: -6.117,
    weights: [
      5.451, // grams
      0.4188, // gramsRaw
      5.809, // alike
      3.752, // clause
      2.214, // secondClause
      -1.126, // clauseCovered
      5.27, // paragraph
      2.617, // context
      -2.404, // apart
      1.524, // early
      4.099, // headlines
      -3.919, // headlineBody
      -3.964, // headings
      -1.258, // headingBody
      -2.422, // headlineLead
      1.376, // leads
      -2.875, // captions
      -2, // captionBody
      -0.8254, // longer
      -1.008, // shorter
      1.802, // mass
      -1.286, // statement
      -0.5836, // runs
      3.058, // quotedRun
      -2.691, // contained
      2.114, // rarest
      1.991, // secondRarest
      2.463, // thirdRarest
      -1.077, // names
      -0.8317, // quotedWords
      -3.37, // quotedBoth
      -1.259, // quotedOne
      -1.351, // numbersDiffer
      0.108, // twins
      0.6154, // unique
      4.433, // uniqueShare
      1.552, // inClause
    ],
  },
  context: {
    intercept: -5.503,
    weights: [
      0.2039, // first
      0.3113, // behindBoth
      0.2287, // ahead
      0.6076, // rank
      0.05425, // diagonal
      0.05059, // knight
      0.02279, // sameBlocks
      0.6675, // inOrder
      0.1972, // thirdBest
      -0.2642, // noise
      0.2391, // expected
      -4, // stranger
      4.905, // gramsRaw
      1.069, // clause
      0.3591, // apart
      1.502, // headlines
      0.2223, // statement
      -1, // captionBody
      0.8576, // rarest
      1.18, // secondRarest
    ],
  },
  calibration: { slope: 1.047, intercept: -0.5815 },
  threshold: 0.49,
};
