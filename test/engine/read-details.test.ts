import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model.ts';
import { firstDate } from '../../src/read/dates.ts';
import { cutOff, readArticle } from '../../src/read/read.ts';
import { done } from '../../src/work.ts';

const LEAD = 'The harbour bridge was closed on Wednesday after engineers found cracks in a pillar, the city said.';
const NEXT = 'Mayor Ellen Roth said that the closure would last for several weeks, and asked drivers to use the tunnel.';

const read = (text: string, more: Partial<ArticleInput> = {}) => done(readArticle({ source: 'a.txt', text, ...more }));

/** The words that a detail rests on. */
function words(text: string, of: 'title' | 'publisher' | 'published', more: Partial<ArticleInput> = {}): string | null {
  const { at } = read(text, more).found[of];
  return at ? text.slice(at.start, at.end) : null;
}

describe('belief', () => {
  const text = `Bridge closed\n\nMarch 14, 2018\n\nHARBOUR CITY (AP) — ${LEAD}`;
  const metadata = { title: 'Meta', publisher: 'Meta News', published: '2018-03-13', language: 'de-AT', url: 'https://meta.example/a' };
  const given = { title: 'Given', publisher: 'Given News', published: '2018-03-12', language: 'fr', url: 'https://given.example/a' };

  it('goes to what was given, then to metadata, then to the text', () => {
    expect(read(text, { metadata, given })).toMatchObject({ ...given, found: { title: { in: 'given' }, publisher: { in: 'given' }, published: { in: 'given' }, language: { in: 'given' } } });
    expect(read(text, { metadata })).toMatchObject({ ...metadata, language: 'de', found: { title: { in: 'metadata' }, publisher: { in: 'metadata' } } });
    expect(read(text)).toMatchObject({ title: 'Bridge closed', publisher: 'AP', published: '2018-03-14', language: 'en', url: null });
  });
  it('takes the source for the address when it is one', () => {
    expect(read(LEAD, { source: 'https://www.example.com/a' })).toMatchObject({ url: 'https://www.example.com/a', publisher: 'example.com' });
  });
  it('finds nothing where nothing stands', () => {
    expect(read('')).toMatchObject({ title: null, publisher: null, published: null, language: 'und', found: { title: { in: 'none' } } });
  });
});

describe('the title', () => {
  it('is the headline without what the page puts around it', () => {
    const text = `Harbour bridge closed over cracks - Example News\n\nHarbour bridge closed over cracks\n\n${LEAD}\n\n${NEXT}`;
    expect(read(text)).toMatchObject({ title: 'Harbour bridge closed over cracks', publisher: 'Example News' });
  });
});

