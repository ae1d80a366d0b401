/** Logistic regression with an L2 penalty, by Newton's method: a few dozen columns and tens of thousands of rows. */

export interface Fit {
  /** For the columns as given, not standardised. */
  readonly weights: number[];
  readonly intercept: number;
}

export interface Sample {
  /** Row-major. */
  readonly x: ArrayLike<number>;
  readonly width: number;
  readonly y: ArrayLike<number>;
  readonly importance: ArrayLike<number>;
  /** Added to the logit of every row, not fitted. */
  readonly offset?: ArrayLike<number>;
}

export function logistic({ x, width, y, importance, offset }: Sample, penalty: number): Fit {
  const rows = y.length;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  let mass = 0;
  for (let r = 0; r < rows; r++) mass += importance[r]!;
  for (let r = 0; r < rows; r++) for (let f = 0; f < width; f++) mean[f]! += (importance[r]! * x[r * width + f]!) / mass;
  for (let r = 0; r < rows; r++) for (let f = 0; f < width; f++) scale[f]! += (importance[r]! * (x[r * width + f]! - mean[f]!) ** 2) / mass;
  for (let f = 0; f < width; f++) scale[f] = scale[f]! > 1e-12 ? Math.sqrt(scale[f]!) : 0;
  const size = width + 1;
  const beta = new Float64Array(size);
  const row = new Float64Array(size);
  for (let turn = 0; turn < 30; turn++) {
    const hessian = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    for (let r = 0; r < rows; r++) {
      const c = importance[r]!;
      if (c === 0) continue;
      row[width] = 1;
      let z = beta[width]! + (offset?.[r] ?? 0);
      for (let f = 0; f < width; f++) {
        row[f] = scale[f] === 0 ? 0 : (x[r * width + f]! - mean[f]!) / scale[f]!;
        z += beta[f]! * row[f]!;
      }
      const p = 1 / (1 + Math.exp(-z));
      const error = c * (y[r]! - p);
      const curve = c * Math.max(1e-9, p * (1 - p));
      for (let f = 0; f < size; f++) {
        const value = row[f]!;
        if (value === 0) continue;
        gradient[f]! += error * value;
        const scaled = curve * value;
        const base = f * size;
        for (let g = 0; g <= f; g++) hessian[base + g]! += scaled * row[g]!;
      }
    }
    for (let f = 0; f < width; f++) {
      gradient[f]! -= penalty * beta[f]!;
      hessian[f * size + f]! += penalty;
    }
    hessian[width * size + width]! += 1e-6;
    const step = solve(hessian, gradient, size);
    let largest = 0;
    for (let f = 0; f < size; f++) {
      const bounded = Math.max(-4, Math.min(4, step[f]!));
      beta[f]! += bounded;
      largest = Math.max(largest, Math.abs(bounded));
    }
    if (largest < 1e-6) break;
  }
  const weights = Array.from({ length: width }, (_, f) => (scale[f] === 0 ? 0 : beta[f]! / scale[f]!));
  return { weights, intercept: weights.reduce((sum, w, f) => sum - w * mean[f]!, beta[width]!) };
}

/** Solves a symmetric positive definite system given by its lower half (Cholesky). */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const l = matrix.slice();
  for (let f = 0; f < size; f++) {
    for (let g = 0; g <= f; g++) {
      let sum = l[f * size + g]!;
      for (let k = 0; k < g; k++) sum -= l[f * size + k]! * l[g * size + k]!;
      l[f * size + g] = f === g ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[g * size + g]!;
    }
  }
  const x = right.slice();
  for (let f = 0; f < size; f++) {
    for (let k = 0; k < f; k++) x[f]! -= l[f * size + k]! * x[k]!;
    x[f]! /= l[f * size + f]!;
  }
  for (let f = size - 1; f >= 0; f--) {
    for (let k = f + 1; k < size; k++) x[f]! -= l[k * size + f]! * x[k]!;
    x[f]! /= l[f * size + f]!;
  }
  return x;
}
