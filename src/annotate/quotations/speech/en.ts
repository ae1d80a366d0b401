import { ROLES } from '../../names/words.ts';
import { words, type SpeechWords } from './shape.ts';

/** Stem, then its finite forms; the participle is listed apart. */
export const EN: SpeechWords = {
  verbs: words(`
    said says say told tells tell added adds asked asks wrote writes tweeted tweets posted posts stated states noted
    notes argued argues claimed claims alleged alleges charged charges explained explains insisted insists warned
    warns declared declares announced announces called calls call labeled labelled labels branded brands dubbed dubs
    deemed deems described describes denounced denounces dismissed dismisses slammed slams blasted blasts decried
    decries accused accuses criticized criticised criticizes characterized characterised characterizes chided chides
    praised praises hailed hails condemned condemns mocked mocks ridiculed ridicules quoted quotes cited cites cite
    replied replies responded answered answers retorted countered counters shouted shouts cried joked jokes quipped
    lamented laments recalled recalls remarked remarks observed observes concluded concludes continued continues
    demurred promised promises pledged pledges vowed vows urged urges suggested suggests acknowledged acknowledges
    admitted admits conceded concedes confirmed confirms denied denies believed agreed agree agrees reported reports
    read reads revealed reveals predicted predicts complained complains protested protests summarized summarised
    maintained maintains emphasized emphasised stressed stresses reiterated repeated repeats testified testifies
    commented comments thanked welcomed defended defends defined defines referred refers ruled rules affirmed
    asserted asserts proclaimed contended contends whispered wondered mused objected begged demanded demands
    commanded directed acknowledge exclaimed expressed encouraged encourages rejected rejects spoke speaks tweet
    write know
  `),
  addressing: words(`
    told tells tell asked asks urged urges accused accuses called calls call labeled labelled labels branded brands
    dubbed dubs deemed deems described describes denounced denounces dismissed dismisses slammed slams blasted blasts
    decried decries criticized criticised criticizes characterized characterised characterizes chided chides praised
    praises hailed hails condemned condemns mocked mocks ridiculed ridicules thanked welcomed defended defends
    rejected rejects encouraged encourages quoted quotes cited cites cite
  `),
  participles: words(`
    saying adding telling asking writing tweeting posting stating noting arguing claiming alleging charging
    explaining insisting warning declaring announcing calling labeling labelling branding dubbing deeming describing
    denouncing dismissing slamming blasting decrying accusing criticizing criticising characterizing chiding
    praising hailing condemning mocking quoting citing replying responding answering joking recalling remarking
    observing concluding continuing promising pledging vowing urging suggesting acknowledging admitting conceding
    confirming denying agreeing reporting predicting complaining protesting stressing emphasizing reiterating
    repeating testifying commenting encouraging referring maintaining contending asserting expressing tweeting
  `),
  naming: words('called named titled entitled dubbed headlined known reads read'),
  nouns: words(`
    claim assertion contention warning promise pledge vow accusation allegation insistence comment remark
    declaration description view argument
  `),
  accordingTo: ['according to'],
  pronouns: { he: 'm', she: 'f', it: 'n', they: 'p', who: 'p' },
  possessives: { his: 'm', her: 'f', its: 'n', their: 'p' },
  determiners: words('the a an this that these those his her its their our one another some many several other both'),
  indefinite: words('a an one another some many several'),
  relatives: words('who which'),
  documents: words(`
    statement letter report lawsuit suit complaint document ad advertisement memo memorandum release notice study
    article editorial filing indictment communique communiqué resolution petition email post tweet text transcript
    ruling verdict manifesto declaration survey paper book blog advert
  `),
  groups: words(`
    agency group committee company organization organisation party ministry department service council center centre
    union court police newspaper bank team government campaign office commission board association administration
    institute university network magazine channel club firm corporation embassy army military military regime house
    conference coalition alliance movement federation authority authorities foundation
  `),
  people: new Set([
    ...ROLES,
    ...words(`
    man woman people person scholars writers bishops critics supporters opponents experts analysts officials
    senators lawmakers lawyers sources witnesses leaders presidents sides two democrats republicans spokesmen users
    fans activists residents protesters doctors scientists researchers diplomats ministers students workers
    businessmen prosecutors organizers organisers backers websites bloggers pair duo men women
  `),
  ]),
  works: words(`
    show song book film movie series album novel headline headlined titled entitled called named dubbed ad advert
    programme program podcast play musical poem painting essay article column band game documentary memoir story hit
    single episode
  `),
  prepositions: words(`
    in on at by for with from of to after before under despite since as against over about into between during than
    among through like unlike without upon around near regarding concerning about toward towards amid inside outside
    behind
  `),
  between: words(`
    also has have had later then again once repeatedly already previously recently earlier today yesterday not never
    further even just simply often always still now all both publicly openly to would was been did does reportedly
  `),
};
