import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

const KINDS: Record<FileKind, string> = {
  image: 'une image',
  pdf: 'un document PDF',
  rtf: 'un document en texte enrichi',
  'old-office': 'un ancien document Office',
  zip: 'une archive zip',
  compressed: 'un fichier compressé',
  archive: 'une archive',
  'web-archive': 'une archive web',
  video: 'une vidéo',
  sound: 'un fichier son',
  font: 'une police de caractères',
  program: 'un programme',
  database: 'une base de données',
  word: 'un document Word',
  sheet: 'une feuille Excel',
  slides: 'un fichier PowerPoint',
  'open-text': 'un texte OpenDocument',
  'e-book': 'un livre numérique',
};

const page = (title: string) => (title === '' ? 'cette page' : `la page ${quoted(title)}`);
const damaged = (part: string) => `Le document est endommagé${part && ` (${quoted(part)})`}\u00a0:`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'Le fichier est vide.',
  blank: () => 'Le fichier ne contient que des blancs.',
  'too-large': (megabytes, most) => `Le fichier est trop volumineux\u00a0: ${megabytes}\u00a0Mo, et ${most}\u00a0Mo au plus peuvent être lus.`,
  binary: () => 'Ce n’est pas du texte, mais un fichier binaire.',
  'other-kind': (kind, format) => `Ce n’est pas du texte, mais ${KINDS[kind]}${format && ` (${format})`}.`,
  encoding: () => 'L’encodage des caractères de ce fichier est inconnu. Enregistrez-le en UTF-8 et réessayez.',
  'plain-only': () => 'Ce fichier de source-diff ne lit que des pages web et du texte brut.',

  'pdf-long': (pages, most) => `Le PDF est trop long\u00a0: ${pages} pages, et ${most} au plus peuvent être lues.`,
  'pdf-pictures': (pages) =>
    `Le PDF ne contient pas de texte\u00a0: ${pages === 1 ? 'sa page est une image' : `ses ${pages} pages sont des images`}, comme en fait un scanner. Faites d’abord reconnaître le texte (OCR).`,
  'pdf-damaged': (detail) => `Le PDF est endommagé et ne peut pas être ouvert\u00a0: ${detail}`,
  'pdf-damaged-page': (page, detail) => `Le PDF est endommagé à la page ${page}\u00a0: ${detail}`,
  'pdf-locked': () =>
    'Le PDF est chiffré et demande un mot de passe. Ouvrez-le, enregistrez-le ou imprimez-le en un nouveau PDF sans mot de passe, et ajoutez celui-ci.',

  'document-other': (part) => `Ce n’est pas un document Word\u00a0: la partie ${quoted(part)} manque.`,
  'document-empty': () => 'Le document ne contient pas de texte.',
  'document-entities': (part) => `${damaged(part)} il déclare ses propres entités.`,
  'document-deep': (part, most) => `${damaged(part)} ses éléments sont imbriqués sur plus de ${most} niveaux.`,
  'document-end': (part, element) => `${damaged(part)} un élément ${quoted(element)} se ferme sans avoir été ouvert.`,
  'document-cut': (part) => `${damaged(part)} il s’interrompt dans une balise.`,
  'document-open': (part, element) => `${damaged(part)} il s’interrompt dans ${quoted(element)}.`,
  'document-packed': (part) => `${damaged(part)} il ne peut pas être décompressé.`,
  'document-parts': (most) => `Le document compte plus de ${most} parties.`,
  'document-large': (part, most) => `Le document est trop volumineux\u00a0: ${quoted(part)} dépasserait ${most}\u00a0Mo une fois décompressé.`,

  'archive-pageless': (parts) => `L’archive web ne contient pas de page\u00a0: aucune partie en HTML (parties\u00a0: ${parts}).`,
  'archive-deep': (most) => `L’archive est endommagée\u00a0: ses parties sont imbriquées sur plus de ${most} niveaux.`,
  'archive-parts': (most) => `L’archive compte plus de ${most} parties.`,

  'page-large': (elements, most) => `La page est trop volumineuse\u00a0: ${elements} éléments, et ${most} au plus peuvent être lus.`,
  'page-textless': (title) => `Aucun article trouvé sur ${page(title)}\u00a0: elle ne contient pas de texte. Il y est peut-être inséré par un script après le chargement.`,
  'page-articleless': (title, words, pieces, links) =>
    `Aucun article trouvé sur ${page(title)}\u00a0: pas de texte suivi (mots\u00a0: ${words}\u00a0; morceaux\u00a0: ${pieces}, dont liens\u00a0: ${links}).`,
  'copy-empty': () => 'Ce qui a été copié ne contient pas de texte.',
  'item-empty': () => `La dépêche ne contient pas de texte\u00a0: ni dans ${quoted('body_text')}, ni dans ${quoted('body_xhtml')}, ni dans ${quoted('bodies')}.`,
};
