import type { BlockRole, CorrectionState } from '../../model.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);

/** Words of corrections, notes, undo and redo. */
export const corrections = {
  undo: 'Undo',
  redo: 'Redo',
  undoDeed: (deed: string) => `Undo: ${deed}`,
  redoDeed: (deed: string) => `Redo: ${deed}`,
  undone: (deed: string) => `Undone: ${deed}`,
  redone: (deed: string) => `Redone: ${deed}`,
  done: (deed: string) => `Done: ${deed}`,

  /** "B 3", "D 5, 6", "A headline". */
  place: (sigil: string, paragraphs: readonly number[], role: BlockRole) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : roles[role].toLowerCase()}`,
  roles: { ...roles, furniture: 'Page furniture, set aside' } satisfies Record<BlockRole, string>,

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

  /** The list of corrections and notes. */
  openList: (corrections: number, notes: number) =>
    corrections + notes === 0 ? 'Corrections and notes' : `${counted(corrections, 'correction', 'corrections')} and ${counted(notes, 'note', 'notes')}`,
  listTitle: 'Corrections and notes',
  close: 'Close',
  correctionsTitle: 'Corrections',
  notesTitle: 'Notes',
  noCorrections: 'Nothing has been put right. Click a sentence in Side by side: “Put right” beside it unlinks, links, splits and sets aside.',
  noNotes: 'There are no notes. Write one beside a sentence in Side by side, or on a passage in All sources.',
  /** What a correction says, for the list. */
  says: {
    match: 'Tell the same',
    unlink: 'Do not tell the same',
    split: 'Linked one by one',
    alone: (other: string | null) => (other === null ? 'Nothing in any other article matches' : `Nothing in ${other} matches`),
    role: (role: BlockRole) => (role === 'furniture' ? 'Set aside as page furniture' : `Role: ${corrections.roles[role].toLowerCase()}`),
    count: (count: 'always' | 'never'): string => (count === 'never' ? 'Set apart, not counted' : 'Counted'),
  },
  reason: 'Reason',
  reasonHint: 'Why? Kept with the comparison',
  show: 'Show',
  showOf: (what: string) => `Show: ${what}`,
  takeBack: 'Take back',
  takeBackOf: (what: string) => `Take back: ${what}`,
  noteOn: (place: string) => `Note on ${place}`,
  noteGone: 'The words it was written on are not here any more.',
  deleteNote: 'Delete',

  /** Beside a sentence. */
  putRight: 'Put right',
  actionsOf: (place: string) => `Put ${place} right`,
  unlink: 'Unlink',
  split: 'Split',
  matches: 'Matches …',
  nothingMatches: (other: string) => `Nothing in ${other} matches`,
  mergeNext: 'Merge with the next sentence',
  setAside: 'Set aside as page furniture',
  role: 'Role',
  byReader: 'Linked by a reader.',
  besides: (reasons: string) => `Besides: ${reasons}.`,

  /** While another sentence is chosen. */
  choose: (place: string, other: string) => `What in ${other} tells the same as ${place}? Click the sentence, or go there with the arrow keys and press Enter. Esc leaves.`,
  leave: 'Leave',

  /** Notes beside a sentence or a passage. */
  addNote: 'Add a note',
  noteOnMark: 'Note on these words',
  noteOnLink: 'Note on this sentence',
  noteOnPassage: 'Note on this passage',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  editNote: 'Edit the note',
  notesHere: (count: number) => counted(count, 'note', 'notes'),

  /** In All sources. */
  notThis: (source: string) => `${source} does not tell this`,
};
