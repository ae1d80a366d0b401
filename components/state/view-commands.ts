/**
 * What a view does at a key beyond changing the view state; the root calls these on the view in sight. `Esc` needs no
 * call: a view hears it by itself.
 */
export interface ViewCommands {
  /** Open all gaps, or close them when all are open. */
  toggleGaps?(): void;
  /** Bring the filters into view and put the focus on the first. */
  focusFilters?(): void;
  /** Mark the words that are selected. */
  markSelected?(): boolean;
  /** Bring what is said of the sentence in view, and put the focus there. */
  focusInspector?(): void;
  /** Open what can be done about the sentence where the reader is. */
  putRight?(): void;
  /** Begin a note on the words where the reader is. */
  writeNote?(): void;
  /** Put the focus where the reader was; false where there is no such place. */
  focusCurrent?(): Promise<boolean>;
}
