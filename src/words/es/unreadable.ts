import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';

const KINDS: Record<FileKind, string> = {
  image: 'una imagen',
  pdf: 'un documento PDF',
  rtf: 'un documento de texto enriquecido',
  'old-office': 'un documento antiguo de Office',
  zip: 'un archivo comprimido zip',
  compressed: 'un archivo comprimido',
  archive: 'un archivo comprimido',
  'web-archive': 'un archivo web',
  video: 'un vídeo',
  sound: 'un archivo de sonido',
  font: 'un tipo de letra',
  program: 'un programa',
  database: 'una base de datos',
  word: 'un documento de Word',
  sheet: 'una hoja de Excel',
  slides: 'un archivo de PowerPoint',
  'open-text': 'un texto OpenDocument',
  'e-book': 'un libro electrónico',
};

const page = (title: string) => (title === '' ? 'esta página' : `la página «${title}»`);
const damaged = (part: string) => `El documento está dañado${part && ` en «${part}»`}`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'El archivo está vacío.',
  blank: () => 'El archivo no contiene más que espacios en blanco.',
  'too-large': (megabytes, most) => `El archivo es demasiado grande: ${megabytes} MB, y se leen ${most} MB como máximo.`,
  binary: () => 'No es texto, sino un archivo binario.',
  'other-kind': (kind, format) => `No es texto, sino ${KINDS[kind]}${format && ` (${format})`}.`,
  encoding: () => 'No se conoce la codificación de caracteres de este archivo. Guárdelo como UTF-8 y vuelva a intentarlo.',
  'plain-only': () => 'Este archivo de source-diff solo lee páginas web y texto sin formato.',

  'pdf-long': (pages, most) => `El PDF es demasiado largo: ${pages} páginas, y se leen ${most} como máximo.`,
  'pdf-pictures': (pages) =>
    `El PDF no contiene texto: ${pages === 1 ? 'su página es una imagen' : `sus ${pages} páginas son imágenes`}, como las que hace un escáner. Haga reconocer antes el texto (OCR).`,
  'pdf-damaged': (detail) => `El PDF está dañado y no se puede abrir: ${detail}`,
  'pdf-damaged-page': (page, detail) => `El PDF está dañado en la página ${page}: ${detail}`,
  'pdf-locked': () => 'El PDF está cifrado y pide una contraseña. Ábralo, guárdelo o imprímalo como un PDF nuevo sin contraseña y añada ese.',

  'document-other': (part) => `No es un documento de Word: le falta la parte «${part}».`,
  'document-empty': () => 'El documento no contiene texto.',
  'document-entities': (part) => `${damaged(part)}: declara entidades propias.`,
  'document-deep': (part, most) => `${damaged(part)}: sus elementos se anidan en más de ${most} niveles.`,
  'document-end': (part, element) => `${damaged(part)}: se cierra un elemento «${element}» que no está abierto.`,
  'document-cut': (part) => `${damaged(part)}: se interrumpe dentro de una etiqueta.`,
  'document-open': (part, element) => `${damaged(part)}: se interrumpe dentro de «${element}».`,
  'document-packed': (part) => `${damaged(part)}: no se puede descomprimir.`,
  'document-parts': (most) => `El documento tiene más de ${most} partes.`,
  'document-large': (part, most) => `El documento es demasiado grande: «${part}» ocuparía más de ${most} MB al descomprimirse.`,

  'archive-pageless': (parts) => `El archivo web no contiene ninguna página: ninguna parte es HTML (partes: ${parts}).`,
  'archive-deep': (most) => `El archivo está dañado: sus partes se anidan en más de ${most} niveles.`,
  'archive-parts': (most) => `El archivo tiene más de ${most} partes.`,

  'page-large': (elements, most) => `La página es demasiado grande: ${elements} elementos, y se leen ${most} como máximo.`,
  'page-textless': (title) => `No se encontró ningún artículo en ${page(title)}: no contiene texto. Puede que lo ponga un script después de cargarla.`,
  'page-articleless': (title, words, pieces, links) =>
    `No se encontró ningún artículo en ${page(title)}: no hay texto corrido (palabras: ${words}; trozos: ${pieces}, de ellos enlaces: ${links}).`,
  'copy-empty': () => 'Lo que se ha copiado no contiene texto.',
  'item-empty': () => 'El despacho no contiene texto: ni en «body_text», ni en «body_xhtml», ni en «bodies».',
};
