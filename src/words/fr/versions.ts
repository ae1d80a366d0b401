import type { Catalogue } from '../live.ts';

export const versions: Catalogue['versions'] = {
  old: 'Ancien',
  new: 'Nouveau',
  removed: 'Supprimé',
  added: 'Ajouté',
  heardRemoved: ' [supprimé dans la nouvelle version] ',
  heardAdded: ' [ajouté dans la nouvelle version] ',
  areVersions: 'Ce sont des versions d’un même article',
  areNot: 'Ce ne sont pas des versions d’un même article',
  otherIsOlder: (name) => `${name} est la version la plus ancienne`,
  saidSo: 'selon le lecteur ou la lectrice',
  ofGroup: (at, of) => `version ${at} sur ${of}`,
};
