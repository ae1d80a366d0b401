import type { Catalogue } from '../live.ts';

export const versions: Catalogue['versions'] = {
  old: 'القديم',
  new: 'الجديد',
  removed: 'أُزيل',
  added: 'أُضيف',
  heardRemoved: ' [أُزيل في النسخة الجديدة] ',
  heardAdded: ' [أُضيف في النسخة الجديدة] ',
  areVersions: 'هذه نسخ من تقرير واحد',
  areNot: 'هذه ليست نسخًا من تقرير واحد',
  otherIsOlder: (name) => `الأقدم هو ${name}`,
  saidSo: 'بحسب القارئ',
  ofGroup: (at, of) => `النسخة ${at} من ${of}`,
};
