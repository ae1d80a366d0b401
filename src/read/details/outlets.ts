/** Agencies and outlets that stand on a line by themselves and are never the name of a section; in lower case. */
export const OUTLETS: ReadonlySet<string> = new Set(
  [
    'reuters, thomson reuters, associated press, the associated press, ap, ap news, afp, agence france-presse, agence france presse, upi, bloomberg, bloomberg news',
    'bbc, bbc news, bbc world service, cnn, npr, pbs newshour, nbc news, cbs news, abc news, fox news, sky news, itv news, al jazeera, voice of america, rfe/rl, radio free europe/radio liberty',
    'the washington post, the new york times, the wall street journal, financial times, the economist, usa today, politico, axios, the hill, huffpost, buzzfeed news, the atlantic, newsweek',
    'dpa, epd, kna, sid, apa, der spiegel, spiegel online, die zeit, zeit online, focus online, tagesschau, tagesschau.de, deutsche welle, dw, deutschlandfunk, der standard, die presse, taz',
    'le monde, le figaro, libération, le parisien, la croix, rfi, france 24, franceinfo, le temps, ouest-france',
    'efe, europa press, el país, el mundo, la vanguardia, la nación, clarín, el universal, telam, télam, infobae',
    'ansa, adnkronos, la repubblica, corriere della sera, la stampa, lusa, folha de s.paulo, o globo, público, anp, belga, de volkskrant, pap, gazeta wyborcza, rzeczpospolita',
    'anadolu ajansı, anadolu agency, xinhua, kyodo, kyodo news, yonhap, yonhap news agency, press trust of india, pti, ians, ani',
    'tass, тасс, риа новости, ria novosti, интерфакс, interfax, рбк, коммерсантъ, ведомости, известия, лента.ру, медуза, meduza, радио свобода, русская служба би-би-си',
    'укрінформ, ukrinform, уніан, unian, інтерфакс-україна, interfax-ukraine, українська правда, радіо свобода, суспільне',
    'رويترز, فرانس برس, الجزيرة, العربية, سكاي نيوز عربية, بي بي سي, الشرق الأوسط, وكالة الأناضول, هآرتس, רויטרס, הארץ, מעריב, ידיעות אחרונות, ynet, גלי צה"ל',
    '新华社, 人民网, 共同社, 時事通信, 共同通信, 朝日新聞, 読売新聞, 연합뉴스',
  ].flatMap((names) => names.split(', ')),
);

/** Words by which newspapers are called, at the end of a name ("The Harbour Herald"), and at its beginning ("The Daily Example"). */
export const CALLED =
  /(?:^the daily (?!(?:briefing|brief|newsletter|edition|update|digest|podcast)$)\S|^(?:diario|gazeta|газета|صحيفة|جريدة|وكالة) \S|\S[ -](?:times|(?<!\b(?:previous|next|older|newer|blog|guest|sponsored|new)[ -])post|herald|tribune|gazette|chronicle|courier|telegraph|observer|examiner|inquirer|sentinel|guardian|independent|globe|dispatch|argus|advertiser|gazzetta|газета|известия|ведомости|новости|правда)$|(?:zeitung|anzeiger|tagblatt|tageblatt|rundschau)$|日报$|新聞$|新闻网$)/u;
