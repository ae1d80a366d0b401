import type { Catalogue } from '../live.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `Файл не в формате JSON: ${what}`,
  'comparison-damaged': (at, what) => `Сохранённое сравнение повреждено в «${at}»: ${what}`,
  'comparison-other': (schema, own) => `У сохранённого сравнения другая форма (schema: ${schema}); эта версия читает ${own}.`,
  'comparison-changed': (at, sigil) => `Текст статьи ${sigil} (${at}) не тот, который сравнивался: его изменили после сохранения.`,
  'report-damaged': () => 'Сравнение в этом отчёте больше не читается: страницу изменили после того, как она была сделана.',
  'report-changed': () => 'Сравнение в этом отчёте изменили после того, как отчёт был сделан.',
};
