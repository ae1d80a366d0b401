import type { Catalogue } from '../live.ts';

export const versions: Catalogue['versions'] = {
  old: 'Стара',
  new: 'Нова',
  removed: 'Вилучено',
  added: 'Додано',
  heardRemoved: ' [у новій версії вилучено] ',
  heardAdded: ' [у новій версії додано] ',
  areVersions: 'Це версії однієї статті',
  areNot: 'Це не версії однієї статті',
  otherIsOlder: (name) => `${name} — старіша`,
  saidSo: 'визначено вручну',
  ofGroup: (at, of) => `версія ${at} із ${of}`,
};
