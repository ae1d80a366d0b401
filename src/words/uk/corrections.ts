import type { BlockRole } from '../../model.ts';
import { listsIn } from '../lists.ts';
import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';
import { roles } from './roles.ts';

const { and } = listsIn('uk');

const ROLES: Record<BlockRole, string> = { ...roles, furniture: 'Службовий текст сторінки, відкладено' };

const counts = (number: number) => counted(number, 'виправлення', 'виправлення', 'виправлень');
const notes = (number: number) => counted(number, 'нотатка', 'нотатки', 'нотаток');

export const corrections: Catalogue['corrections'] = {
  undo: 'Скасувати',
  redo: 'Повторити',
  undoDeed: (deed) => `Скасувати: ${deed}`,
  redoDeed: (deed) => `Повторити: ${deed}`,
  undone: (deed) => `Скасовано: ${deed}`,
  redone: (deed) => `Повторено: ${deed}`,
  done: (deed) => `Зроблено: ${deed}`,

  place: (sigil, paragraphs, role) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join(', ') : roles[role].toLowerCase()}`,
  roles: ROLES,

  deeds: {
    match: (places) => `зв’язок ${and(places)}`,
    unlink: (places) => `роз’єднання ${and(places)}`,
    split: (places) => `поділ зв’язку ${and(places)}`,
    alone: (place, other) => `${place} не має збігу${other === null ? '' : ` (${other})`}`,
    role: (place, role) => `${place}: ${role === 'furniture' ? 'відкладено' : ROLES[role].toLowerCase()}`,
    count: (sigil, count) => (count === 'never' ? `${sigil}: відокремлено` : `${sigil}: враховано`),
    uncorrect: () => 'вилучення виправлення',
    reason: () => 'підстава виправлення',
    note: (place) => `нотатка до ${place}`,
    'edit-note': () => 'зміна нотатки',
    'drop-note': () => 'вилучення нотатки',
    details: (sigil) => `відомості про ${sigil}`,
    move: (sigil) => `переміщення ${sigil}`,
    remove: (sigils) => `вилучення ${and(sigils)}`,
    add: (count) => `додано ${counted(count, 'статтю', 'статті', 'статей')}`,
    samples: () => 'відкриття прикладу',
    'bring-back': () => 'повернення прибраних статей',
    threshold: () => 'наскільки певним має бути збіг',
  },

  states: {
    applied: '',
    overruled: 'Не застосовано: пізніше виправлення каже інше.',
    'article-gone': 'Не застосовано: відповідної статті тут немає.',
    'words-gone': 'Не застосовано: цих слів у тексті вже немає.',
    'not-compared': 'Не застосовано: ці слова в частині, яку ніколи не зіставляють, як-от у підписі автора чи у відкладеному рядку.',
  },

  openList: (corrections, number) => (corrections + number === 0 ? 'Виправлення й нотатки' : `${counts(corrections)} і ${notes(number)}`),
  listTitle: 'Виправлення й нотатки',
  close: 'Закрити',
  correctionsTitle: 'Виправлення',
  notesTitle: 'Нотатки',
  noCorrections: 'Нічого не виправлено. Клацніть речення в поданні «Поруч»: «Виправити» біля нього роз’єднує, пов’язує, ділить і відкладає.',
  noNotes: 'Нотаток немає. Напишіть її біля речення в поданні «Поруч» або до фрагмента в поданні «Усі джерела».',
  says: {
    match: 'Подають те саме',
    unlink: 'Подають не те саме',
    split: 'Пов’язано поодинці',
    alone: (other) => (other === null ? 'У жодній іншій статті збігу немає' : `${other}: збігу немає`),
    role: (role) => (role === 'furniture' ? 'Відкладено як службовий текст сторінки' : `Роль: ${ROLES[role].toLowerCase()}`),
    count: (count) => (count === 'never' ? 'Відокремлено, не враховано' : 'Враховано'),
  },
  reason: 'Підстава',
  reasonHint: 'Чому? Зберігається разом із порівнянням',
  show: 'Показати',
  showOf: (what) => `Показати: ${what}`,
  takeBack: 'Відкликати',
  takeBackOf: (what) => `Відкликати: ${what}`,
  noteOn: (place) => `Нотатка до ${place}`,
  noteGone: 'Слів, до яких її написано, тут уже немає.',
  deleteNote: 'Видалити',

  putRight: 'Виправити',
  actionsOf: (place) => `Виправити: ${place}`,
  unlink: 'Роз’єднати',
  split: 'Поділити',
  matches: 'Збігається з …',
  nothingMatches: (other) => `${other}: збігу немає`,
  mergeNext: 'Об’єднати з наступним реченням',
  setAside: 'Відкласти як службовий текст сторінки',
  role: 'Роль',
  byReader: 'Пов’язано вручну.',
  besides: (reasons) => `Крім того: ${reasons}.`,

  choose: (place, other) => `${other}: що тут подає те саме, що й ${place}? Клацніть це речення або перейдіть до нього стрілками й натисніть Enter. Esc — вийти.`,
  leave: 'Вийти',

  addNote: 'Додати нотатку',
  noteOnMark: 'Нотатка до цих слів',
  noteOnLink: 'Нотатка до цього речення',
  noteOnPassage: 'Нотатка до цього фрагмента',
  save: 'Зберегти',
  cancel: 'Скасувати',
  edit: 'Змінити',
  editNote: 'Змінити нотатку',
  notesHere: notes,

  notThis: (source) => `${source} цього не подає`,
};
