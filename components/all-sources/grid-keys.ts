/** A place in a grid, counted from 0. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Where a key leads from `spot`, held inside the grid; null for keys that do not move. */
export function stepIn(size: { lines: number; columns: number }, spot: Spot, key: string, rightToLeft: boolean): Spot | null {
  const onward = rightToLeft ? -1 : 1;
  const moves: Partial<Record<string, Spot>> = {
    ArrowRight: { ...spot, column: spot.column + onward },
    ArrowLeft: { ...spot, column: spot.column - onward },
    ArrowDown: { ...spot, line: spot.line + 1 },
    ArrowUp: { ...spot, line: spot.line - 1 },
    Home: { ...spot, column: 0 },
    End: { ...spot, column: size.columns - 1 },
  };
  const to = moves[key];
  return to ? { line: within(to.line, size.lines), column: within(to.column, size.columns) } : null;
}

function within(value: number, count: number): number {
  return Math.min(count - 1, Math.max(0, value));
}
