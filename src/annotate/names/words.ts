/** Words that tell what a name is the name of. Lower case, in the languages that the engine knows. */

const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Before a person's name, as part of it in print ("President Hale", "Mr. Lee") but not of the name itself. */
export const TITLES = set(`
  mr mrs ms miss mx dr sir dame lord lady prof professor president vice prime minister chancellor premier king queen
  prince princess emperor sultan sheikh pope cardinal archbishop bishop father sister brother rev reverend rabbi
  imam ayatollah pastor sen senator sens rep representative reps gov governor mayor sheriff judge justice chief
  chairman chairwoman chair director secretary speaker leader whip attorney general gen lt lieutenant col colonel
  maj major capt captain sgt sergeant cpl adm admiral marshal commander officer detective ambassador envoy
  commissioner administrator superintendent treasurer comptroller dean provost congressman congresswoman councilman councilwoman councillor spokesman spokeswoman spokesperson ceo
  coach presidents foreign deputy former gop ex interim acting minority majority senior ministers spokesmen herr
  frau präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister
  außenministerin innenminister kremlchef ministerpräsident oberbürgermeister bürgermeister papst könig königin m
  mme monsieur madame mlle président présidente premier ministre maire pape roi reine sénateur député sr sra señor
  señora presidente presidenta ministro ministra alcalde alcaldesa papa rey reina senador secretario президент
  премьер министр глава госсекретарь канцлер мэр губернатор генерал господин госпожа г-н г-жа патриарх прем'єр
  міністр голова пан пані
`);

/** Titles that settle whether "he" or "she" follows. */
export const MALE = set(`
  mr sir lord king prince pope father brother rabbi congressman councilman herr präsident kanzler papst könig m
  monsieur roi señor sr rey господин пан councilman chairman spokesman
`);
export const FEMALE = set(`
  mrs ms miss dame lady queen princess sister congresswoman councilwoman frau präsidentin kanzlerin königin mme
  madame mlle reine señora sra reina presidenta госпожа пані chairwoman spokeswoman
`);

/** In the name of an organisation, mostly at its end. */
export const ORGANISATION = set(`
  committee party service center centre university college school institute institution ministry department agency
  council commission conference bureau office house senate congress parliament court corporation corp company co inc
  ltd llc group foundation association society union alliance league club federation organization organisation bank
  fund board administration authority force forces army navy police guard corps times post journal tribune herald
  news press media network museum hospital church republicans democrats congregation band team museum airlines
  airways motors industries systems partners brothers summit convention act resolution treaty process project states
  nations kingdom republic partei ministerium universität bundesamt bundestag gericht zeitung verband gewerkschaft
  comité parti ministère université agence conseil assemblée tribunal banque comité partido ministerio universidad
  agencia consejo asamblea banco комитет партия министерство университет агентство совет служба
`);

/** In the names of states, which are places and not organisations. */
export const COUNTRY = set('states kingdom republic federation emirates');

/** States by their initials, without stops: no group, and before a word with a capital no first name ("U.S. Russian"). */
export const COUNTRY_INITIALS = set('us usa uk gb uae ussr drc prc dprk');

export function isGroup(words: readonly string[]): boolean {
  return words.some((word) => ORGANISATION.has(word.toLowerCase().replace(/[.,]$/, '')));
}

/** In the name of a place. */
export const PLACE = set(`
  city county island islands river lake mountain mountains valley street avenue road square bridge sea ocean gulf
  beach bay peninsula desert forest park airport province district state
`);

/** Before the name of a place. */
export const PLACE_BEFORE = set(`
  in at near from to into across outside inside toward towards of aus nach bei à en dans au aux desde hacia в из под
  у з
`);

/** Lower-case words before a person's name: "campaign manager Ann", "the painter Bo". */
export const ROLES = set(`
  president minister chancellor governor mayor senator congressman congresswoman lawmaker representative leader
  chief head chairman chairwoman chair director manager chef secretary spokesman spokeswoman spokesperson adviser
  advisor aide attorney lawyer prosecutor judge sheriff officer detective official agent ambassador diplomat analyst
  economist historian professor scientist researcher scholar expert doctor physician nurse teacher author writer
  novelist poet journalist reporter correspondent editor columnist commentator blogger host anchor presenter actor
  actress comedian singer musician artist director producer player coach captain striker athlete founder co-founder
  owner executive billionaire businessman businesswoman entrepreneur investor banker philosopher theologian priest
  bishop pope pastor activist campaigner organizer volunteer candidate nominee incumbent rival challenger opponent
  deputy associate confidant ally friend neighbour neighbor resident witness victim survivor suspect defendant
  driver pilot farmer worker student pupil soldier veteran general colonel commander fighter father mother brother
  sister son daughter husband wife son-in-law widow uncle aunt cousin grandson king queen prince princess operative
  strategist consultant pollster treasurer principal commissioner counsel colleague critic supporter counterpart
  senators officials lawmakers spokesmen
`);

/** Particles inside a person's name. */
export const PARTICLES = set(
  'de del della di da do dos das du la le van von der den ter ten zu bin ibn al el ben abu ad y',
);

/** Ends no name of a person: "the Sylvania Republican". */
export const PARTISAN = /(?:^| )(?:republican|democrat|independent|conservative|liberal)$/i;

/** Capitalised only because a sentence or a title begins with them. */
export const SENTENCE_STARTS = set(`
  the a an in on at to for from by with without as than that which who this these those and but or nor so yet if
  when while where after before since until because although though whether once unless despite during under over
  about against between among through according it he she they we you i his her its their our my your there here
  what how why some many most several few all both each every another other no not only even still also then now
  just meanwhile however moreover instead indeed perhaps earlier later recently today yesterday tomorrow asked
  calling saying speaking one two three four five six seven eight nine ten more less such like unlike last next
  first second well yes oh is are was were do does did have has had will would can could may might should must let
  be der die das den dem des ein eine einen einem einer und aber oder auch nach vor bei mit von für im am zum zur es
  er sie wir ich in als wenn wie so dass laut le la les l un une des du de et mais ou il elle ils elles on nous vous
  je ce cette ces dans en au aux pour par sur avec selon après avant quand comme si que qui el los las unos unas y
  pero o él ella ellos yo su sus este esta en con por para según después antes cuando como si que lo se no al в на с
  по о об из к у за от до для и а но или он она они мы вы я его её их это этот эта при после до как что когда если
  не так же також він вона вони ми ви у з від до та але це цей ця
`);
