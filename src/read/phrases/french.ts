import type { Phrases } from './phrases.ts';

export const french: Phrases = {
  labels: [
    'aller au contenu', 'accéder au contenu', 'accueil', 'menu', 'rechercher', 'recherche', 'se connecter',
    'connexion', "s'inscrire", "s'abonner", 'abonnez-vous', "je m'abonne", 'déjà abonné *', 'newsletter',
    'newsletters', 'inscrivez-vous à *', 'recevez *newsletter*', "s'inscrire à la newsletter *", 'partager',
    'partager sur *', "partager l'article", 'partager cet article', 'partage', 'envoyer par e-mail', 'imprimer',
    'suivez-nous', 'suivez-nous sur *', 'nous suivre', 'publicité', 'annonce', 'contenu sponsorisé', 'à la une',
    'en direct', 'direct', "toute l'actualité", 'toutes les actualités', 'alerte info', 'dernières nouvelles',
    'commenter', 'réagir', 'article réservé aux abonnés', 'réservé aux abonnés', 'cet article est réservé …',
    'il vous reste *de cet article à lire *', 'la suite est réservée aux abonnés', 'temps de lecture *',
    'lecture *min', '# min', 'ajouter à vos sélections', 'ajouter aux favoris', 'retour en haut', 'retour', 'suivant',
    'précédent', 'voir plus', 'voir tout', 'afficher plus', 'en savoir plus', 'cliquez ici', 'cliquez ici *',
    'politique de confidentialité', 'conditions générales', "conditions générales d'utilisation", 'contact',
    'cookies', 'gérer les cookies', 'tout accepter', 'accepter', 'continuer sans accepter', 'tout refuser',
    'nous utilisons des cookies …', 'ce site utilise des cookies …', 'en poursuivant votre navigation …',
    'copier le lien', 'signaler une erreur', 'offrir cet article', 'lecture restreinte', "écouter l'article",
  ],
  lists: [
    'lire aussi', 'à lire aussi', 'lire la suite', 'lire également', 'à lire également', 'voir aussi', 'à voir aussi',
    'sur le même sujet', 'dans la même rubrique', 'pour aller plus loin', 'les plus partagés',
    'articles les plus lus', 'le plus lu', 'articles liés', 'articles associés', 'nos recommandations',
    'recommandés pour vous', 'thèmes', 'thématiques', 'mots-clés', 'étiquettes', 'services', 'édition du jour',
    "plus d'articles", "plus d'infos",
  ],
  ends: [
    'commentaires', '# commentaires', '# réactions', 'lire les commentaires', 'voir les commentaires',
    'laisser un commentaire', 'ajouter un commentaire', 'les plus lus', 'les plus lues', 'vous aimerez aussi',
    'tous droits réservés', '* tous droits réservés', 'mentions légales',
  ],
  credits: [
    '* avec afp/reuters/ap', 'avec afp', 'avec reuters', 'avec * et reuters', 'avec afp et *', 'avec les agences',
    '(avec afp)', 'avec les informations de *', 'source: *', 'source : *', 'sources : *',
    'avec notre correspondant *',
  ],
  by: ['par', 'propos recueillis par'],
  times: [
    'publié', 'publié le', 'publiée', 'mis à jour', 'mis à jour le', 'mise à jour', 'modifié le', 'modifié', 'le',
    'à', 'hier', "aujourd'hui", 'h', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche',
    'il y a', 'heures', 'minutes',
  ],
  captions: [
    'photo', 'légende', 'image', 'crédit photo', "photo d'illustration", "photo d'archives", "image d'archive",
  ],
};
