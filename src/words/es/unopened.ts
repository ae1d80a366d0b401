import type { Catalogue } from '../live.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `El archivo no es JSON: ${what}`,
  'comparison-damaged': (at, what) => `La comparación guardada está dañada en «${at}»: ${what}`,
  'comparison-other': (schema, own) => `La comparación guardada tiene otra forma (schema: ${schema}); esta versión lee ${own}.`,
  'comparison-changed': (at, sigil) => `El texto del artículo ${sigil} (${at}) no es el que se comparó: se modificó después de guardarlo.`,
  'report-damaged': () => 'La comparación de este informe ya no se puede leer: la página se modificó después de hacerla.',
  'report-changed': () => 'La comparación de este informe se modificó después de hacer el informe.',
};