describe('the publisher', () => {
  it.each([
    [`MOSCOW, November 21. /TASS/. ${LEAD}`, 'TASS'],
    [`WASHINGTON (Reuters) - ${LEAD}`, 'Reuters'],
    [`PARIS, May 3 (AFP) — ${LEAD}`, 'AFP'],
    [`(CNN) ${LEAD}`, 'CNN'],
  ])('is the agency in the dateline of “%.30s”', (lead, publisher) => {
    expect(read(`Bridge closed\n\n${lead}\n\n${NEXT}`)).toMatchObject({ publisher, found: { publisher: { in: 'dateline' } } });
  });
  it('is the outlet that speaks of itself below the credit', () => {
    const text = `${LEAD}\n\n${NEXT}\n\nWith reporting by Reuters\n\nExample Radio\n\nExample Radio brings news to 12 countries where we are often alone.`;
    expect(words(text, 'publisher')).toBe('Example Radio');
  });
  it('is named by the copyright line', () => {
    expect(read(`${LEAD}\n\n${NEXT}\n\n© 2018 Example Media Group. All rights reserved.`).publisher).toBe('Example Media Group');
  });
  it.each(['With reporting by Reuters and AFP', 'Reuters contributed to this report.', 'The bridge on Tuesday. (AP Photo/Jane Doe)'])(
    'is not guessed from “%s”',
    (line) => {
      expect(read(`${LEAD}\n\n${NEXT}\n\n${line}`).publisher).toBeNull();
    },
  );
  it('is not a party or a rank in brackets', () => {
    expect(read(`Gov. Ellen Roth (R) said that the bridge was closed.\n\n${NEXT}`).publisher).toBeNull();
  });

  const HEADLINE = 'Harbour bridge closed over cracks';
  it.each([
    ['The Daily Example', 'over', 'furniture', `The Daily Example\n\n${HEADLINE}`],
    ['The Daily Example', 'under', 'byline', `${HEADLINE}\n\nThe Daily Example`],
    ['Reuters', 'under', 'furniture', `${HEADLINE}\n\nReuters`],
    ['THE HARBOUR HERALD', 'over', 'furniture', `THE HARBOUR HERALD\n\n${HEADLINE}\n\nBy Jane Doe\n\nMarch 14, 2018`],
    ['Norder Zeitung', 'under the byline', 'byline', `${HEADLINE}\n\nBy Jane Doe\n\nNorder Zeitung`],
    ['Reuters', 'beside the date under', 'dateline', `${HEADLINE}\n\nReuters | March 14, 2018`],
    ['Island Radio', 'by its address', 'furniture', `Island Radio\n\n${HEADLINE}`, 'https://www.island-radio.example/bridge'],
    ['Coast Weekly', 'by a byline', 'furniture', `Coast Weekly\n\n${HEADLINE}\n\nBy Jane Doe | Coast Weekly`],
  ])('is %s, on a line %s the headline', (name, _, place, top, source = 'a.txt') => {
    const text = `${top}\n\n${LEAD}\n\n${NEXT}`;
    expect(read(text, { source })).toMatchObject({ publisher: name, found: { publisher: { in: place } } });
    expect(words(text, 'publisher', { source })).toBe(name);
  });
  it.each(['Middle East', 'World News', 'Jane Doe', 'Opinion', 'Breaking', 'Previous Post', 'Top Stories', 'Harbour City', 'The Daily Briefing', 'Reuters said the bridge would close for weeks'])(
    'is not “%s” beside the headline',
    (line) => {
      expect(read(`${line}\n\n${HEADLINE}\n\n${LEAD}\n\n${NEXT}`).publisher).toBeNull();
      expect(read(`${HEADLINE}\n\n${line}\n\n${LEAD}\n\n${NEXT}`).publisher).toBeNull();
    },
  );
  it('is the one that holds the rights where an agency stands beside the headline', () => {
    expect(read(`${HEADLINE}\n\nReuters\n\n${LEAD}\n\n${NEXT}\n\n© 2018 Example Media Group. All rights reserved.`).publisher).toBe('Example Media Group');
  });
});

