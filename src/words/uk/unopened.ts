import type { Catalogue } from '../live.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `Файл не у форматі JSON: ${what}`,
  'comparison-damaged': (at, what) => `Збережене порівняння пошкоджено в «${at}»: ${what}`,
  'comparison-other': (schema, own) => `Збережене порівняння має іншу форму (schema: ${schema}); ця версія читає ${own}.`,
  'comparison-changed': (at, sigil) => `Текст статті ${sigil} (${at}) не той, який порівнювався: його змінили після збереження.`,
  'report-damaged': () => 'Порівняння в цьому звіті більше не читається: сторінку змінили після того, як її було зроблено.',
  'report-changed': () => 'Порівняння в цьому звіті змінили після того, як звіт було зроблено.',
};
