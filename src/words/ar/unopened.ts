import type { Catalogue } from '../live.ts';
import { isolated } from './counted.ts';
import { quoted } from './quoted.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `الملف ليس بصيغة JSON: ${isolated(what)}`,
  'comparison-damaged': (at, what) => `المقارنة المحفوظة تالفة عند ${quoted(isolated(at))}: ${isolated(what)}`,
  'comparison-other': (schema, own) => `للمقارنة المحفوظة صيغة أخرى (${isolated(`schema: ${schema}`)})؛ هذا الإصدار يقرأ ${own}.`,
  'comparison-changed': (at, sigil) => `نص المقال ${isolated(sigil)} (${isolated(at)}) ليس النص الذي قورن: عُدِّل بعد الحفظ.`,
  'report-damaged': () => 'لم تعد قراءة المقارنة التي في هذا التقرير ممكنة: عُدِّلت الصفحة بعد إنشائها.',
  'report-changed': () => 'عُدِّلت المقارنة التي في هذا التقرير بعد إنشائه.',
};
