import type { Catalogue } from '../live.ts';
import { quoted } from './quoted.ts';

export const common: Catalogue['common'] = {
  kinds: {
    words: 'Autres mots',
    'only-left': 'Mots ici seulement',
    'only-right': 'Mots omis ici',
    attribution: 'Qui le dit, certitude',
    figure: 'Chiffres, dates, noms',
    quotation: 'Citations modifiées',
    'told-left': 'Dit ici seulement',
    'told-right': 'Dit là seulement',
    'aside-left': 'Mis de côté là',
    'aside-right': 'Mis de côté ici',
  },
  relations: {
    verbatim: 'Mêmes mots',
    edited: 'Retouché',
    rewritten: 'Reformulé',
    partial: 'En partie commun',
  },
  views: {
    'side-by-side': 'Côte à côte',
    'all-sources': 'Vue d’ensemble',
    quotes: 'Citations et chiffres',
    articles: 'Articles',
    linear: 'Texte suivi',
  },
  source: (details) => `— ${details.join(', ')}`,
  quoted,
  notTold: 'non rapporté',
  setApart: 'hors décompte',
};
