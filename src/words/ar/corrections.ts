import type { BlockRole } from '../../model.ts';
import type { Catalogue } from '../live.ts';
import { counted, isolated, list } from './counted.ts';
import { roles } from './roles.ts';

const ROLES: Record<BlockRole, string> = { ...roles, furniture: 'ملحقات الصفحة، مُنحّى' };

export const corrections: Catalogue['corrections'] = {
  undo: 'تراجع',
  redo: 'إعادة',
  undoDeed: (deed) => `تراجع: ${deed}`,
  redoDeed: (deed) => `إعادة: ${deed}`,
  undone: (deed) => `تم التراجع: ${deed}`,
  redone: (deed) => `تمت الإعادة: ${deed}`,
  done: (deed) => `تم: ${deed}`,

  place: (sigil, paragraphs, role) => `${sigil} ${paragraphs.length > 0 ? paragraphs.join('، ') : roles[role]}`,
  roles: ROLES,

  deeds: {
    match: (places) => `ربط ${list(places)}`,
    unlink: (places) => `فك ربط ${list(places)}`,
    split: (places) => `تقسيم الربط بين ${list(places)}`,
    alone: (place, other) => (other === null ? `${isolated(place)}: لا مطابق` : `${isolated(place)}: لا مطابق في ${other}`),
    role: (place, role) => (role === 'furniture' ? `تنحية ${isolated(place)}` : `${isolated(place)}: الدور هو «${ROLES[role]}»`),
    count: (sigil, count) => (count === 'never' ? `فصل ${sigil}` : `احتساب ${sigil}`),
    uncorrect: () => 'إزالة تصحيح',
    reason: () => 'سبب تصحيح',
    note: (place) => `ملاحظة على ${place}`,
    'edit-note': () => 'تعديل ملاحظة',
    'drop-note': () => 'إزالة ملاحظة',
    details: (sigil) => `بيانات ${sigil}`,
    move: (sigil) => `نقل ${sigil}`,
    remove: (sigils) => `إزالة ${list(sigils)}`,
    add: (count) => `إضافة: ${counted(count, 'article')}`,
    samples: () => 'فتح المثال',
    'bring-back': () => 'استعادة مقالات مُزالة',
    threshold: () => 'مدى التأكد اللازم للتطابق',
  },

  states: {
    applied: '',
    overruled: 'لم يُطبَّق: ينقضه تصحيح لاحق.',
    'article-gone': 'لم يُطبَّق: مقاله ليس هنا.',
    'words-gone': 'لم يُطبَّق: لم تعد كلماته في النص.',
    'not-compared': 'لم يُطبَّق: كلماته في جزء لا تجري مطابقته، كسطر الكاتب أو سطر مُنحّى.',
  },
  openList: (corrections, notes) => (corrections + notes === 0 ? 'التصحيحات والملاحظات' : `${counted(corrections, 'correction')}، ${counted(notes, 'note')}`),
  listTitle: 'التصحيحات والملاحظات',
  close: 'إغلاق',
  correctionsTitle: 'التصحيحات',
  notesTitle: 'الملاحظات',
  noCorrections: 'لا تصحيحات. بعد النقر على جملة في «جنبًا إلى جنب» يتيح زر «تصحيح» بجانبها فك الربط والربط والتقسيم والتنحية.',
  noNotes: 'لا ملاحظات. تُكتب الملاحظة بجانب جملة في «جنبًا إلى جنب»، أو على مقطع في «كل المصادر».',
  says: {
    match: 'المضمون نفسه',
    unlink: 'المضمون ليس نفسه',
    split: 'ربط جملة بجملة',
    alone: (other) => (other === null ? 'لا مطابق في أي مقال آخر' : `لا مطابق في ${other}`),
    role: (role) => (role === 'furniture' ? 'مُنحّى ضمن ملحقات الصفحة' : `الدور: ${ROLES[role]}`),
    count: (count) => (count === 'never' ? 'مفصول، غير محتسب' : 'محتسب'),
  },
  reason: 'السبب',
  reasonHint: 'لماذا؟ يُحفظ مع المقارنة',
  show: 'عرض',
  showOf: (what) => `عرض: ${what}`,
  takeBack: 'سحب',
  takeBackOf: (what) => `سحب: ${what}`,
  noteOn: (place) => `ملاحظة على ${place}`,
  noteGone: 'الكلمات التي كُتبت عليها لم تعد هنا.',
  deleteNote: 'حذف',

  putRight: 'تصحيح',
  actionsOf: (place) => `تصحيح ${place}`,
  unlink: 'فك الربط',
  split: 'تقسيم',
  matches: 'يطابق …',
  nothingMatches: (other) => `لا مطابق في ${other}`,
  mergeNext: 'دمج مع الجملة التالية',
  setAside: 'تنحية ضمن ملحقات الصفحة',
  role: 'الدور',
  byReader: 'ربطها أحد القراء.',
  besides: (reasons) => `إضافة إلى ذلك: ${reasons}.`,

  choose: (place, other) => `أي جملة في ${other} مضمونها كمضمون ${isolated(place)}؟ تُختار بالنقر، أو بمفاتيح الأسهم ثم Enter. وEsc للخروج.`,
  leave: 'خروج',

  addNote: 'إضافة ملاحظة',
  noteOnMark: 'ملاحظة على هذه الكلمات',
  noteOnLink: 'ملاحظة على هذه الجملة',
  noteOnPassage: 'ملاحظة على هذا المقطع',
  save: 'حفظ',
  cancel: 'إلغاء',
  edit: 'تعديل',
  editNote: 'تعديل الملاحظة',
  notesHere: (count) => counted(count, 'note'),

  notThis: (source) => `${source}: لا يرد هذا هنا`,
};
