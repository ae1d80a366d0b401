import type { FileKind } from '../en/unreadable.ts';
import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

const KINDS: Record<FileKind, string> = {
  image: 'изображение',
  pdf: 'документ PDF',
  rtf: 'документ с форматированием',
  'old-office': 'старый документ Office',
  zip: 'архив zip',
  compressed: 'сжатый файл',
  archive: 'архив',
  'web-archive': 'веб-архив',
  video: 'видео',
  sound: 'звуковой файл',
  font: 'шрифт',
  program: 'программа',
  database: 'база данных',
  word: 'документ Word',
  sheet: 'таблица Excel',
  slides: 'файл PowerPoint',
  'open-text': 'текст OpenDocument',
  'e-book': 'электронная книга',
};

const page = (title: string) => (title === '' ? 'этой странице' : `странице «${title}»`);
const damaged = (part: string) => `Документ повреждён${part && ` в «${part}»`}`;

export const unreadable: Catalogue['unreadable'] = {
  empty: () => 'Файл пуст.',
  blank: () => 'В файле нет ничего, кроме пробелов.',
  'too-large': (megabytes, most) => `Файл слишком велик: ${megabytes} МБ, а прочесть можно не больше ${most} МБ.`,
  binary: () => 'Это не текст, а двоичный файл.',
  'other-kind': (kind, format) => `Это не текст, а ${KINDS[kind]}${format && ` (${format})`}.`,
  encoding: () => 'Кодировка этого файла неизвестна. Сохраните его в UTF-8 и попробуйте ещё раз.',
  'plain-only': () => 'Этот файл source-diff читает только веб-страницы и простой текст.',

  'pdf-long': (pages, most) => `PDF слишком длинный: ${counted(pages, 'страница', 'страницы', 'страниц')}, а прочесть можно не больше ${most}.`,
  'pdf-pictures': (pages) =>
    `В PDF нет текста: ${pages === 1 ? 'его страница — изображение' : `его страницы (${pages}) — изображения`}, какие делает сканер. Сначала распознайте текст (OCR).`,
  'pdf-damaged': (detail) => `PDF повреждён и не открывается: ${detail}`,
  'pdf-damaged-page': (page, detail) => `PDF повреждён на странице ${page}: ${detail}`,
  'pdf-locked': () => 'PDF зашифрован и требует пароль. Откройте его, сохраните или напечатайте как новый PDF без пароля и добавьте новый файл.',

  'document-other': (part) => `Это не документ Word: в нём нет части «${part}».`,
  'document-empty': () => 'В документе нет текста.',
  'document-entities': (part) => `${damaged(part)}: он объявляет собственные сущности.`,
  'document-deep': (part, most) => `${damaged(part)}: вложенность его элементов больше ${most}.`,
  'document-end': (part, element) => `${damaged(part)}: закрывается элемент «${element}», который не открыт.`,
  'document-cut': (part) => `${damaged(part)}: он обрывается внутри тега.`,
  'document-open': (part, element) => `${damaged(part)}: он обрывается внутри «${element}».`,
  'document-packed': (part) => `${damaged(part)}: его не удаётся распаковать.`,
  'document-parts': (most) => `В документе больше ${counted(most, 'части', 'частей', 'частей')}.`,
  'document-large': (part, most) => `Документ слишком велик: в распакованном виде «${part}» занял бы больше ${most} МБ.`,

  'archive-pageless': (parts) => `В веб-архиве нет страницы: ни одной части в формате HTML (частей: ${parts}).`,
  'archive-deep': (most) => `Архив повреждён: вложенность его частей больше ${most}.`,
  'archive-parts': (most) => `В архиве больше ${counted(most, 'части', 'частей', 'частей')}.`,

  'page-large': (elements, most) => `Страница слишком велика: ${counted(elements, 'элемент', 'элемента', 'элементов')}, а прочесть можно не больше ${most}.`,
  'page-textless': (title) => `На ${page(title)} статья не найдена: текста на ней нет. Возможно, его вставляет скрипт после загрузки.`,
  'page-articleless': (title, words, pieces, links) =>
    `На ${page(title)} статья не найдена: связного текста нет (слов: ${words}; кусков: ${pieces}, из них ссылок: ${links}).`,
  'copy-empty': () => 'В том, что скопировано, нет текста.',
  'item-empty': () => 'В новостном сообщении нет текста: ни в «body_text», ни в «body_xhtml», ни в «bodies».',
};
