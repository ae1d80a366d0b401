import type { BlockRole } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { listsIn } from '../lists.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

const { and } = listsIn('de');

const ROLES: Record<BlockRole, string> = { ...roles, furniture: 'Seitenbeiwerk, beiseitegelegt' };

export const corrections: Catalogue['corrections'] = {
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoDeed: (deed) => `Rückgängig: ${deed}`,
  redoDeed: (deed) => `Wiederholen: ${deed}`,
  undone: (deed) => `Rückgängig gemacht: ${deed}`,
  redone: (deed) => `Wiederholt: ${deed}`,
  done: (deed) => `Getan: ${deed}`,

  place: (sigil, paragraphs, role) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : roles[role]}`,
  roles: ROLES,

  deeds: {
    match: (places) => `Zuordnung von ${and(places)}`,
    unlink: (places) => `Trennung von ${and(places)}`,
    split: (places) => `Teilung der Zuordnung von ${and(places)}`,
    alone: (place, other) => `${place} hat keine Entsprechung${other === null ? '' : ` in ${other}`}`,
    role: (place, role) => (role === 'furniture' ? `${place} ist beiseitegelegt` : `${place} ist jetzt: ${ROLES[role]}`),
    count: (sigil, count) => (count === 'never' ? `${sigil} ist ausgenommen` : `${sigil} zählt mit`),
    uncorrect: () => 'Entfernen einer Korrektur',
    reason: () => 'Grund einer Korrektur',
    note: (place) => `Notiz zu ${place}`,
    'edit-note': () => 'Änderung einer Notiz',
    'drop-note': () => 'Entfernen einer Notiz',
    details: (sigil) => `Angaben zu ${sigil}`,
    move: (sigil) => `Umstellen von ${sigil}`,
    remove: (sigils) => `Entfernen von ${and(sigils)}`,
    add: (count) => `${counted(count, 'Artikel', 'Artikel')} hinzugefügt`,
    samples: () => 'Öffnen der Beispiele',
    'bring-back': () => 'Zurückholen entfernter Artikel',
    threshold: () => 'wie sicher eine Entsprechung sein muss',
  },

  states: {
    applied: '',
    overruled: 'Nicht angewandt: Eine spätere Korrektur sagt etwas anderes.',
    'article-gone': 'Nicht angewandt: Ihr Artikel ist nicht hier.',
    'words-gone': 'Nicht angewandt: Ihre Wörter stehen nicht mehr im Text.',
    'not-compared': 'Nicht angewandt: Ihre Wörter stehen in einem Teil, der nie zugeordnet wird, etwa einer Autorenzeile oder einer beiseitegelegten Zeile.',
  },

  openList: (corrected, notes) =>
    corrected + notes === 0 ? 'Korrekturen und Notizen' : `${counted(corrected, 'Korrektur', 'Korrekturen')} und ${counted(notes, 'Notiz', 'Notizen')}`,
  listTitle: 'Korrekturen und Notizen',
  close: 'Schließen',
  correctionsTitle: 'Korrekturen',
  notesTitle: 'Notizen',
  noCorrections: 'Nichts wurde berichtigt. Klicken Sie in „Nebeneinander“ auf einen Satz: „Berichtigen“ daneben trennt, ordnet zu, teilt und legt beiseite.',
  noNotes: 'Es gibt keine Notizen. Schreiben Sie eine neben einen Satz in „Nebeneinander“ oder zu einer Stelle in „Alle Quellen“.',
  says: {
    match: 'Berichten dasselbe',
    unlink: 'Berichten nicht dasselbe',
    split: 'Einzeln zugeordnet',
    alone: (other) => (other === null ? 'Nichts in einem anderen Artikel entspricht dem' : `Nichts in ${other} entspricht dem`),
    role: (role) => (role === 'furniture' ? 'Als Seitenbeiwerk beiseitegelegt' : `Rolle: ${ROLES[role]}`),
    count: (count) => (count === 'never' ? 'Ausgenommen, nicht mitgezählt' : 'Mitgezählt'),
  },
  reason: 'Grund',
  reasonHint: 'Warum? Wird mit dem Vergleich aufbewahrt',
  show: 'Zeigen',
  showOf: (what) => `Zeigen: ${what}`,
  takeBack: 'Zurücknehmen',
  takeBackOf: (what) => `Zurücknehmen: ${what}`,
  noteOn: (place) => `Notiz zu ${place}`,
  noteGone: 'Die Wörter, zu denen sie geschrieben wurde, sind nicht mehr da.',
  deleteNote: 'Löschen',

  putRight: 'Berichtigen',
  actionsOf: (place) => `${place} berichtigen`,
  unlink: 'Trennen',
  split: 'Teilen',
  matches: 'Entspricht …',
  nothingMatches: (other) => `Nichts in ${other} entspricht dem`,
  mergeNext: 'Mit dem nächsten Satz verbinden',
  setAside: 'Als Seitenbeiwerk beiseitelegen',
  role: 'Rolle',
  byReader: 'Von einem Leser zugeordnet.',
  besides: (reasons) => `Außerdem: ${reasons}.`,

  choose: (place, other) => `Was in ${other} berichtet dasselbe wie ${place}? Klicken Sie auf den Satz, oder gehen Sie mit den Pfeiltasten hin und drücken Sie die Eingabetaste. Esc bricht ab.`,
  leave: 'Abbrechen',

  addNote: 'Notiz hinzufügen',
  noteOnMark: 'Notiz zu diesen Wörtern',
  noteOnLink: 'Notiz zu diesem Satz',
  noteOnPassage: 'Notiz zu dieser Stelle',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: 'Ändern',
  editNote: 'Notiz ändern',
  notesHere: (count) => counted(count, 'Notiz', 'Notizen'),

  notThis: (source) => `${source} berichtet das nicht`,
};
