import { mapOf, setOf, type Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  nounsHaveCapitals: false,
  light: setOf(`
    a an the this that these those
    and or but nor so yet if than as while when where which who whom whose what because although though since whether
    of in on at by for to from with into onto over under about after before during between among against through
    within without toward towards upon off out up down around near per via amid
    i me my we us our you your he him his she her it its they them their himself herself itself themselves
    one there here then also just only very too both
    is are was were be been being am has have had having do does did doing will would shall should can
    it's he's she's that's they're we're i'm i've we've they've he'd she'd i'd i'll he'll she'll we'll they'll`),
  initials: setOf('us it who is'),
  saying: setOf(`
    say says said saying tell tells told telling according reported reporting announce announces
    announced announcing argue argues argued arguing claim claimed claiming stated stating write
    writes wrote writing post posts posted question questioned add adds added adding noted noting cite cites cited citing confirm confirms
    confirmed deny denies denied denying decline declines declined insist insists insisted suggest suggests suggested
    explain explains explained allege alleges alleging accuse accuses accused accusing tweet tweets tweeted testify
    testified respond responds responded reply replied replies commented describe describes described
    describing quoted quoting warn warns warned warning urge urged predict predicted acknowledge
    acknowledges acknowledged concede conceded admit admitted admits contend contends contended
    assert asserts asserted declare declares declared charged charging conclude concludes concluded concluding
    maintains maintained maintaining stress stresses stressed stressing emphasize emphasizes emphasized emphasizing
    reiterate reiterates reiterated reiterating reveals revealed recalls recalled recalling observed complain complains
    complained complaining mention mentioned remark remarked called calling praise praised criticize criticized ask asked asks answer answered`),
  sayingOrNoun: setOf('report reports claims notes comments'),
  participle: /ing$/,
  leads: setOf('according citing'),
  that: 'that',
  articles: setOf('a an the'),
  relatives: setOf('who whom whose which that where when'),
  joins: setOf('that and but or because while when after as although though'),
  clauseStarts: setOf('that the a an they he she it there we i'),
  places: setOf('in on at to during through by via late early'),
  asides: setOf(`
    and but or nor which who whom whose what where when while because although though since as if during with without
    over after before amid for from in on at by about against between into near via through`),
  lists: setOf('and or the'),
  certainty: setOf(`
    apparently allegedly reportedly supposedly purportedly seemingly presumably evidently possibly perhaps probably
    maybe likely unlikely certainly clearly surely definitely may might could must alleged suspected purported supposed
    apparent possible probable seem seems seemed appear appears appeared largely mostly partly virtually almost
    not no never neither nor none nothing nobody cannot can't won't don't doesn't didn't isn't aren't wasn't weren't
    hasn't haven't hadn't wouldn't couldn't shouldn't`),
  sources: setOf(`
    spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople aide aides letter release tweet statement statements source sources interview transcript reporters reporter briefing testimony`),
  titles: setOf(`
    mr mrs ms miss dr sir lord lady president vice minister prime secretary senator sen rep representative
    congressman congresswoman governor gov mayor judge justice king queen prince princess pope bishop cardinal
    general gen colonel col captain capt sergeant sgt lieutenant lt admiral sheriff chancellor ambassador chairman
    chairwoman chair director manager leader nominee candidate professor prof rev reverend attorney speaker`),
  calendar: setOf(`
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year day weekend
    last next earlier later`),
  endings: "ations ation ially ings ical ial ing ion ity ies 's ers ed es er ly al y e s".split(' '),
  numbers: mapOf(`
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000`),
  ordinals: setOf('st nd rd th'),
  longForms: mapOf(`
    jan=january feb=february mar=march apr=april jun=june jul=july aug=august sep=september sept=september oct=october
    nov=november dec=december pct=percent first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th
    seventh=7th eighth=8th ninth=9th tenth=10th`),
};
