import type { Catalogue } from '../live.ts';
import { isolated } from './isolated.ts';

export const versions: Catalogue['versions'] = {
  old: 'ישן',
  new: 'חדש',
  removed: 'הוסר',
  added: 'נוסף',
  heardRemoved: ' [הוסר בגרסה החדשה] ',
  heardAdded: ' [נוסף בגרסה החדשה] ',
  areVersions: 'אלה גרסאות של אותה ידיעה',
  areNot: 'אלה אינן גרסאות של אותה ידיעה',
  otherIsOlder: (name) => `הגרסה הישנה היא ${isolated(name)}`,
  saidSo: 'לפי הקורא',
  ofGroup: (at, of) => `גרסה ${at} מתוך ${of}`,
};
