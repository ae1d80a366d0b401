import type { Phrases } from './phrases.ts';

export const dutch: Phrases = {
  labels: [
    'naar de inhoud', 'ga naar inhoud', 'menu', 'zoeken', 'inloggen', 'aanmelden', 'registreren', 'abonneren',
    'word abonnee', 'nieuwsbrief', 'meld je aan voor *nieuwsbrief*', 'delen', 'deel dit artikel', 'deel dit',
    'deel op *', 'deel via *', 'afdrukken', 'volg ons', 'volg ons op *', 'advertentie', 'gesponsord',
    'laatste nieuws', 'alle nieuws', 'net binnen', 'live', 'reageer', 'reageren', 'leestijd *', 'terug naar boven',
    'meer tonen', 'meer laden', 'toon meer', 'bekijk alles', 'volgende', 'vorige', 'klik hier', 'klik hier *',
    'meer informatie', 'privacybeleid', 'privacyverklaring', 'algemene voorwaarden', 'contact', 'cookies',
    'accepteren', 'alles accepteren', 'wij gebruiken cookies …', 'we gebruiken cookies …',
    'deze website gebruikt cookies …', 'deze site gebruikt cookies …', 'link kopiëren', 'bewaar artikel',
  ],
  lists: [
    'lees ook', 'lees meer', 'lees verder', 'bekijk ook', 'zie ook', 'meer over *', 'meer over dit onderwerp',
    'gerelateerd', 'gerelateerde artikelen', 'gerelateerd nieuws', 'verwante artikelen', 'populair', 'aanbevolen',
    'aanbevolen voor jou', 'meer nieuws', 'onderwerpen', 'trefwoorden', 'misschien ook interessant', 'verder lezen',
  ],
  ends: [
    'reacties', '# reacties', 'plaats een reactie', 'laat een reactie achter', 'meest gelezen', 'best gelezen',
    'alle rechten voorbehouden', '* alle rechten voorbehouden',
  ],
  credits: ['met medewerking van *', 'met bijdragen van *', 'bron: *', 'bronnen: *', 'm.m.v *'],
  by: ['door', 'van onze redacteur', 'van onze correspondent'],
  times: [
    'gepubliceerd', 'gepubliceerd op', 'bijgewerkt', 'bijgewerkt op', 'laatste update', 'om', 'op', 'uur', 'maandag',
    'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'geleden', 'minuten',
  ],
  captions: ['foto', 'beeld', 'afbeelding', 'archieffoto', 'bijschrift'],
};
