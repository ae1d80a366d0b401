import type { Catalogue } from '../live.ts';

export const versions: Catalogue['versions'] = {
  old: 'Старая',
  new: 'Новая',
  removed: 'Убрано',
  added: 'Добавлено',
  heardRemoved: ' [убрано в новой версии] ',
  heardAdded: ' [добавлено в новой версии] ',
  areVersions: 'Это версии одной статьи',
  areNot: 'Это не версии одной статьи',
  otherIsOlder: (name) => `Более ранняя — ${name}`,
  saidSo: 'по указанию читателя',
  ofGroup: (at, of) => `версия ${at} из ${of}`,
};
