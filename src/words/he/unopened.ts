import type { Catalogue } from '../live.ts';
import { isolated, quoted } from './isolated.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `הקובץ אינו JSON: ${what}`,
  'comparison-damaged': (at, what) => `ההשוואה השמורה פגומה ב־${quoted(at)}: ${what}`,
  'comparison-other': (schema, own) => `להשוואה השמורה צורה אחרת (schema: ${schema}); הגרסה הזאת קוראת ${own}.`,
  'comparison-changed': (at, sigil) => `הטקסט של הכתבה ${isolated(sigil)} (${isolated(at)}) אינו הטקסט שהושווה: הוא שונה אחרי השמירה.`,
  'report-damaged': () => 'ההשוואה שבדוח הזה כבר אינה קריאה: הדף שונה אחרי שנוצר.',
  'report-changed': () => 'ההשוואה שבדוח הזה שונתה אחרי שהדוח נוצר.',
};
