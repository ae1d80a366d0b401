import { list, lookUp, type ByLanguage } from './word-lists.ts';

/** Abbreviations without their last dot. Listed with a capital where the small form is a word that may end a sentence. */

/** Always followed by more of the same sentence: titles before names, "e.g." and its like. */
const BEFORE_MORE: ByLanguage = {
  en: list(`Mr Mrs Ms Messrs Dr Prof Gen Col Lt Maj Capt Cmdr Sgt Cpl Pvt Adm Sen Sens Rep Reps Gov Govs Pres Rev Hon Fr
    Supt Det Insp Amb Atty Ft Mt Msgr Brig Asst Assoc e.g i.e cf vs v viz`),
  de: list(`Hr Fr Dr Prof Dipl Ing Hrsg Gen Lt Oberst St Mag Fa bzw ca z.b d.h u.a o.ä i.d.r sog vgl evtl ggf inkl insb`),
  fr: list('MM Mme Mmes Mlle Mlles Dr Pr Me Mgr Gal Gén Ste St cf av bd p.ex'),
  es: list('sr sra sres sras srta dr dra dña lic ing prof profa gral cnel cap tte sto sta mons p.ej av avda ud uds'),
  pt: list('sr sra srs sras srta dr dra drs prof profa eng gen cel cap exmo exma sto p.ex av'),
  it: list('sig sigg dott prof ing avv arch gen col cap on mons p.es geom rag cav'),
  ru: list('гр г-н г-жа ул пр-т просп пер пл св проф акад ген полк тов т.е т.к т.н т.о напр ср доц инж пос дер'),
  uk: list('гр п-н п-ні вул просп пров пл ім св проф акад ген полк тов т.зв напр див доц інж смт'),
  pl: list('dr prof hab mgr inż gen płk kpt ul al pl św ks bp abp tzn tzw np red marsz ppłk mjr'),
  tr: list('Dr Prof Doç Yrd Av Sn Org Gen Alb Kor Tuğ Uzm Müh Yzb Hz bkz örn'),
  nl: list('dhr mevr mw dr prof ir ing drs mr gen kol kapt bijv d.w.z m.a.w o.a ca'),
  hi: list('डॉ डा प्रो श्री सुश्री ले ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी आर एस टी यू वी'),
};

/** Followed by a number when they are abbreviations; "No." alone is a sentence. */
const BEFORE_NUMBERS: ByLanguage = {
  en: list('no nos vol vols p pp ch sec fig figs art arts para pt ver approx ca'),
  de: list('nr nrn s art abs bd kap ziff tel rn'),
  fr: list('n no nos p pp art chap vol fig tél env'),
  es: list('n no núm núms nro p pp pág págs art arts cap vol tel aprox'),
  pt: list('n no núm p pp pág págs art arts cap vol tel'),
  it: list('n nn p pp pag pagg art artt cap vol fig tel'),
  ru: list('ст п пп стр д кв корп рис гл ч тел разд табл см'),
  uk: list('ст п пп стор с буд кв корп рис гл ч тел розд табл'),
  pl: list('nr s str art ust pkt poz rozdz tel ok t'),
  tr: list('no s ss md c tel'),
  nl: list('nr nrs blz p art'),
};

/** Months written short. */
const MONTHS: ByLanguage = {
  en: list('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'),
  de: list('Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez'),
  fr: list('janv févr avr juil sept oct nov déc'),
  es: list('ene feb abr jun jul ago sept oct nov dic'),
  pt: list('jan fev mar abr jun jul ago set out nov dez'),
  it: list('gen feb apr giu lug ago set sett ott nov dic'),
  ru: list('янв февр апр авг сент окт нояб дек'),
  uk: list('січ лют квіт трав черв лип серп вер жовт листоп груд'),
  pl: list('stycz lut kwiec czerw lip sierp wrzes paźdz listop grudz'),
  tr: list('Oca Şub Nis May Haz Tem Ağu Eyl Eki Kas Ara'),
};

/** May stand inside a sentence or end it: firms, suffixes of names, streets, units before German nouns. */
const MAY_END: ByLanguage = {
  en: list('Inc Corp Co Cos Ltd LLC Bros Jr Sr Esq St Ave Blvd Rd Dept Univ Assn Intl Mfg Dist Tues Wed Thurs Ph.d al'),
  de: list('Mio Mrd Str Jr Co Inc Corp Tsd geb gest etc usw'),
  fr: list('Ste Ets Cie Inc Jr apr env hab'),
  es: list('UU EE Cía Inc Jr Hnos'),
  pt: list('Inc Jr Ltda Cia'),
  it: list('Inc Jr'),
  ru: list('обл р-н им'),
  uk: list('обл р-н'),
  pl: list('woj pow gm im'),
  tr: list('vb Ltd Şti Cad Sok Mah'),
  nl: list('enz Co Inc'),
};

/** States and provinces, written after a town and a comma. */
const STATES: ByLanguage = {
  en: list(`Ala Ariz Ark Calif Colo Conn D.C Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont N.C N.D N.H N.J N.M
    N.Y Neb Nev Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt W.Va Wash Wis Wyo Ont Que B.C Alta`),
};

export const comesBeforeMore = lookUp(BEFORE_MORE);
export const comesBeforeNumbers = lookUp(BEFORE_NUMBERS);
export const isShortMonth = lookUp(MONTHS);
export const mayEndSentence = lookUp(MAY_END);
export const isState = lookUp(STATES);
