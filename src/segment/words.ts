/** Word lists by language: what sentence rules know about abbreviations. Forms are lower case, without the last dot. */

const list = (words: string): string[] => words.trim().split(/\s+/);

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Always followed by more of the same sentence: titles before names, "e.g." and its like. */
const BEFORE_MORE: ByLanguage = {
  en: list(`mr mrs ms messrs dr prof gen col lt maj capt cmdr sgt cpl pvt adm sen sens rep reps gov govs pres rev hon fr
    supt det insp amb atty e.g i.e cf vs v viz ft mt msgr brig asst assoc ald`),
  de: list('hr fr frau dr prof dipl ing hrsg bzw ca z.b d.h u.a o.ä i.d.r sog vgl gen lt oberst st mag evtl ggf inkl insb'),
  fr: list('mm mme mmes mlle mlles dr pr me mgr gén col cap ste cf p.ex env av bd st'),
  es: list('sr sra sres sras srta dr dra dña d lic ing prof profa gral cnel cap tte sto sta fr mons p.ej av avda ud uds gob'),
  pt: list('sr sra srs sras srta dr dra drs prof profa eng gen cel cap ten dep sen min exmo exma sto p.ex av'),
  it: list('sig sigg dott prof ing avv arch gen col cap ten on sen mons ill p.es geom rag cav'),
  ru: list('гр г-н г-жа ул пр просп пер пл им св проф акад ген полк кап лейт тов т.е т.к т.н т.о напр см ср доц инж пос дер'),
  uk: list('гр п-н п-ні вул просп пров пл ім св проф акад ген полк кап тов т.зв напр див пор доц інж смт'),
  pl: list('dr prof hab mgr inż gen płk kpt por ul al pl św im ks bp abp hr tzn tzw np min red marsz ppłk mjr'),
  tr: list('dr prof doç yrd av sn org gen alb kor tuğ bkz örn öğr uzm müh yzb hz'),
  nl: list('dhr mevr mw dr prof ir ing drs mr gen kol kapt bijv d.w.z m.a.w o.a ca st'),
  hi: list('डॉ डा प्रो श्री सुश्री एड ले ए बी सी डी एफ जी एच आई जे के एल एम एन ओ पी आर एस टी यू वी'),
};

/** Followed by a number when they are abbreviations; "No." alone is a sentence. */
const BEFORE_NUMBERS: ByLanguage = {
  en: list('no nos vol vols p pp ch sec fig figs art para pt ver approx est c ca'),
  de: list('nr nrn s art abs bd kap ziff tel rn'),
  fr: list('n no nos p pp art chap vol t fig tél env'),
  es: list('n no núm núms nro p pp pág págs art arts cap vol tel aprox'),
  pt: list('n no núm p pp pág págs art arts cap vol tel'),
  it: list('n nn p pp pag pagg art artt cap vol fig tel'),
  ru: list('ст п пп стр д кв корп рис гл ч тел разд табл около прим'),
  uk: list('ст п пп стор с буд кв корп рис гл ч тел розд табл'),
  pl: list('nr s str art ust pkt poz rozdz tel ok t'),
  tr: list('no s ss md c cilt tel'),
  nl: list('nr nrs blz p art'),
};

/** Months written short: before a day, or after one. */
const MONTHS: ByLanguage = {
  en: list('jan feb mar apr jun jul aug sep sept oct nov dec'),
  de: list('jan feb febr mär apr jun jul aug sep sept okt nov dez'),
  fr: list('janv févr avr juil sept oct nov déc'),
  es: list('ene feb abr jun jul ago sept oct nov dic'),
  pt: list('jan fev mar abr jun jul ago set out nov dez'),
  it: list('gen feb apr giu lug ago set sett ott nov dic'),
  ru: list('янв февр фев апр авг сент сен окт нояб ноя дек'),
  uk: list('січ лют бер квіт трав черв лип серп вер жовт листоп груд'),
  pl: list('stycz lut kwiec czerw lip sierp wrzes paźdz listop grudz'),
  tr: list('oca şub nis may haz tem ağu eyl eki kas ara'),
};

/** May stand inside a sentence or end it: companies, states, suffixes of names, units. */
const MAY_END: ByLanguage = {
  en: list(`inc corp co cos ltd llc bros jr sr esq ph.d st ave blvd rd dept univ assn intl mfg
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex vt va wash wis wyo dist mon tue tues wed thu thur thurs fri sat sun al`),
  de: list('mio mrd str tsd geb gest jr co inc corp usw etc u.s.w v.chr n.chr std min'),
  fr: list('av bd st ste ets cie inc jr apr env hab'),
  es: list('ee.uu uu ee cía inc jr s.a hnos a.c d.c p.m a.m admón'),
  pt: list('eua inc jr ltda cia s.a a.c d.c'),
  it: list('inc jr spa s.p.a s.r.l a.c d.c'),
  ru: list('г гг в вв р руб коп тыс млн млрд долл обл р-н кг км др пр н.э до'),
  uk: list('р рр ст грн коп тис млн млрд дол обл р-н ін км кг н.е'),
  pl: list('r w tys mln mld zł ok godz woj pow gm n.e p.n.e'),
  tr: list('vb vs a.ş ltd şti m.ö m.s cad sok mah'),
  nl: list('n.v b.v enz co inc'),
};

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

const asSets = (lists: ByLanguage): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...Object.entries(lists), ['und', Object.values(lists).flat()] as const].map(([code, words]) => [code, new Set(words)]));

/** A language without its own list borrows the English one, as foreign names and firms are written alike. */
const lookUp = (lists: ByLanguage) => {
  const sets = asSets(lists);
  return (language: string, word: string): boolean =>
    (sets.get(primary(language)) ?? sets.get('en')!).has(word.toLowerCase());
};

export const primary = (language: string): string => language.split('-')[0]!.toLowerCase();

export const comesBeforeMore = lookUp(BEFORE_MORE);
export const comesBeforeNumbers = lookUp(BEFORE_NUMBERS);
export const isShortMonth = lookUp(MONTHS);
export const mayEndSentence = lookUp(MAY_END);
export const startsSentences = lookUp(STARTERS);
