/** Words for two versions of one report: here alone something is old or new. */
export const versions = {
  old: 'Old',
  new: 'New',
  removed: 'Removed',
  added: 'Added',
  /** Behind marked words, for the ear. */
  heardRemoved: ' [removed in the new version] ',
  heardAdded: ' [added in the new version] ',
  areVersions: 'These are versions of one report',
  areNot: 'These are not versions of one report',
  otherIsOlder: (name: string) => `${name} is the older`,
  saidSo: 'as the reader says',
  ofGroup: (at: number, of: number) => `version ${at} of ${of}`,
};
