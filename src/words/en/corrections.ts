import type { BlockRole, CorrectionState } from '../../model.ts';
import { counted } from './counted.ts';

const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);

/** Words of corrections, notes, undo and redo. */
export const corrections = {
  undo: 'Undo',
  redo: 'Redo',
  undoDeed: (deed: string) => `Undo: ${deed}`,
  redoDeed: (deed: string) => `Redo: ${deed}`,
  undone: (deed: string) => `Undone: ${deed}`,
  redone: (deed: string) => `Redone: ${deed}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',

  /** "B 3", "D 5, 6", "A headline". */
  place: (sigil: string, paragraphs: readonly number[], role: BlockRole) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : corrections.roles[role].toLowerCase()}`,
  roles: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    byline: 'Byline',
    dateline: 'Dateline',
    heading: 'Heading',
    paragraph: 'Paragraph',
    'list-item': 'List item',
    caption: 'Caption',
    credit: 'Credit',
    furniture: 'Page furniture, set aside',
  } satisfies Record<BlockRole, string>,

  /** What was done, for undo and redo and what is read aloud then. */
  deeds: {
    match: (places: readonly string[]) => `link of ${list(places)}`,
    unlink: (places: readonly string[]) => `unlinking of ${list(places)}`,
    split: (places: readonly string[]) => `split of the link of ${list(places)}`,
    alone: (place: string, other: string | null) => `${place} has no match${other === null ? '' : ` in ${other}`}`,
    role: (place: string, role: BlockRole) => `${place} is ${role === 'furniture' ? 'set aside' : `a ${corrections.roles[role].toLowerCase()}`}`,
    count: (sigil: string, count: 'auto' | 'always' | 'never') => (count === 'never' ? `${sigil} is set apart` : `${sigil} counts`),
    uncorrect: () => 'removal of a correction',
    reason: () => 'reason of a correction',
    note: (place: string) => `note on ${place}`,
    'edit-note': () => 'change of a note',
    'drop-note': () => 'removal of a note',
    details: (sigil: string) => `details of ${sigil}`,
    move: (sigil: string) => `move of ${sigil}`,
    remove: (sigils: readonly string[]) => `removal of ${list(sigils)}`,
    add: (count: number) => `${counted(count, 'article', 'articles')} added`,
    samples: () => 'opening of the samples',
    'bring-back': () => 'return of removed articles',
    threshold: () => 'how sure a match must be',
  },

  states: {
    applied: '',
    overruled: 'Not applied: a later correction says otherwise.',
    'article-gone': 'Not applied: its article is not here.',
    'words-gone': 'Not applied: its words are no longer in the text.',
    'not-compared': 'Not applied: its words stand in a part that is never matched, such as a byline or a set-aside line.',
  } satisfies Record<CorrectionState, string>,
};
