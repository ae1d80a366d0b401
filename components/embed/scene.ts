import type { FilterKey } from '../state/view-state.ts';
import type { RemarkItem } from './remarks.ts';
import type { Item, Spread } from './spread.ts';

/** What the templates of a short view draw from. */
export interface Scene {
  readonly kind: 'passages' | 'remarks';
  readonly spread: Spread;
  /** All that may be shown, in order. */
  readonly items: readonly (Item | RemarkItem)[];
  /** How many of them are shown. */
  readonly shown: number;
  /** True where all are shown at the reader's wish, so that they can be folded again. */
  readonly isOpen: boolean;
  /** The id where the reader is, of an item, a link or a difference; null for nowhere. */
  readonly current: string | null;
  readonly hidden: ReadonlySet<FilterKey>;
  /** Parts that are left out: `header heading stepper pair labels told legend footer`. */
  readonly without: ReadonlySet<string>;
  /** What stands over the view; empty for the number of passages. */
  readonly heading: string;
  /** Address of the whole comparison; empty for none. */
  readonly href: string;
  readonly actions: Actions;
}

/** What a reader can do; the element decides. */
export interface Actions {
  readonly step: (by: 1 | -1) => void;
  readonly choose: (id: string) => void;
  readonly hide: (kinds: Iterable<FilterKey>) => void;
  readonly unfold: (all: boolean) => void;
  readonly showPair: (left: number, right: number) => void;
}
