/** Indexes of two equal words, one in each list. */
export interface Pair {
  readonly i: number;
  readonly j: number;
}

/** A word paired alone counts less than one that goes on a run: "to … to" far apart says little. */
const ALONE = 2;
const IN_RUN = 3;

/** The words that two lists share in the same order, in the fewest runs. Time and room grow with the product of the lengths. */
export function paired(x: readonly string[], y: readonly string[], same = (p: string, q: string) => p === q): Pair[] {
  const width = y.length + 1;
  const size = (x.length + 1) * width;
  /** Best score from (i, j) on, when the pair before was (i − 1, j − 1), and in any case. */
  const [running, free] = [new Int32Array(size), new Int32Array(size)];
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skip = Math.max(free[at + width]!, free[at + 1]!);
      const equal = same(x[i]!, y[j]!);
      const rest = running[at + width + 1]!;
      free[at] = equal ? Math.max(skip, ALONE + rest) : skip;
      running[at] = equal ? Math.max(skip, IN_RUN + rest) : skip;
    }
  }
  return traced(x, y, same, { running, free, width });
}

interface Table {
  readonly running: Int32Array;
  readonly free: Int32Array;
  readonly width: number;
}

function traced(x: readonly string[], y: readonly string[], same: (p: string, q: string) => boolean, { running, free, width }: Table): Pair[] {
  const pairs: Pair[] = [];
  let [i, j, inRun] = [0, 0, false];
  while (i < x.length && j < y.length) {
    const at = i * width + j;
    const best = inRun ? running[at]! : free[at]!;
    if (same(x[i]!, y[j]!) && best === (inRun ? IN_RUN : ALONE) + running[at + width + 1]!) {
      pairs.push({ i: i++, j: j++ });
      inRun = true;
      continue;
    }
    inRun = false;
    if (free[at + width]! >= free[at + 1]!) i++;
    else j++;
  }
  return pairs;
}

/**
 * A first run that could as well stand nearer to the next is moved there, a last one nearer to the one before: of two "We" in
 * the fullest form the quoted one is that which its next words follow.
 */
export function gathered(pairs: readonly Pair[], x: readonly string[]): Pair[] {
  const breaks = pairs.flatMap(({ i }, k) => (k > 0 && i !== pairs[k - 1]!.i + 1 ? [k] : []));
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return [...pairs];
  const start = moved(pairs.slice(0, first), x, (by) => pairs[first - 1]!.i + by < pairs[first]!.i, 1);
  const end = first === last && start !== null ? null : moved(pairs.slice(last), x, (by) => pairs[last]!.i + by > pairs[last - 1]!.i, -1);
  return [...(start ?? pairs.slice(0, first)), ...pairs.slice(first, last), ...(end ?? pairs.slice(last))];
}

/** The run moved as far as it fits, or null. */
function moved(run: readonly Pair[], x: readonly string[], fits: (by: number) => boolean, direction: 1 | -1): Pair[] | null {
  let best: Pair[] | null = null;
  for (let by: number = direction; fits(by); by += direction) {
    if (run.every(({ i }) => x[i + by] === x[i])) best = run.map(({ i, j }) => ({ i: i + by, j }));
  }
  return best;
}

/** The number of pairs in the longest run that is unbroken on both sides. */
export function longestRun(pairs: readonly Pair[]): number {
  return Math.max(0, ...runLengths(pairs));
}

/** The number of pairs in runs of at least `least`. */
export function inRuns(pairs: readonly Pair[], least: number): number {
  return runLengths(pairs).reduce((sum, length) => sum + (length >= least ? length : 0), 0);
}

function runLengths(pairs: readonly Pair[]): number[] {
  const lengths: number[] = [];
  pairs.forEach(({ i, j }, k) => {
    const before = pairs[k - 1];
    if (before && before.i === i - 1 && before.j === j - 1) lengths[lengths.length - 1]!++;
    else lengths.push(1);
  });
  return lengths;
}
