import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

const KINDS: Record<FileKind, string> = {
  image: 'зображення',
  pdf: 'документ PDF',
  rtf: 'документ із форматуванням',
  'old-office': 'старий документ Office',
  zip: 'архів zip',
  compressed: 'стиснений файл',
  archive: 'архів',
  'web-archive': 'вебархів',
  video: 'відео',
  sound: 'звуковий файл',
  font: 'шрифт',
  program: 'програма',
  database: 'база даних',
  word: 'документ Word',
  sheet: 'таблиця Excel',
  slides: 'файл PowerPoint',
  'open-text': 'текст OpenDocument',
  'e-book': 'електронна книга',
};

const page = (title: string) => (title === '' ? 'цій сторінці' : `сторінці «${title}»`);
const damaged = (part: string) => `Документ пошкоджено${part && ` у «${part}»`}`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'Файл порожній.',
  blank: () => 'У файлі немає нічого, крім пробілів.',
  'too-large': (megabytes, most) => `Файл завеликий: ${megabytes} МБ, а прочитати можна не більше ніж ${most} МБ.`,
  binary: () => 'Це не текст, а двійковий файл.',
  'other-kind': (kind, format) => `Це не текст, а ${KINDS[kind]}${format && ` (${format})`}.`,
  encoding: () => 'Кодування цього файлу невідоме. Збережіть його в UTF-8 і спробуйте ще раз.',
  'plain-only': () => 'Цей файл source-diff читає лише вебсторінки та звичайний текст.',

  'pdf-long': (pages, most) => `PDF задовгий: ${counted(pages, 'сторінка', 'сторінки', 'сторінок')}, а прочитати можна не більше ніж ${most}.`,
  'pdf-pictures': (pages) =>
    `У PDF немає тексту: ${pages === 1 ? 'його сторінка — зображення' : `його сторінки (${pages}) — зображення`}, які робить сканер. Спочатку розпізнайте текст (OCR).`,
  'pdf-damaged': (detail) => `PDF пошкоджено, і він не відкривається: ${detail}`,
  'pdf-damaged-page': (page, detail) => `PDF пошкоджено на сторінці ${page}: ${detail}`,
  'pdf-locked': () => 'PDF зашифровано, і він потребує пароля. Відкрийте його, збережіть або надрукуйте як новий PDF без пароля й додайте новий файл.',

  'document-other': (part) => `Це не документ Word: у ньому немає частини «${part}».`,
  'document-empty': () => 'У документі немає тексту.',
  'document-entities': (part) => `${damaged(part)}: він оголошує власні сутності.`,
  'document-deep': (part, most) => `${damaged(part)}: вкладеність його елементів більша за ${most}.`,
  'document-end': (part, element) => `${damaged(part)}: закривається елемент «${element}», який не відкрито.`,
  'document-cut': (part) => `${damaged(part)}: він обривається всередині тегу.`,
  'document-open': (part, element) => `${damaged(part)}: він обривається всередині «${element}».`,
  'document-packed': (part) => `${damaged(part)}: його не вдається розпакувати.`,
  'document-parts': (most) => `У документі понад ${counted(most, 'частину', 'частини', 'частин')}.`,
  'document-large': (part, most) => `Документ завеликий: розпакований «${part}» мав би понад ${most} МБ.`,

  'archive-pageless': (parts) => `У вебархіві немає сторінки: жодної частини у форматі HTML (частин: ${parts}).`,
  'archive-deep': (most) => `Архів пошкоджено: вкладеність його частин більша за ${most}.`,
  'archive-parts': (most) => `В архіві понад ${counted(most, 'частину', 'частини', 'частин')}.`,

  'page-large': (elements, most) => `Сторінка завелика: ${counted(elements, 'елемент', 'елементи', 'елементів')}, а прочитати можна не більше ніж ${most}.`,
  'page-textless': (title) => `На ${page(title)} статті не знайдено: тексту на ній немає. Можливо, його вставляє скрипт після завантаження.`,
  'page-articleless': (title, words, pieces, links) =>
    `На ${page(title)} статті не знайдено: зв’язного тексту немає (слів: ${words}; шматків: ${pieces}, з них посилань: ${links}).`,
  'copy-empty': () => 'У тому, що скопійовано, немає тексту.',
  'item-empty': () => 'У новинному повідомленні немає тексту: ні в «body_text», ні в «body_xhtml», ні в «bodies».',
};
