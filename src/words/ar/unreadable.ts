import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';
import { isolated } from './counted.ts';
import { quoted } from './quoted.ts';

const KINDS: Record<FileKind, string> = {
  image: 'صورة',
  pdf: 'مستند PDF',
  rtf: 'مستند نصي منسَّق',
  'old-office': 'مستند Office قديم',
  zip: 'أرشيف zip',
  compressed: 'ملف مضغوط',
  archive: 'أرشيف',
  'web-archive': 'أرشيف ويب',
  video: 'مقطع فيديو',
  sound: 'ملف صوتي',
  font: 'خط طباعي',
  program: 'برنامج',
  database: 'قاعدة بيانات',
  word: 'مستند Word',
  sheet: 'جدول Excel',
  slides: 'ملف PowerPoint',
  'open-text': 'نص OpenDocument',
  'e-book': 'كتاب إلكتروني',
};

const page = (title: string) => (title === '' ? 'هذه الصفحة' : `الصفحة ${quoted(title)}`);
const damaged = (part: string) => `المستند تالف${part && ` عند ${quoted(isolated(part))}`}`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'الملف فارغ.',
  blank: () => 'لا يحتوي الملف إلا على فراغات.',
  'too-large': (megabytes, most) => `الملف كبير جدًا: ${megabytes} ميغابايت، وأقصى ما يُقرأ ${most} ميغابايت.`,
  binary: () => 'هذا ليس نصًا، بل ملف ثنائي.',
  'other-kind': (kind, format) => `هذا ليس نصًا، بل ${KINDS[kind]}${format && ` (${isolated(format)})`}.`,
  encoding: () => 'ترميز هذا الملف غير معروف. احفظه بترميز UTF-8 ثم أعد المحاولة.',
  'plain-only': () => 'ملف source-diff هذا يقرأ صفحات الويب والنص العادي فقط.',

  'pdf-long': (pages, most) => `ملف PDF طويل جدًا: عدد صفحاته ${pages}، وأقصى ما يُقرأ ${most}.`,
  'pdf-pictures': (pages) => `لا يحتوي ملف PDF على نص: صفحاته (${pages}) صور كالتي ينتجها الماسح الضوئي. استخرج النص منها أولًا (OCR).`,
  'pdf-damaged': (detail) => `ملف PDF تالف ولا يمكن فتحه: ${isolated(detail)}`,
  'pdf-damaged-page': (page, detail) => `ملف PDF تالف في الصفحة ${page}: ${isolated(detail)}`,
  'pdf-locked': () => 'ملف PDF مشفَّر ويطلب كلمة مرور. افتحه، واحفظه أو اطبعه في ملف PDF جديد بلا كلمة مرور، ثم أضف الملف الجديد.',

  'document-other': (part) => `هذا ليس مستند Word: الجزء ${quoted(isolated(part))} غير موجود فيه.`,
  'document-empty': () => 'لا يحتوي المستند على نص.',
  'document-entities': (part) => `${damaged(part)}: يعرّف كيانات خاصة به.`,
  'document-deep': (part, most) => `${damaged(part)}: عناصره متداخلة على أكثر من ${most} مستوى.`,
  'document-end': (part, element) => `${damaged(part)}: يُغلق العنصر ${quoted(isolated(element))} وهو غير مفتوح.`,
  'document-cut': (part) => `${damaged(part)}: ينقطع داخل وسم.`,
  'document-open': (part, element) => `${damaged(part)}: ينقطع داخل ${quoted(isolated(element))}.`,
  'document-packed': (part) => `${damaged(part)}: لا يمكن فك ضغطه.`,
  'document-parts': (most) => `عدد أجزاء المستند يتجاوز ${most}.`,
  'document-large': (part, most) => `المستند كبير جدًا: حجم ${quoted(isolated(part))} بعد فك الضغط يتجاوز ${most} ميغابايت.`,

  'archive-pageless': (parts) => `لا يحتوي أرشيف الويب على صفحة: ليس بين أجزائه (${parts}) جزء بصيغة HTML.`,
  'archive-deep': (most) => `الأرشيف تالف: أجزاؤه متداخلة على أكثر من ${most} مستويات.`,
  'archive-parts': (most) => `عدد أجزاء الأرشيف يتجاوز ${most}.`,

  'page-large': (elements, most) => `الصفحة كبيرة جدًا: عدد عناصرها ${elements}، وأقصى ما يُقرأ ${most}.`,
  'page-textless': (title) => `لم يُعثر على مقال في ${page(title)}: ليس فيها نص. قد يضعه فيها نص برمجي بعد التحميل.`,
  'page-articleless': (title, words, pieces, links) =>
    `لم يُعثر على مقال في ${page(title)}: ليس فيها نص متصل (الكلمات: ${words}؛ القطع: ${pieces}، منها روابط: ${links}).`,
  'copy-empty': () => 'لا يحتوي ما نُسخ على نص.',
  'item-empty': () =>
    `لا يحتوي الخبر على نص: لا في ${quoted(isolated('body_text'))} ولا في ${quoted(isolated('body_xhtml'))} ولا في ${quoted(isolated('bodies'))}.`,
};
