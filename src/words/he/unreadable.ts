import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';
import { quoted } from './isolated.ts';

const KINDS: Record<FileKind, string> = {
  image: 'תמונה',
  pdf: 'מסמך PDF',
  rtf: 'מסמך טקסט מעוצב',
  'old-office': 'מסמך Office ישן',
  zip: 'ארכיון zip',
  compressed: 'קובץ דחוס',
  archive: 'ארכיון',
  'web-archive': 'ארכיון אינטרנט',
  video: 'סרטון',
  sound: 'קובץ קול',
  font: 'גופן',
  program: 'תוכנה',
  database: 'מסד נתונים',
  word: 'מסמך Word',
  sheet: 'גיליון Excel',
  slides: 'קובץ PowerPoint',
  'open-text': 'טקסט OpenDocument',
  'e-book': 'ספר אלקטרוני',
};

const page = (title: string) => (title === '' ? 'הזה' : quoted(title));
const damaged = (part: string) => `המסמך פגום${part && ` ב־${quoted(part)}`}`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'הקובץ ריק.',
  blank: () => 'אין בקובץ דבר מלבד רווחים.',
  'too-large': (megabytes, most) => `הקובץ גדול מדי: ${megabytes} MB, ואפשר לקרוא עד ${most} MB.`,
  binary: () => 'זה לא טקסט אלא קובץ בינארי.',
  'other-kind': (kind, format) => `זה לא טקסט אלא ${KINDS[kind]}${format && ` (${format})`}.`,
  encoding: () => 'קידוד התווים של הקובץ אינו ידוע. שמרו אותו ב־UTF-8 ונסו שוב.',
  'plain-only': () => 'הקובץ הזה של source-diff קורא רק דפי אינטרנט וטקסט פשוט.',

  'pdf-long': (pages, most) => `קובץ ה־PDF ארוך מדי: מספר העמודים ${pages}, ואפשר לקרוא עד ${most}.`,
  'pdf-pictures': (pages) =>
    `אין טקסט בקובץ ה־PDF: ${pages === 1 ? 'העמוד שבו הוא תמונה' : `${pages} העמודים שבו הם תמונות`}, כפי שסורק יוצר. יש לזהות קודם את הטקסט (OCR).`,
  'pdf-damaged': (detail) => `קובץ ה־PDF פגום ולא ניתן לפתוח אותו: ${detail}`,
  'pdf-damaged-page': (page, detail) => `קובץ ה־PDF פגום בעמוד ${page}: ${detail}`,
  'pdf-locked': () => 'קובץ ה־PDF מוצפן ודורש סיסמה. פתחו אותו, שמרו או הדפיסו אותו כקובץ PDF חדש ללא סיסמה, והוסיפו את החדש.',

  'document-other': (part) => `זה לא מסמך Word: חסר בו החלק ${quoted(part)}.`,
  'document-empty': () => 'אין טקסט במסמך.',
  'document-entities': (part) => `${damaged(part)}: הוא מגדיר ישויות משלו.`,
  'document-deep': (part, most) => `${damaged(part)}: הרכיבים שבו מקוננים ביותר מ־${most} רמות.`,
  'document-end': (part, element) => `${damaged(part)}: נסגר בו הרכיב ${quoted(element)} שאינו פתוח.`,
  'document-cut': (part) => `${damaged(part)}: הוא נקטע בתוך תג.`,
  'document-open': (part, element) => `${damaged(part)}: הוא נקטע בתוך ${quoted(element)}.`,
  'document-packed': (part) => `${damaged(part)}: לא ניתן לחלץ אותו.`,
  'document-parts': (most) => `במסמך יש יותר מ־${most} חלקים.`,
  'document-large': (part, most) => `המסמך גדול מדי: אחרי החילוץ ${quoted(part)} יתפוס יותר מ־${most} MB.`,

  'archive-pageless': (parts) => `אין דף בארכיון האינטרנט: אף חלק בו אינו HTML (חלקים: ${parts}).`,
  'archive-deep': (most) => `הארכיון פגום: החלקים שבו מקוננים ביותר מ־${most} רמות.`,
  'archive-parts': (most) => `בארכיון יש יותר מ־${most} חלקים.`,

  'page-large': (elements, most) => `הדף גדול מדי: ${elements} רכיבים, ואפשר לקרוא עד ${most}.`,
  'page-textless': (title) => `לא נמצאה כתבה בדף ${page(title)}: אין בו טקסט. ייתכן שסקריפט מוסיף אותו אחרי הטעינה.`,
  'page-articleless': (title, words, pieces, links) =>
    `לא נמצאה כתבה בדף ${page(title)}: אין בו טקסט רציף (מילים: ${words}; קטעי טקסט: ${pieces}, מתוכם קישורים: ${links}).`,
  'copy-empty': () => 'אין טקסט במה שהועתק.',
  'item-empty': () => `אין טקסט בידיעה: לא ב־${quoted('body_text')}, לא ב־${quoted('body_xhtml')} ולא ב־${quoted('bodies')}.`,
};
