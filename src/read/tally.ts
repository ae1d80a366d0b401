import { DROPPED_KINDS, type Dropped, type DroppedKind } from '../model.ts';

/** Counts what is left out while an input is read. */
export class Tally {
  readonly #counts = new Map<DroppedKind, number>();

  add(kind: DroppedKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** For the fields of an input: nothing where nothing was left out. */
  get field(): { dropped?: readonly Dropped[] } {
    const dropped = DROPPED_KINDS.flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
    return dropped.length === 0 ? {} : { dropped };
  }
}
