import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

export const unopened: Catalogue['unopened'] = {
  'comparison-broken': (what) => `Le fichier n’est pas du JSON\u00a0: ${what}`,
  'comparison-damaged': (at, what) => `La comparaison enregistrée est endommagée (${quoted(at)})\u00a0: ${what}`,
  'comparison-other': (schema, own) => `La comparaison enregistrée a une autre forme (schema\u00a0: ${schema})\u00a0; cette version lit ${own}.`,
  'comparison-changed': (at, sigil) => `Le texte de l’article ${sigil} (${at}) n’est pas celui qui a été comparé\u00a0: il a été modifié après l’enregistrement.`,
  'report-damaged': () => 'La comparaison contenue dans ce rapport n’est plus lisible\u00a0: la page a été modifiée après coup.',
  'report-changed': () => 'La comparaison contenue dans ce rapport a été modifiée après coup.',
};
