import type { Catalogue } from '../live.ts';
import { counted } from './counted.ts';

export const tei: Catalogue['tei'] = {
  title: (articles) => `Comparaison de ${counted(articles, 'article', 'articles')}`,
  unpublished: 'Produit sur l’ordinateur de la personne qui a comparé les articles\u202f; non publié.',
  editorial: [
    'Chaque article figure en entier, avec l’habillage de page mis de côté. Les passages, les liens et les différences ont été trouvés par un programme.',
    'Aucun article n’est l’original\u00a0: aucune leçon n’est donc un lemme. Une leçon vide indique que la source ne rapporte pas le passage. La certitude d’un lien est la probabilité qu’une lecture attentive l’accepte. Les positions données dans les pointeurs comptent les caractères à partir de 0.',
    'Les caractères que XML ne peut contenir sont remplacés\u00a0: les caractères de contrôle par leur image (U+2400 et suivants), les autres par U+FFFD.',
  ],
  setApart: 'Hors décompte\u00a0: exclu des passages et des comptes.',
};
