/** Words that stand in both lists, one after the other. */
export interface CommonRun {
  /** Index of its first word in each list. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * A longest common sequence of two lists, as runs in order; null when more than `most` words would have to be left out and
 * put in. Myers's greedy search over diagonals; where leaving out and putting in lead equally far, it leaves out first.
 */
export function commonRuns(a: readonly string[], b: readonly string[], most: number): CommonRun[] | null {
  const search = new Search(a, b);
  const limit = Math.min(most, a.length + b.length);
  for (let edits = 1; !search.ended; edits++) {
    if (edits > limit) return null;
    search.step(edits);
  }
  return search.runs();
}

const NONE = -1;

class Search {
  ended = false;
  /** Steps taken: where each came from, how far it leads in `a`, on which diagonal (words of `a` less words of `b`), and its run. */
  private readonly from: number[] = [];
  private readonly reach: number[] = [];
  private readonly diagonal: number[] = [];
  private readonly run: number[] = [];
  /** The step that leads furthest on each diagonal, diagonal 0 in the midst. */
  private readonly best: Int32Array;
  private readonly middle: number;
  /** Past the end of either list there is nothing more to gain. */
  private lowest = -Infinity;
  private highest = Infinity;

  constructor(private readonly a: readonly string[], private readonly b: readonly string[]) {
    this.middle = b.length + 1;
    this.best = new Int32Array(a.length + b.length + 3).fill(NONE);
    this.best[this.middle] = this.follow(NONE, 0, 0);
  }

  step(edits: number): void {
    const { best, middle } = this;
    for (let k = Math.max(this.lowest, -edits); k <= Math.min(this.highest, edits) && !this.ended; k += 2) {
      const left = best[middle + k - 1] ?? NONE;
      const right = best[middle + k + 1] ?? NONE;
      if (left !== NONE) best[middle + k - 1] = NONE;
      const canLeaveOut = left !== NONE && this.reach[left]! < this.a.length;
      const canPutIn = right !== NONE && this.reach[right]! - k <= this.b.length;
      if (!canLeaveOut && !canPutIn) best[middle + k] = NONE;
      else if (!canLeaveOut || (canPutIn && this.reach[left]! < this.reach[right]!)) best[middle + k] = this.follow(right, this.reach[right]!, k);
      else best[middle + k] = this.follow(left, this.reach[left]! + 1, k);
    }
  }

  runs(): CommonRun[] {
    const runs: CommonRun[] = [];
    for (let step = this.from.length - 1; step !== NONE; step = this.from[step]!) {
      const [length, start] = [this.run[step]!, this.reach[step]! - this.run[step]!];
      if (length > 0) runs.push({ a: start, b: start - this.diagonal[step]!, length });
    }
    return runs.reverse();
  }

  /** Goes on along a diagonal over words that are the same; returns the step. */
  private follow(from: number, start: number, k: number): number {
    const { a, b } = this;
    let at = start;
    while (at < a.length && at - k < b.length && a[at] === b[at - k]) at++;
    if (at >= a.length) this.highest = Math.min(this.highest, k - 1);
    if (at - k >= b.length) this.lowest = Math.max(this.lowest, k + 1);
    this.ended = at >= a.length && at - k >= b.length;
    this.from.push(from);
    this.reach.push(at);
    this.diagonal.push(k);
    this.run.push(at - start);
    return this.from.length - 1;
  }
}
