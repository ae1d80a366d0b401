import { ROLES } from '../../names/words.ts';
import { words, type SpeechWords } from './shape.ts';

export const FR: SpeechWords = {
  verbs: words(`
    dit disait affirme affirmé déclare déclaré déclarait explique expliqué expliquait ajoute ajouté ajoutait écrit
    assure assuré estime estimé estimait souligne souligné précise précisé lance lancé répond répondu dénonce
    dénoncé qualifie qualifié appelle appelé appelait accuse accusé annonce annoncé indique indiqué raconte raconté
    confie confié a-t-il poursuit poursuivi conclut rappelle rappelé demande demandé promet promis
  `),
  addressing: words(''),
  participles: words(`
    disant affirmant déclarant expliquant ajoutant qualifiant dénonçant accusant soulignant estimant assurant
    précisant
  `),
  naming: words(`appelle appelé intitulé baptisé`),
  nouns: words(`déclaration promesse`),
  accordingTo: ['selon', "d'après"],
  pronouns: { il: 'm', elle: 'f', ils: 'p', elles: 'p' },
  possessives: { son: 'm', sa: 'm', ses: 'm' },
  determiners: words(`le la les un une des ce cette son sa`),
  indefinite: words(`un une des`),
  relatives: words(`qui`),
  documents: words(`communiqué lettre rapport plainte déclaration étude texte`),
  groups: words(`
    parti ministère gouvernement police tribunal entreprise société agence commission conseil syndicat groupe
  `),
  people: new Set([
    ...ROLES,
    ...words(`
    deux président présidente ministre porte-parole avocat avocate maire juge député députée sénateur expert experte
    témoin homme femme directeur directrice
  `),
  ]),
  works: words(`film livre série émission chanson roman pièce titre intitulé`),
  prepositions: words(`
    en dans à au aux de du par pour sur avec sans après avant selon contre depuis pendant chez vers
  `),
  between: words(`a ont avait aussi ensuite encore également hier aujourd'hui avoir t ainsi notamment déjà plus tard`),
};
