import { mapOf, setOf, type Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  nounsHaveCapitals: false,
  light: setOf(`
    le la les l un une des du de d et ou mais donc or ni car si que qui quoi dont où quand lorsque comme puisque ce cet
    cette ces c se s ne n y en à au aux dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après
    je j me m mon ma mes nous notre nos vous votre vos il ils elle elles lui leur leurs son sa ses on est sont était
    étaient été être a ont avait avaient avoir sera seront aussi très plus`),
  initials: new Set(),
  saying: setOf(`
    dit disent disait déclare déclaré affirme affirmé selon annonce annoncé explique expliqué rapporte rapporté indique
    indiqué précise précisé ajoute ajouté écrit confirme confirmé dément démenti estime estimé assure assuré souligne
    souligné accuse accusé prévenu critiqué répondu tweeté`),
  sayingOrNoun: new Set(),
  participle: /ant$/,
  leads: setOf('selon'),
  that: 'que',
  articles: setOf('le la les un une des'),
  relatives: setOf('qui que dont où lequel laquelle'),
  joins: setOf('que qu et mais ou parce quand lorsque alors après'),
  clauseStarts: setOf('le la les il elle ils elles que'),
  places: setOf('dans à au en lors sur par'),
  asides: setOf('et mais ou qui que dont où quand lorsque avec sans après avant pendant dans sur par pour contre entre depuis à au aux en'),
  lists: setOf('et ou le la les l'),
  certainty: setOf(`
    apparemment probablement prétendument présumé présumée peut-être peut pourrait pourraient semble semblent serait
    seraient aurait auraient vraisemblablement sûrement pas jamais aucun aucune rien personne ni`),
  sources: setOf('porte-parole communiqué déclaration source sources entretien interview'),
  titles: setOf('m mme mlle dr président présidente ministre roi reine pape évêque maire juge général'),
  calendar: setOf(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche hier demain matin soir`),
  endings: ['ements', 'ement', 'ations', 'ation', 'aient', 'antes', 'ante', 'ants', 'ant', 'ées', 'és', 'ée', 'ent', 'er', 'ez', 'ait', 'é', 'es', 'e', 's'],
  numbers: mapOf(`
    zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
    quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000 million=1000000
    millions=1000000 milliard=1000000000 milliards=1000000000`),
  ordinals: setOf('er e ème'),
  longForms: mapOf('janv=janvier févr=février oct=octobre nov=novembre déc=décembre'),
};
