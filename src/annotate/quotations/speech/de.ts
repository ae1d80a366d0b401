import { ROLES } from '../../names/words.ts';
import { words, type SpeechWords } from './shape.ts';

export const DE: SpeechWords = {
  verbs: words(`
    sagte sagt sagten sagen erklärte erklärt erklärten betonte betont schrieb schreibt meinte meint fügte forderte
    fordert nannte nennt warnte warnt kritisierte kritisiert bezeichnete bezeichnet behauptete behauptet teilte
    kündigte sprach spricht antwortete fragte twitterte berichtete hieß heißt zitierte versprach gesagt erzählte
  `),
  addressing: words(''),
  participles: words(`sagend`),
  naming: words(`nannte nennt heißt hieß`),
  nouns: words(`aussage behauptung`),
  accordingTo: ['laut', 'so', 'nach angaben von'],
  pronouns: { er: 'm', sie: 'f', es: 'n' },
  possessives: { sein: 'm', seine: 'm', seiner: 'm', ihr: 'f', ihre: 'f', ihrer: 'f' },
  determiners: words(`der die das den dem des ein eine einer einem einen dieser diese dieses sein seine ihr ihre`),
  indefinite: words(`ein eine einer einem einen`),
  relatives: words(`der die`),
  documents: words(`erklärung mitteilung brief bericht klage schreiben studie`),
  groups: words(`
    partei ministerium regierung behörde polizei gericht unternehmen firma zeitung kommission rat verband
    gewerkschaft amt
  `),
  people: new Set([
    ...ROLES,
    ...words(`
    beiden präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin anwalt richter politiker
    politikerin experte expertin zeuge mann frau chef chefin bürgermeister bürgermeisterin
  `),
  ]),
  works: words(`film buch serie sendung titel lied roman stück`),
  prepositions: words(`
    in im an am auf bei beim mit nach vor von vom zu zum zur für über unter gegen aus durch während seit wegen
  `),
  between: words(`auch hat haben hatte dann später wieder zuvor bereits gestern heute am nicht noch schon dazu`),
};
