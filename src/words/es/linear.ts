import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${name}, en comparación con ${others}`,
  lead: (differences) => `${counted(differences, 'diferencia', 'diferencias')}, en el orden de las marcas.`,
  controls: 'Qué se cuenta',
  follow: 'Seguir',
  compareWith: 'Comparar con',
  all: 'Todas las fuentes',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar.',
  more: (paragraphs) => `Mostrar ${counted(paragraphs, 'párrafo más', 'párrafos más')}`,
  nothing: 'No hay otro artículo con el que comparar.',

  before: 'Antes de la primera frase',
  paragraph: (number) => `Párrafo ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? `su ${roles[role].toLowerCase()}` : `su párrafo ${paragraph}`),

  says: (name, words) => [`${name} dice: `, words],
  sameWords: (name, place) => `${name} dice lo mismo en ${place}.`,
  saysAt: (name, place, moved, possible, words) => [
    `${name} dice en ${place}${moved ? ', en otro lugar' : ''}${possible ? ', coincidencia posible' : ''}: `,
    words,
  ],
  differs: (kind, name, words, other, theirs) => [`${kind}: ${name} dice `, words, `; ${other} dice `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}: ${holder} dice `, words, `; ${lacker} lo omite.`],
  onlyIn: 'Palabras solo en uno',
  leavesOut: (name) => `${name} lo omite.`,
  setAside: (name) => `En ${name}, esto está apartado como elemento de página.`,
  tells: (name, place, lacker, words) => [`${name} recoge en ${place}, y ${lacker} omite: `, words],
  tellsAside: (name, place, lacker, words) => [`${name} recoge en ${place} lo que en ${lacker} está apartado como elemento de página: `, words],
};
