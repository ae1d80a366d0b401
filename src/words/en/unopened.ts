/** Why a saved comparison could not be opened. `what`: what is wrong in it, in English, for whoever made the file. */
export const unopened = {
  'comparison-broken': (what: string) => `The file is not JSON: ${what}`,
  'comparison-damaged': (at: string, what: string) => `${at}: ${what}`,
  'comparison-other': (schema: string, own: number) => `schema: is ${schema}; this version reads ${own}`,
  'comparison-changed': (at: string, sigil: string) => `${at}: the text of article ${sigil} is not the one that was compared; it was changed after saving`,
  'report-damaged': () => 'The comparison in this report cannot be read any more: the page was changed after it was made.',
  'report-changed': () => 'The comparison in this report was changed after the report was made.',
};
