import type { Catalogue } from '../live.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `Die Datei ist kein JSON: ${what}`,
  'comparison-damaged': (at, what) => `Der gespeicherte Vergleich ist bei „${at}“ beschädigt: ${what}`,
  'comparison-other': (schema, own) => `Der gespeicherte Vergleich hat eine andere Form (schema: ${schema}); diese Version liest ${own}.`,
  'comparison-changed': (at, sigil) => `Der Text des Artikels ${sigil} (${at}) ist nicht der, der verglichen wurde: Er wurde nach dem Speichern verändert.`,
  'report-damaged': () => 'Der Vergleich in diesem Bericht ist nicht mehr lesbar: Die Seite wurde nachträglich verändert.',
  'report-changed': () => 'Der Vergleich in diesem Bericht wurde nachträglich verändert.',
};
