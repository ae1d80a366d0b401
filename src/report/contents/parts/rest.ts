import type { Words } from '../quoted.ts';
import type { Headed } from './headed.ts';

/** Told by one source only. */
export interface AloneSection extends Headed {
  readonly part: 'alone';
  readonly sources: readonly {
    readonly article: number;
    /** "17 of 39 sentences". */
    readonly count: string;
    /** Runs of neighbouring sentences; empty in a compact report. */
    readonly entries: readonly AloneEntry[];
  }[];
}

export interface AloneEntry {
  readonly place: string;
  readonly words: Words;
  /** That another source has it too, as page furniture; null where none has. */
  readonly setAside: string | null;
}

/** Page furniture, with the rule that set it aside. */
export interface AsideSection extends Headed {
  readonly part: 'aside';
  readonly sources: readonly { readonly article: number; readonly count: string; readonly lines: readonly { readonly words: Words; readonly because: string }[] }[];
}

/** What the reader corrected and noted. */
export interface NotesSection extends Headed {
  readonly part: 'notes';
  readonly lines: readonly ReportNote[];
}

export interface ReportNote {
  /** "Tell the same", "Note". */
  readonly name: string;
  /** What became of a correction that does not hold; null otherwise. */
  readonly state: string | null;
  /** In the reader's words; null where none were given. */
  readonly text: string | null;
  /** The words it speaks of; an article as a whole has none. */
  readonly places: readonly { readonly article: number; readonly place: string; readonly words: Words | null }[];
}

export interface MethodSection extends Headed {
  readonly part: 'method';
  readonly paragraphs: readonly string[];
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}
