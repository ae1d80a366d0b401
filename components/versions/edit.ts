import type { DifferenceKind } from '../../src/present/pair.ts';
import { versions as words } from '../../src/words/versions.ts';
import type { Side } from '../shared/marked-text.ts';

/** What happened to words that stand on one side only, between two versions; null for other kinds, or no versions. */
export function editOf(kind: DifferenceKind, older: Side | null | undefined): 'removed' | 'added' | null {
  if (!older) return null;
  const holder = HOLDER[kind];
  return holder ? (holder === older ? 'removed' : 'added') : null;
}

/** The same as readers are told, e.g. "Removed in the new version". */
export function editName(kind: DifferenceKind, older: Side | null | undefined): string | null {
  const edit = editOf(kind, older);
  return edit && words[edit];
}

const HOLDER: Readonly<Partial<Record<DifferenceKind, Side>>> = { 'only-left': 'left', 'told-left': 'left', 'only-right': 'right', 'told-right': 'right' };
