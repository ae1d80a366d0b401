import type { Weights } from './model.ts';

/**
 * Fitted by `npm run fit` on 11 events (379 links that every reader would make); written by bench/fit.ts, not by hand.
 */
export const WEIGHTS: Weights = {
  pair: {
    intercept: -6.127,
    weights: [
      5.426, // grams
      0.4378, // gramsRaw
      5.805, // alike
      3.764, // clause
      2.204, // secondClause
      -1.126, // clauseCovered
      5.271, // paragraph
      2.611, // context
      -2.403, // apart
      1.52, // early
      4.098, // headlines
      -3.914, // headlineBody
      -4.017, // headings
      -1.258, // headingBody
      -2.417, // headlineLead
      1.375, // leads
      -2.869, // captions
      -2, // captionBody
      -0.8222, // longer
      -1, // shorter
      1.793, // mass
      -1.291, // statement
      -0.5828, // runs
      3.051, // quotedRun
      -2.675, // contained
      2.105, // rarest
      1.988, // secondRarest
      2.461, // thirdRarest
      -1.081, // names
      -0.8317, // quotedWords
      -3.367, // quotedBoth
      -1.256, // quotedOne
      -1.349, // numbersDiffer
      0.1061, // twins
      0.6143, // unique
      4.441, // uniqueShare
      1.552, // inClause
    ],
  },
  context: {
    intercept: -5.482,
    weights: [
      0.2033, // first
      0.3111, // behindBoth
      0.2298, // ahead
      0.6056, // rank
      0.05402, // diagonal
      0.05016, // knight
      0.0229, // sameBlocks
      0.6646, // inOrder
      0.1973, // thirdBest
      -0.2588, // noise
      0.2413, // expected
      -4, // stranger
      4.872, // gramsRaw
      1.081, // clause
      0.3527, // apart
      1.507, // headlines
      0.2264, // statement
      -1, // captionBody
      0.8606, // rarest
      1.182, // secondRarest
    ],
  },
  relation: {
    intercept: 0.489,
    weights: [
      -0.2214, // longestExtra
      3.701, // sharedOfLonger
      -2.494, // quoted
    ],
  },
  calibration: { slope: 1.047, intercept: -0.5813 },
  threshold: 0.49,
};
