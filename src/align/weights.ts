import type { Weights } from './model.ts';

/**
 * Fitted by `npm run fit` on eleven events (379 links that every reader would make); not written by hand.
 * Numbers stand in the order of PAIR_FEATURES and CONTEXT_FEATURES.
 */
export const WEIGHTS: Weights = {
  pair: {
    intercept: -6.1195,
    weights: [3.973, 1.4974, 4.0685, 2.8091, 1.3276, -0.6112, 4.153, 2.0945, -2.077, 1.0622, 4.5783, -3.6754, -3.178, -2.1709, -1.9653, 1.2895, -0.2465, -2.3985, -4.9667, -0.6723, -0.6004, 1.1727, -1.1075, -0.3991, 2.0785, -1.3407, 0.3332, 4.7032, 2.8828, 2.2002, -0.9684, -0.0103, -0.8999, -2.8043, -1.0909, 1.1663, -1.2146, 0.0887],
  },
  context: {
    intercept: -6.7296,
    weights: [0.1762, 0.1455, 0.21, 0.1973, 0.2816, 0.2272, 0.0856, 0.0374, 0.0909, 0.0563, 0.1593, -0.2157, -0.6466, 0.0017, 0.2495, 4.7566, 1.2781, 1.1859, -0.487, 0.0832, 2.0391, -0.0719, 0.8447, -0.1463, 0.3911, -1.9847, 1.2828, 0.5822],
  },
  calibration: { slope: 0.8874, intercept: -1.0997 },
};
