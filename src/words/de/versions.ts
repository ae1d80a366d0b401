import type { Catalogue } from '../live.ts';

export const versions: Catalogue['versions'] = {
  old: 'Alt',
  new: 'Neu',
  removed: 'Entfernt',
  added: 'Hinzugefügt',
  heardRemoved: ' [in der neuen Fassung entfernt] ',
  heardAdded: ' [in der neuen Fassung hinzugefügt] ',
  areVersions: 'Dies sind Fassungen eines Berichts',
  areNot: 'Dies sind keine Fassungen eines Berichts',
  otherIsOlder: (name) => `${name} ist die ältere`,
  saidSo: 'wie vom Leser gesagt',
  ofGroup: (at, of) => `Fassung ${at} von ${of}`,
};
