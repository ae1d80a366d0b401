import type { Catalogue } from '../live.ts';
import { counted, countedOf } from './counted.ts';
import { roles } from './roles.ts';

export const linear: Catalogue['linear'] = {
  title: (name, others) => `${name}، بالمقارنة مع ${others}`,
  lead: (differences) => `${counted(differences, 'difference')}، بترتيب العلامات.`,
  controls: 'ما يُعرض',
  follow: 'متابعة',
  compareWith: 'المقارنة مع',
  all: 'كل المصادر',
  copy: 'نسخ كنص',
  copied: 'تم النسخ.',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
  more: (paragraphs) => `عرض ${countedOf(paragraphs, 'paragraph')}`,
  nothing: 'لا مقال آخر للمقارنة.',

  before: 'قبل الجملة الأولى',
  paragraph: (number) => `الفقرة ${number}`,
  roles,
  place: (role, paragraph) => (paragraph === null ? roles[role] : `الفقرة ${paragraph}`),

  says: (name, words) => [`نص ${name}: `, words],
  sameWords: (name, place) => `النص نفسه في ${name} (${place}).`,
  saysAt: (name, place, moved, possible, words) => [`نص ${name} (${place}${moved ? '، في موضع آخر' : ''}${possible ? '، تطابق محتمل' : ''}): `, words],
  differs: (kind, name, words, other, theirs) => [`${kind}: في ${name} `, words, `، وفي ${other} `, theirs, '.'],
  lacks: (kind, holder, words, lacker) => [`${kind}: في ${holder} `, words, `، ولم يرد ذلك في ${lacker}.`],
  onlyIn: 'كلمات في أحدهما فقط',
  leavesOut: (name) => `لم يرد هذا في ${name}.`,
  setAside: (name) => `هذا مُنحّى في ${name} ضمن ملحقات الصفحة.`,
  tells: (name, place, lacker, words) => [`ورد في ${name} (${place}) ولم يرد في ${lacker}: `, words],
  tellsAside: (name, place, lacker, words) => [`ورد في ${name} (${place})، وهو في ${lacker} مُنحّى ضمن ملحقات الصفحة: `, words],
};
