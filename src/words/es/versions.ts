import type { Catalogue } from '../live.ts';

export const versions: Catalogue['versions'] = {
  old: 'Anterior',
  new: 'Nueva',
  removed: 'Quitado',
  added: 'Añadido',
  heardRemoved: ' [quitado en la versión nueva] ',
  heardAdded: ' [añadido en la versión nueva] ',
  areVersions: 'Son versiones de un mismo artículo',
  areNot: 'No son versiones de un mismo artículo',
  otherIsOlder: (name) => `${name} es la anterior`,
  saidSo: 'según quien lee',
  ofGroup: (at, of) => `versión ${at} de ${of}`,
};