describe('the date', () => {
  it('is looked for in a line of its own, the dateline, and the caption', () => {
    const caption = 'The bridge on March 12, 2018. (EP Photo/Jane Doe)';
    const dateline = `HARBOUR CITY, March 14. /EXA/. ${LEAD}`;
    expect(read(`Bridge closed\n\n15 March 2018\n\n${caption}\n\n${dateline}\n\n${NEXT}`)).toMatchObject({ published: '2018-03-15', found: { published: { in: 'dateline' } } });
    expect(read(`Bridge closed\n\n${caption}\n\n${dateline}\n\n${NEXT}`)).toMatchObject({ published: '--03-14', found: { published: { in: 'dateline' } } });
    expect(read(`Bridge closed\n\n${caption}\n\n${LEAD}\n\n${NEXT}`)).toMatchObject({ published: '2018-03-12', found: { published: { in: 'caption' } } });
  });
  it('says where it stands', () => {
    expect(words(`Bridge closed\n\nUpdated 14:05 GMT, March 15, 2018\n\n${LEAD}`, 'published')).toBe('March 15, 2018');
  });
  it('is not guessed from what the article tells', () => {
    expect(read(`Bridge closed\n\n${LEAD}\n\nThe bridge opened on May 3, 1962.`).published).toBeNull();
  });
  it.each([
    ['November 11, 2017', '2017-11-11'], ['Nov. 11', '--11-11'], ['11 November 2017', '2017-11-11'], ['11th of November', '--11-11'],
    ['2017-11-11T10:00Z', '2017-11-11'], ['11.11.2017', '2017-11-11'], ['11/25/2017', '2017-11-25'], ['25/11/2017', '2017-11-25'],
    ['11. November 2017', '2017-11-11'], ['le 1er mars 2018', '2018-03-01'], ['11 de noviembre de 2017', '2017-11-11'],
    ['11 ноября 2017', '2017-11-11'], ['11 листопада', '--11-11'], ['11 listopada 2017', '2017-11-11'], ['11 Kasım 2017', '2017-11-11'],
    ['2017年11月11日', '2017-11-11'], ['11月11日', '--11-11'], ['14 مارس 2018', '2018-03-14'], ['14 במרץ 2018', '2018-03-14'],
  ])('reads “%s” as %s', (text, iso) => {
    expect(firstDate(text)?.iso).toBe(iso);
  });
  it.each(['11/12/2017', 'November 2017', 'in 2017', 'May I come in?', '12 people', 'version 1.2.2017.4', '45 March', 'Resolution 2254'])('reads no date in “%s”', (text) => {
    expect(firstDate(text)).toBeNull();
  });
});

describe('the language', () => {
  it.each([
    ['en', LEAD],
    ['de', 'Die Brücke ist nach einer Prüfung für den Verkehr gesperrt worden, das teilte die Stadt mit.'],
    ['fr', 'Le pont du port a été fermé à la circulation après la découverte de fissures dans son pilier.'],
    ['es', 'El puente del puerto fue cerrado al tráfico después de que los ingenieros hallaran grietas en el pilar.'],
    ['pt', 'A ponte do porto foi fechada ao trânsito depois que os engenheiros não puderam garantir a segurança.'],
    ['it', 'Il ponte del porto è stato chiuso al traffico dopo che gli ingegneri hanno trovato delle crepe nel pilone.'],
    ['nl', 'De brug in de haven is gesloten voor het verkeer nadat ingenieurs scheuren hadden gevonden in een van de pijlers.'],
    ['sv', 'Bron i hamnen har stängts för trafik efter att ingenjörer hittat sprickor och det är inte klart när den öppnas.'],
    ['pl', 'Most w porcie został zamknięty dla ruchu po tym, jak inżynierowie znaleźli pęknięcia w filarze i nie jest to koniec.'],
    ['tr', 'Liman köprüsü bir sütunda çatlaklar bulunması üzerine trafiğe kapatıldı ve bu karar için daha sonra açıklama yapıldı.'],
    ['ru', 'Мост в порту закрыли для движения после того, как инженеры нашли трещины в опоре, и это не конец.'],
    ['uk', 'Міст у порту закрили для руху після того, як інженери знайшли тріщини в опорі, і це ще не кінець.'],
    ['ar', 'أغلقت السلطات جسر الميناء أمام حركة المرور بعد أن اكتشف المهندسون تشققات.'],
    ['fa', 'پل بندر پس از آنکه مهندسان ترک‌هایی در ستون اصلی پیدا کردند بسته شد.'],
    ['he', 'הגשר בנמל נסגר לתנועה לאחר שמהנדסים מצאו סדקים בעמוד.'],
    ['el', 'Η γέφυρα του λιμανιού έκλεισε αφού μηχανικοί βρήκαν ρωγμές.'],
    ['zh', '工程师在桥墩上发现裂缝后，港口大桥已经关闭。'],
    ['ja', '港の橋の主柱にひび割れが見つかり、市は橋を通行止めにした。'],
    ['ko', '교각에서 균열이 발견되어 항구 다리가 폐쇄되었다.'],
  ])('is %s by script and common words', (language, text) => {
    expect(read(text)).toMatchObject({ language, found: { language: { in: 'script' } } });
  });
  it.each([
    ['ru', 'Министры подписали договор, крестьяне ждали месяцами.'],
    ['uk', 'Міністри підписали угоду, її чекали місяцями.'],
    ['und', 'Үкімет жаңа келісімге қол қойды, ауылдар күтті.'],
  ])('is %s by its letters where hardly a common word stands', (language, text) => {
    expect(read(text).language).toBe(language);
  });
  it('is unknown where words are none of a known language', () => {
    expect(read('Lorm ipzum dolrr zit amett konsektetr.').language).toBe('und');
  });
  it('is the article’s, not the page’s', () => {
    expect(read(`${LEAD}\n\n${NEXT}\n\nкоментуйте повідомлення:`).language).toBe('en');
  });
});

