import { mapOf, setOf, type Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  nounsHaveCapitals: true,
  light: setOf(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem und oder aber denn wenn als
    wie während wo wer welche welcher welches was weil da obwohl dass ob in im an am auf für mit von vom zu zum zur bei
    beim nach vor über unter aus um durch gegen ohne zwischen seit bis ich mich mir mein wir uns unser sie ihr ihre ihren
    ihrem ihrer er ihn ihm sein seine seinen seinem seiner es sich man dort hier dann so auch nur sehr noch schon ist sind
    war waren sei seien wäre wären wird werden wurde wurden worden hat haben hatte hatten habe hätte hätten`),
  initials: new Set(),
  saying: setOf(`
    sagt sagte sagten gesagt laut zufolge erklärt erklärte erklärten teilte teilten mitgeteilt berichtet berichtete
    berichteten betont betonte meint meinte schreibt schrieb schrieben nannte nannten behauptet behauptete bestätigt
    bestätigte bestritt dementiert dementierte kritisiert kritisierte warnt warnte fordert forderte fügte kündigte
    angekündigt äußerte zitiert twitterte`),
  sayingOrNoun: new Set(),
  participle: /end$/,
  leads: setOf('laut'),
  that: 'dass',
  articles: setOf('ein eine'),
  relatives: setOf('der die das den dem dessen deren welcher welche welches wo'),
  joins: setOf('dass und aber oder weil während als wenn nachdem obwohl'),
  clauseStarts: setOf('der die das er sie es dass'),
  places: setOf('in im am an bei auf über'),
  asides: setOf('und aber oder der die das wo wenn weil während nachdem obwohl als mit ohne vor nach über für in im an am auf bei gegen zwischen durch seit'),
  lists: setOf('und oder der die das'),
  certainty: setOf(`
    angeblich offenbar mutmaßlich vermutlich wahrscheinlich möglicherweise vielleicht wohl anscheinend scheinbar könnte
    könnten dürfte dürften soll sollen mag sicher nicht nie niemals kein keine keinen keinem keiner nichts niemand`),
  sources: setOf('sprecher sprecherin mitteilung erklärung stellungnahme quelle quellen interview angaben'),
  titles: setOf('herr frau dr präsident präsidentin kanzler kanzlerin minister ministerin könig königin papst bischof'),
  calendar: setOf(`
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonntag heute gestern morgen morgens abend abends`),
  endings: ['ungen', 'ern', 'ung', 'ten', 'tes', 'ter', 'te', 'en', 'er', 'es', 'em', 'et', 'st', 'e', 'n', 's', 't'],
  numbers: mapOf(`
    null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30
    vierzig=40 fünfzig=50 hundert=100 tausend=1000 million=1000000 millionen=1000000 milliarde=1000000000
    milliarden=1000000000`),
  ordinals: new Set(),
  longForms: mapOf('prozent=percent jan=januar feb=februar aug=august sept=september okt=oktober nov=november dez=dezember'),
};
