import type { BlockRole } from '../../model.ts';

export const roles: Record<BlockRole, string> = {
  headline: 'Заголовок',
  standfirst: 'Лид',
  byline: 'Строка автора',
  dateline: 'Место и дата',
  heading: 'Подзаголовок',
  paragraph: 'Абзац',
  'list-item': 'Пункт списка',
  caption: 'Подпись',
  credit: 'Автор снимка',
  furniture: 'Служебный текст',
};
