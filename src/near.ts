import type { Span } from './model.ts';

/** Spans in order of their starts, asked for those that touch a range: without going through all of them each time. */
export class Near<T extends Span> {
  /** The furthest end up to each span: where they nest, ends do not rise with starts. */
  private readonly reach: readonly number[];

  constructor(private readonly spans: readonly T[]) {
    let end = 0;
    this.reach = spans.map((span) => (end = Math.max(end, span.end)));
  }

  to({ start, end }: Span): T[] {
    const found: T[] = [];
    for (let at = this.firstBeyond(start); at < this.spans.length && this.spans[at]!.start < end; at++) {
      if (this.spans[at]!.end > start) found.push(this.spans[at]!);
    }
    return found;
  }

  /** Index of the first span before which none ends after an offset. */
  private firstBeyond(offset: number): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.reach[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
