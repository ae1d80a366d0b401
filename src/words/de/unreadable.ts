import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';

const KINDS: Record<FileKind, string> = {
  image: 'ein Bild',
  pdf: 'ein PDF-Dokument',
  rtf: 'ein Rich-Text-Dokument',
  'old-office': 'ein altes Office-Dokument',
  zip: 'ein ZIP-Archiv',
  compressed: 'eine komprimierte Datei',
  archive: 'ein Archiv',
  'web-archive': 'ein Webarchiv',
  video: 'ein Video',
  sound: 'eine Tondatei',
  font: 'eine Schriftart',
  program: 'ein Programm',
  database: 'eine Datenbank',
  word: 'ein Word-Dokument',
  sheet: 'eine Excel-Tabelle',
  slides: 'eine PowerPoint-Datei',
  'open-text': 'ein OpenDocument-Text',
  'e-book': 'ein E-Book',
};

const page = (title: string) => (title === '' ? 'dieser Seite' : `der Seite „${title}“`);
const damaged = (part: string) => `Das Dokument ist${part && ` bei „${part}“`} beschädigt`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'Die Datei ist leer.',
  blank: () => 'Die Datei enthält nichts als Leerraum.',
  'too-large': (megabytes, most) => `Die Datei ist zu groß: ${megabytes} MB; gelesen werden höchstens ${most} MB.`,
  binary: () => 'Das ist kein Text, sondern eine Binärdatei.',
  'other-kind': (kind, format) => `Das ist kein Text, sondern ${KINDS[kind]}${format && ` (${format})`}.`,
  encoding: () => 'Die Zeichenkodierung dieser Datei ist nicht bekannt. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.',
  'plain-only': () => 'Diese Datei von source-diff liest nur Webseiten und reinen Text.',

  'pdf-long': (pages, most) => `Die PDF-Datei ist zu lang: ${pages} Seiten; gelesen werden höchstens ${most}.`,
  'pdf-pictures': (pages) =>
    `Die PDF-Datei enthält keinen Text: ${pages === 1 ? 'Ihre Seite ist ein Bild' : `Ihre ${pages} Seiten sind Bilder`}, wie ein Scanner sie macht. Lassen Sie zuerst den Text erkennen (OCR).`,
  'pdf-damaged': (detail) => `Die PDF-Datei ist beschädigt und lässt sich nicht öffnen: ${detail}`,
  'pdf-damaged-page': (page, detail) => `Die PDF-Datei ist auf Seite ${page} beschädigt: ${detail}`,
  'pdf-locked': () =>
    'Die PDF-Datei ist verschlüsselt und verlangt ein Passwort. Öffnen Sie sie, speichern oder drucken Sie sie als neue PDF-Datei ohne Passwort, und fügen Sie diese hinzu.',

  'document-other': (part) => `Das ist kein Word-Dokument: Der Teil „${part}“ fehlt.`,
  'document-empty': () => 'Das Dokument enthält keinen Text.',
  'document-entities': (part) => `${damaged(part)}: Es vereinbart eigene Entitäten.`,
  'document-deep': (part, most) => `${damaged(part)}: Seine Elemente sind mehr als ${most}-fach verschachtelt.`,
  'document-end': (part, element) => `${damaged(part)}: Ein Element „${element}“ endet, das nicht offen ist.`,
  'document-cut': (part) => `${damaged(part)}: Es bricht in einem Tag ab.`,
  'document-open': (part, element) => `${damaged(part)}: Es bricht in „${element}“ ab.`,
  'document-packed': (part) => `${damaged(part)}: Es lässt sich nicht entpacken.`,
  'document-parts': (most) => `Das Dokument hat mehr als ${most} Teile.`,
  'document-large': (part, most) => `Das Dokument ist zu groß: „${part}“ hätte entpackt mehr als ${most} MB.`,

  'archive-pageless': (parts) => `Das Webarchiv enthält keine Seite: HTML in keinem Teil (Teile: ${parts}).`,
  'archive-deep': (most) => `Das Archiv ist beschädigt: Seine Teile sind mehr als ${most}-fach verschachtelt.`,
  'archive-parts': (most) => `Das Archiv hat mehr als ${most} Teile.`,

  'page-large': (elements, most) => `Die Seite ist zu groß: ${elements} Elemente; gelesen werden höchstens ${most}.`,
  'page-textless': (title) => `Auf ${page(title)} wurde kein Artikel gefunden: Sie enthält keinen Text. Vielleicht setzt ihn ein Skript erst nach dem Laden ein.`,
  'page-articleless': (title, words, pieces, links) =>
    `Auf ${page(title)} wurde kein Artikel gefunden: kein Fließtext (Wörter: ${words}; Stücke: ${pieces}, davon Links: ${links}).`,
  'copy-empty': () => 'Was kopiert wurde, enthält keinen Text.',
  'item-empty': () => 'Die Meldung enthält keinen Text: weder in „body_text“ noch in „body_xhtml“ noch in „bodies“.',
};
