import type { BlockRole } from '../../model.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

const { and } = listsIn('fr');

const ROLES: Record<BlockRole, string> = { ...roles, furniture: 'Habillage de page, mis de côté' };

export const corrections: Catalogue['corrections'] = {
  undo: 'Annuler',
  redo: 'Rétablir',
  undoDeed: (deed) => `Annuler\u00a0: ${deed}`,
  redoDeed: (deed) => `Rétablir\u00a0: ${deed}`,
  undone: (deed) => `Annulé\u00a0: ${deed}`,
  redone: (deed) => `Rétabli\u00a0: ${deed}`,
  done: (deed) => `Fait\u00a0: ${deed}`,

  place: (sigil, paragraphs, role) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : `(${roles[role].toLowerCase()})`}`,
  roles: ROLES,

  deeds: {
    match: (places) => `association de ${and(places)}`,
    unlink: (places) => `dissociation de ${and(places)}`,
    split: (places) => `division de l’association de ${and(places)}`,
    alone: (place, other) => `${place} sans correspondance${other === null ? '' : ` dans ${other}`}`,
    role: (place, role) => (role === 'furniture' ? `mise de côté de ${place}` : `rôle de ${place}, ${ROLES[role].toLowerCase()}`),
    count: (sigil, count) => (count === 'never' ? `mise hors décompte de ${sigil}` : `prise en compte de ${sigil}`),
    uncorrect: () => 'retrait d’une correction',
    reason: () => 'motif d’une correction',
    note: (place) => `note sur ${place}`,
    'edit-note': () => 'modification d’une note',
    'drop-note': () => 'suppression d’une note',
    details: (sigil) => `indications sur ${sigil}`,
    move: (sigil) => `déplacement de ${sigil}`,
    remove: (sigils) => `retrait de ${and(sigils)}`,
    add: (count) => `ajout de ${counted(count, 'article', 'articles')}`,
    samples: () => 'ouverture des exemples',
    'bring-back': () => 'retour d’articles retirés',
    threshold: () => 'certitude exigée d’une correspondance',
  },

  states: {
    applied: '',
    overruled: 'Non appliquée\u00a0: une correction ultérieure dit autre chose.',
    'article-gone': 'Non appliquée\u00a0: son article n’est pas ici.',
    'words-gone': 'Non appliquée\u00a0: ses mots ne sont plus dans le texte.',
    'not-compared': 'Non appliquée\u00a0: ses mots se trouvent dans une partie qui n’est jamais mise en correspondance, comme une signature ou une ligne mise de côté.',
  },

  openList: (corrections, notes) =>
    corrections + notes === 0 ? 'Corrections et notes' : `${counted(corrections, 'correction', 'corrections')} et ${counted(notes, 'note', 'notes')}`,
  listTitle: 'Corrections et notes',
  close: 'Fermer',
  correctionsTitle: 'Corrections',
  notesTitle: 'Notes',
  noCorrections: 'Rien n’a été corrigé. Cliquez sur une phrase dans la vue Côte à côte\u00a0: «\u00a0Corriger\u00a0», à côté d’elle, permet de dissocier, d’associer, de diviser et de mettre de côté.',
  noNotes: 'Il n’y a pas de notes. Écrivez-en une à côté d’une phrase dans la vue Côte à côte, ou sur un passage dans la vue d’ensemble.',
  says: {
    match: 'Disent la même chose',
    unlink: 'Ne disent pas la même chose',
    split: 'Associées une à une',
    alone: (other) => (other === null ? 'Rien n’y correspond dans un autre article' : `Rien n’y correspond chez ${other}`),
    role: (role) => (role === 'furniture' ? 'Mis de côté comme habillage de page' : `Rôle\u00a0: ${ROLES[role].toLowerCase()}`),
    count: (count) => (count === 'never' ? 'Hors décompte' : 'Compté'),
  },
  reason: 'Motif',
  reasonHint: 'Pourquoi\u202f? Conservé avec la comparaison',
  show: 'Afficher',
  showOf: (what) => `Afficher\u00a0: ${what}`,
  takeBack: 'Retirer',
  takeBackOf: (what) => `Retirer\u00a0: ${what}`,
  noteOn: (place) => `Note sur ${place}`,
  noteGone: 'Les mots sur lesquels elle portait ne sont plus ici.',
  deleteNote: 'Supprimer',

  putRight: 'Corriger',
  actionsOf: (place) => `Corriger ${place}`,
  unlink: 'Dissocier',
  split: 'Diviser',
  matches: 'Correspond à…',
  nothingMatches: (other) => `Rien n’y correspond chez ${other}`,
  mergeNext: 'Réunir avec la phrase suivante',
  setAside: 'Mettre de côté comme habillage de page',
  role: 'Rôle',
  byReader: 'Association faite par un lecteur ou une lectrice.',
  besides: (reasons) => `Autres motifs\u00a0: ${reasons}.`,

  choose: (place, other) =>
    `Quelle phrase, chez ${other}, dit la même chose que ${place}\u202f? Cliquez dessus, ou allez-y avec les flèches et appuyez sur Entrée. Esc pour quitter.`,
  leave: 'Quitter',

  addNote: 'Ajouter une note',
  noteOnMark: 'Note sur ces mots',
  noteOnLink: 'Note sur cette phrase',
  noteOnPassage: 'Note sur ce passage',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: 'Modifier',
  editNote: 'Modifier la note',
  notesHere: (count) => counted(count, 'note', 'notes'),

  notThis: (source) => `${source} ne rapporte pas cela`,
};
