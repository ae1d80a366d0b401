import type { Progress, Steps } from './model.ts';

/** Work that pauses now and then, so that a page can breathe; what it is part of says how far things are. */
export type Work<T> = Generator<void, T, void>;

/** The same with what to tell at each pause. */
export function* telling<T>(work: Work<T>, progress: Progress): Steps<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield progress;
  }
}

/** Does all of it without a pause. */
export function done<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** `list.map(each)` with a pause after so many. */
export function* mapped<T, R>(list: readonly T[], atOnce: number, each: (item: T, index: number) => R): Work<R[]> {
  const result: R[] = [];
  for (const [index, item] of list.entries()) {
    result.push(each(item, index));
    if (index % atOnce === atOnce - 1) yield;
  }
  return result;
}
