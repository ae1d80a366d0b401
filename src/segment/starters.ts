import { list, lookUp, type ByLanguage } from './word-lists.ts';

/** Words that open sentences and seldom follow an abbreviation inside one. */
const STARTERS: ByLanguage = {
  en: list(`the a an this that these those he she it we they you i his her its our their my your in on at by for from
    with to as but and or so yet if when while after before since although though because however meanwhile there here
    what who why how where no not one some many most both each another also still then now earlier later during under
    according it’s it's that’s that's he’s he's she’s she's there’s there's they’re they're we’re we're i’m i'm don’t
    don't asked nor until once despite among nearly about more several instead both neither is was are do did let`),
  de: list(`der die das den dem des ein eine einen einem einer er sie es wir ich ihr man in im am an auf aus bei beim mit
    nach von vom vor für zu zum zur über unter seit laut aber und oder doch auch wie was wer wann warum wo wenn als dass da
    so dies diese dieser dieses nun jetzt noch nur nicht kein keine zudem dabei damit dann dort hier später zuvor
    während obwohl weil nachdem sein seine ihre unser`),
  fr: list(`le la les l’ un une des ce cet cette ces il elle ils elles on nous vous je son sa ses leur leurs notre en dans
    sur sous à au aux par pour avec sans selon depuis après avant mais et ou donc car or si quand lorsque comme que qui
    où pourquoi comment cependant toutefois pourtant ainsi alors aussi c’est c'est il est là ici plus ils`),
  es: list(`el la los las un una unos unas lo él ella ellos ellas este esta esto estos estas ese esa eso aquel en a al de
    del con por para sin sobre según desde tras hasta durante entre pero y e o si cuando como mientras aunque porque que
    qué quién quien cómo dónde no también además sin ya así entonces luego después antes su sus nuestro se es hay fue`),
  pt: list(`o a os as um uma uns umas ele ela eles elas este esta isto esse essa isso aquele em no na nos nas ao à de do da
    dos das com por para sem sobre segundo desde após até durante entre mas e ou se quando como enquanto embora porque
    que quem onde não também além já assim então depois antes seu sua seus é há foi`),
  it: list(`il lo la i gli le un uno una egli lui lei loro questo questa questi queste quello quella in nel nella nei a al
    alla di del della da dal dalla con per su sul sulla tra fra secondo dopo prima durante ma e ed o se quando come mentre
    anche perché che chi dove non poi così allora inoltre tuttavia già si è ha sono ci`),
  ru: list(`он она оно они мы вы я это этот эта эти тот та те его её ее их наш в во на с со к ко по из от до за для при о
    об у под над перед после через между но и а или да если когда пока хотя потому так также тогда теперь затем однако
    кроме как что кто где почему не ни там здесь ранее позже поэтому по`),
  uk: list(`він вона воно вони ми ви я це цей ця ці той та ті його її їх їхній у в на з із зі до по від за для при про під
    над перед після через між але і й а або так якщо коли поки хоча тому також тоді тепер потім однак проте крім як що хто
    де чому не ні там тут раніше пізніше`),
  pl: list(`on ona ono oni one my wy ja to ten ta te ci tamten jego jej ich nasz w we na z ze do po od za dla przy o pod
    nad przed przez między ale i a lub albo tak jeśli gdy kiedy choć więc także też wtedy teraz potem jednak poza jak co
    kto gdzie dlaczego nie tam tutaj wcześniej później ponadto według podczas`),
  tr: list(`o bu şu bir biz siz ben onlar ve ama fakat ancak çünkü eğer ise da de sonra önce ayrıca böylece bunun
    buna göre için nasıl ne neden kim nerede şimdi daha her hiç ile`),
  nl: list('de het een hij zij ze wij we ik dit dat deze die in op aan van met voor naar bij uit over maar en of als toen ook niet'),
};

export const startsSentences = lookUp(STARTERS);
