/** What every part of a report begins with. */
export interface Headed {
  readonly title: string;
  /** Counted from 1; null for sections without a number. */
  readonly number: number | null;
  /** A sentence or two before the section's contents; what there is to say where it has none. */
  readonly lead: string | null;
}