describe('cutOff', () => {
  const cut = (text: string) => {
    const span = cutOff(text, read(text).blocks);
    return span && text.slice(span.start, span.end);
  };
  it.each([
    [`${LEAD}\n\n${NEXT}\n\nThe ministry said that it would send a team to`, 'The ministry said that it would send a team to'],
    [`${LEAD}\n\n${NEXT}\n\nThe ministry said…`, 'The ministry said…'],
    [`${LEAD}\n\n${NEXT}\n\nContinue reading`, 'Continue reading'],
    [`${LEAD}\n\n${NEXT}\n\nSubscribe to read the full story`, 'Subscribe to read the full story'],
    [`${LEAD}\n\n${NEXT}\n\nArticle réservé aux abonnés`, 'Article réservé aux abonnés'],
    [`${LEAD}\n\n${NEXT}\n\nJetzt weiterlesen: 4 Wochen für 1 Euro`, 'Jetzt weiterlesen: 4 Wochen für 1 Euro'],
    [`${LEAD}\n\n${NEXT}\n\nPara continuar leyendo, suscríbete`, 'Para continuar leyendo, suscríbete'],
    [`${LEAD}\n\n${NEXT}\n\nМатеріал доступний лише для передплатників`, 'Матеріал доступний лише для передплатників'],
    [`${LEAD}\n\n${NEXT}\n\nЧтобы читать дальше, оформите подписку`, 'Чтобы читать дальше, оформите подписку'],
    [`${LEAD}\n\n${NEXT}\n\nلمتابعة القراءة اشترك الآن`, 'لمتابعة القراءة اشترك الآن'],
    [`${LEAD}\n\n${NEXT}\n\nこの記事は会員限定です`, 'この記事は会員限定です'],
  ])('sees that the article breaks off (%#)', (text, words) => {
    expect(words.endsWith(cut(text) ?? 'nothing')).toBe(true);
  });
  it('believes a page that says by its data that it shows only a part', () => {
    const text = `${LEAD}\n\n${NEXT}`;
    expect(cutOff(text, read(text).blocks, true)).not.toBeNull();
  });
  it.each([
    `${LEAD}\n\n${NEXT}`,
    `${LEAD}\n\n“${NEXT}”`,
    `${LEAD}\n\n${NEXT}\n\nWith reporting by Reuters and AFP`,
    `${LEAD}\n\n“I … do not know,” she said.`,
    `${LEAD}\n\n${NEXT}\n\nMost popular\nTen bridges that you should never cross in winter`,
    `${LEAD}\n\nContinue reading\n\n${NEXT}`,
    `${LEAD}\n\n${NEXT}\n\n${Array.from({ length: 8 }, () => 'Most popular').join('\n')}\nAlready a subscriber? Sign in`,
    '',
  ])('sees that the article is whole (%#)', (text) => {
    expect(cut(text)).toBeNull();
  });
});
