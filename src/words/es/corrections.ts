import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

const { and } = listsIn('es');

export const corrections: Catalogue['corrections'] = {
  undo: 'Deshacer',
  redo: 'Rehacer',
  undoDeed: (deed) => `Deshacer: ${deed}`,
  redoDeed: (deed) => `Rehacer: ${deed}`,
  undone: (deed) => `Deshecho: ${deed}`,
  redone: (deed) => `Rehecho: ${deed}`,
  done: (deed) => `Hecho: ${deed}`,

  place: (sigil, paragraphs, role) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : roles[role].toLowerCase()}`,
  roles: { ...roles, furniture: 'Elemento de página, apartado' },

  deeds: {
    match: (places) => `vínculo entre ${and(places)}`,
    unlink: (places) => `desvinculación de ${and(places)}`,
    split: (places) => `división del vínculo entre ${and(places)}`,
    alone: (place, other) => `${place} no tiene coincidencia${other === null ? '' : ` en ${other}`}`,
    role: (place, role) => (role === 'furniture' ? `${place} queda como elemento de página` : `${place} queda como ${corrections.roles[role].toLowerCase()}`),
    count: (sigil, count) => (count === 'never' ? `${sigil} queda al margen` : `${sigil} entra en el recuento`),
    uncorrect: () => 'retirada de una corrección',
    reason: () => 'motivo de una corrección',
    note: (place) => `nota sobre ${place}`,
    'edit-note': () => 'cambio de una nota',
    'drop-note': () => 'eliminación de una nota',
    details: (sigil) => `datos de ${sigil}`,
    move: (sigil) => `cambio de lugar de ${sigil}`,
    remove: (sigils) => `retirada de ${and(sigils)}`,
    add: (count) => counted(count, 'artículo añadido', 'artículos añadidos'),
    samples: () => 'apertura de los ejemplos',
    'bring-back': () => 'recuperación de artículos quitados',
    threshold: () => 'seguridad exigida a una coincidencia',
  },

  states: {
    applied: '',
    overruled: 'Sin aplicar: una corrección posterior dice otra cosa.',
    'article-gone': 'Sin aplicar: su artículo no está aquí.',
    'words-gone': 'Sin aplicar: sus palabras ya no están en el texto.',
    'not-compared': 'Sin aplicar: sus palabras están en una parte que nunca se compara, como una firma o una línea apartada.',
  },

  openList: (corrected, notes) =>
    corrected + notes === 0 ? 'Correcciones y notas' : `${counted(corrected, 'corrección', 'correcciones')} y ${counted(notes, 'nota', 'notas')}`,
  listTitle: 'Correcciones y notas',
  close: 'Cerrar',
  correctionsTitle: 'Correcciones',
  notesTitle: 'Notas',
  noCorrections: 'No se ha corregido nada. Haga clic en una frase en Lado a lado: «Corregir», junto a ella, permite desvincular, vincular, dividir y apartar.',
  noNotes: 'No hay notas. Escriba una junto a una frase en Lado a lado, o sobre un pasaje en Todas las fuentes.',
  says: {
    match: 'Dicen lo mismo',
    unlink: 'No dicen lo mismo',
    split: 'Vinculadas una a una',
    alone: (other) => (other === null ? 'Nada coincide en ningún otro artículo' : `Nada coincide en ${other}`),
    role: (role) => (role === 'furniture' ? 'Apartado como elemento de página' : `Función: ${corrections.roles[role].toLowerCase()}`),
    count: (count) => (count === 'never' ? 'Al margen, fuera del recuento' : 'En el recuento'),
  },
  reason: 'Motivo',
  reasonHint: '¿Por qué? Se guarda con la comparación',
  show: 'Mostrar',
  showOf: (what) => `Mostrar: ${what}`,
  takeBack: 'Retirar',
  takeBackOf: (what) => `Retirar: ${what}`,
  noteOn: (place) => `Nota sobre ${place}`,
  noteGone: 'Las palabras sobre las que se escribió ya no están aquí.',
  deleteNote: 'Eliminar',

  putRight: 'Corregir',
  actionsOf: (place) => `Corregir ${place}`,
  unlink: 'Desvincular',
  split: 'Dividir',
  matches: 'Coincide con …',
  nothingMatches: (other) => `Nada coincide en ${other}`,
  mergeNext: 'Unir con la frase siguiente',
  setAside: 'Apartar como elemento de página',
  role: 'Función',
  byReader: 'Vinculado por quien lee.',
  besides: (reasons) => `Además: ${reasons}.`,

  choose: (place, other) => `¿Qué dice en ${other} lo mismo que ${place}? Haga clic en la frase, o vaya a ella con las flechas y pulse Enter. Esc sale.`,
  leave: 'Salir',

  addNote: 'Añadir una nota',
  noteOnMark: 'Nota sobre estas palabras',
  noteOnLink: 'Nota sobre esta frase',
  noteOnPassage: 'Nota sobre este pasaje',
  save: 'Guardar',
  cancel: 'Cancelar',
  edit: 'Editar',
  editNote: 'Editar la nota',
  notesHere: (count) => counted(count, 'nota', 'notas'),

  notThis: (source) => `${source} no recoge esto`,
};
