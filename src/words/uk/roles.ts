import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'Заголовок',
  standfirst: 'Лід',
  byline: 'Автор',
  dateline: 'Місце й дата',
  heading: 'Підзаголовок',
  paragraph: 'Абзац',
  'list-item': 'Пункт списку',
  caption: 'Підпис',
  credit: 'Автор фото',
  furniture: 'Службовий текст сторінки',
};
