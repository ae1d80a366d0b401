/** Words of an article, as printed or as far as the choices let them be quoted. */
export interface Words {
  /** BCP 47 tag; null where it is not known. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | 'auto';
  readonly runs: readonly Run[];
}

export interface Run {
  readonly text: string;
  /** Inside quotation marks; told apart in quotations only. */
  readonly quoted: boolean;
  readonly mark: Mark | null;
}

export const MARK_SHAPES = ['words', 'only', 'caret', 'figure', 'attribution', 'quotation'] as const;

/** `only`: words that stand here only. `caret`: a place where words are left out; its run has no text. */
export type MarkShape = (typeof MARK_SHAPES)[number];

export interface Mark {
  readonly shape: MarkShape;
  /** Said behind the marked words to one who does not see the mark: "[other words; RFE/RL says: …]". */
  readonly spoken: string;
  /** The other source, and its words in this place; empty where it has none. */
  readonly other: number;
  readonly theirs: string;
}

export function textOf({ runs }: Words): string {
  return runs.map(({ text }) => text).join('');
}
