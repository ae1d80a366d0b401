import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/annotate/figures.ts';
import { done } from '../../src/work.ts';
import { expected, found } from './figures.notation.ts';

function check(cases: readonly string[], language = 'en', published: string | null = '2017-11-11'): void {
  it.each(cases)('%s', (notation) => {
    const { text, figures } = expected(notation);
    expect(found(text, language, published)).toEqual(figures);
  });
}

describe('counts in English', () => {
  check([
    '{number 17|17 agencies} signed.',
    'It hit {number 320000|more than 320,000 people}.',
    '{number 3|Three people} were hurt.',
    'They spoke for {number 2/3|two or three very short moments}.',
    'It drew {number 90|nearly 90 teachers} and guests.',
    '{number 25|Some twenty-five villages} flooded.',
    '{number 120|Over one hundred and twenty homes} burned.',
    '{number 4000000|About 4 million voters} stayed away.',
    '{number 4500000|4.5 million voters} stayed away.',
    '{number 1000|Thousands of letters} were lost.',
    '{number 10000|tens of thousands of refugees} fled.',
    'It displaced {number 1000000|millions}.',
    '{number 12|Dozens of members} wrote.',
    'Prices fell by {number 0.5|more than half}.',
    'It drew {number 500000|half a million people}.',
    'She led by {number 5.5|five-and-a-half points}.',
    'It took {duration P2.5Y|two and a half years} to build.',
    'It took {duration P2.5Y|2½ years} to build.',
    '{number 0.667|Two-thirds of voters} stayed away.',
    '{number 0.25|A quarter of voters} stayed away.',
    'It drew {number 250000|a quarter of a million people}.',
    '{number 0.9|Nine in 10 voters} stayed away.',
    'It fell in {number 3|three quarters} in a row.',
    'It happens {number 1|1} in {duration P5Y|five years}.',
    '{number 2000000|20 lakh people} came.',
    'It drew {number 500000|500k people}.',
    'It has {number 2|two screens} of {number 4|4}K.',
    'They met {number 3|three times}.',
    'She won {number 2|twice}.',
    'A {number 40|40-page} plan was filed.',
    '{number 2|Two of his friends} left.',
    '{number 40|At least 40 firefighters} came.',
    '{number 5000|Up to 5,000 seats} are free.',
    'A crowd of {number 300|about 300} came.',
    'He bought {number 12|a dozen eggs}.',
    '{number 7|Only seven women} ran.',
    '{number 250|250 U.S. troops} landed.',
    'The {number 3|three groups} agreed.',
    'The {number 4|fourth leg} of the tour began.',
    'He won the {number 7|7th Division}.',
    'It was their {number 8|eighth meeting}.',
    'The tally was {number 61|61} to win.',
    '{number 100000|100,000 faculty members} wrote.',
  ]);
});

describe('what is no count', () => {
  check([
    'The two leaders shook hands.',
    'No one came, and one of them left.',
    'One blogger asked.',
    'Resolution 2254 was adopted.',
    'Senate Bill 1062 failed.',
    'Flight MH-17 was late.',
    'He flew on Air Force One.',
    'She lives on 83rd Street.',
    'Look at No. 5 again.',
    'Bill SB1062 failed.',
    'He made his billions in oil.',
    'It was the first time and the second chance.',
  ]);
});

describe('percentages', () => {
  check([
    'It rose {percent 12 percent|12 percent}.',
    'It rose {percent 12 percent|12%}.',
    'It rose {percent 3.5 percent|3.5 per cent}.',
    'It fell {percent 30 percent|nearly 30 percent} since.',
    '{percent 6 percent|Six percent} of farmers agreed.',
    'It takes {percent 10/15 percent|10 to 15 percent}.',
    'It gained {percent 2 percent|two percentage points}.',
    'They hold {percent 40 percent|more than 40 percent} of it.',
  ]);
});

describe('money', () => {
  check([
    'It cost {money USD 5|$5}.',
    'It cost {money USD 5000000|$5 million}.',
    'It cost {money USD 5000000|$5m}.',
    'It cost {money USD 31700|$31,700} in all.',
    'It cost {money USD 7000|more than $7,000}.',
    'It cost {money USD 2000/3000|$2,000 to $3,000}.',
    'It cost {money EUR 20|€20}.',
    'It cost {money EUR 20|EUR 20}.',
    'It cost {money USD 449000|$449K}.',
    'It cost {money USD 5000|$5k}.',
    'It cost {money INR 2400000|Rs 24 lakh}.',
    'It cost {money USD 3500000|three and a half million dollars}.',
    'It cost {money USD 500000|half a million dollars}.',
    'It cost {money GBP 3500000000|£3.5 billion}.',
    'It cost {money USD 9000000000|an estimated $9 billion}.',
    'It cost {money USD 7|seven dollars}.',
    'It cost {money USD 5000000|5 million dollars}.',
    'It cost {money USD 10000|tens of thousands of dollars}.',
    'A {money USD 1000000|multimillion-dollar} plan.',
    '{money USD 1000000|A million-dollar} cheque.',
    'It cost {money RUB 900|900 roubles}.',
    'It cost {money EUR 12|12 €}.',
  ]);
});

describe('ages, durations and distances', () => {
  check([
    'Ann Lee, {age P44Y|44}, ran.',
    'A {age P44Y|44-year-old} runner.',
    'He is {age P9Y|nine years old}.',
    'She died aged {age P91Y|91}.',
    'A {duration P12D|12-day} tour.',
    'A {duration P6Y|six-year} war.',
    'It lasted {duration PT1H|more than one hour}.',
    'It took {duration PT48H|less than 48 hours}.',
    'It took {duration P3W|three weeks}.',
    'He lived there {duration P19Y|19 years}.',
    'He waited {duration PXM|for months}.',
    'It will be done {duration P1Y|within a year}.',
    'It took {duration P1M|a little more than a month}.',
    'It took a decade.',
    '{duration P6Y|Six years later} he left.',
    '{duration PTXH|Hours before} he left.',
    '{duration P1D|A day after} he left.',
    'It rained for {duration P5D|the last five days}.',
    'It will end {duration PXD|in the coming days}.',
    'They work {duration PT40H|40 hours} a week.',
    'He ran {distance 5 km|5 kilometers}.',
    'He ran {distance 5 km|5km}.',
    'It is {distance 20 mi|about 20 miles} off.',
    'It is {distance 3 m|3 metres} deep.',
    'A {distance 300 ft|300-foot} wall.',
  ]);
});

describe('dates', () => {
  check([
    'On {date 2017-11-10|November 10} they met.',
    'On {date 2017-11-10|November 10, 2017}, they met.',
    'On {date 2017-11-10|10 November 2017} they met.',
    'On {date 2017-11-10|Nov. 10} they met.',
    'On {date 2001-09-11|Sept. 11, 2001}, it burned.',
    'On {date 2018-01-03|Jan. 3} they vote.',
    '{date 2017-11-10/2017-11-12|From November 10-12} they met.',
    'Since {date 2011-03|March 2011} it burns.',
    'In {date --11|November} they vote.',
    'In {date --05|May} they vote.',
    'In {date --03|March} they vote.',
    '{date 2017-02|Last February} they met.',
    'It was {date 2017-06|this past June} that they met.',
    'It began in {date 2016|2016}.',
    'The {date 2016|2016} election.',
    'In {date 2015/2016|2015 and 2016} they met.',
    'The war of {date 2011/2013|2011–2013}.',
    'The war of {date 2011/2013|2011-13}.',
    'They sailed {date 2012/2014|from 2012 to 2014}.',
    'They sailed {date 2012-04/2014-09|between April 2012 and September 2014}.',
    'In the {date 1990/1999|1990s} they sang.',
    'In the {date 1990/1999|’90s} they sang.',
    'In {date 2017|the winter of 2017} it froze.',
    'In {date 2016|the first half of 2016} it froze.',
    'They met {date 2017-11-10|Friday}.',
    'They met {date 2017-11-11|Saturday}.',
    'They met {date 2017-11-05|Sunday}.',
    'They met {date 2017-11-10|Friday evening}.',
    'They met {date 2017-11-09|late Thursday}.',
    'They met {date 2017-11-10|last Friday}.',
    'They meet {date 2017-11-17|next Friday}.',
    'They met {date 2017-11-10|Friday}’s deadline.',
    'They met {date 2017-11-11|Saturday, November 11, 2017}.',
    'They met {date 2016|last year}.',
    'They met {date 2017|this year}.',
    'They meet {date 2018|next year}.',
    'They met {date 2017-10|last month}.',
    'They met {date 2017-W44|last week}.',
    'They met {date 2017-11|earlier this month}.',
    'They met {date 2017-W43|two weeks ago}.',
    'They met {date 2015|two years ago}.',
    'They met {date 1917|a century ago}.',
    'They met {date 2017-11-10|yesterday}.',
    'They meet {date 2017-11-12|tomorrow}.',
    'They met {date 2017-11-10|last night}.',
    'They met over {date 2017-11-11/2017-11-12|the weekend}.',
    'They act by {date 2017-W45|the end of the week}.',
    'It is dated {date 2017-11-10|2017-11-10}.',
    'It is dated {date 2017-11-10|11/10/2017}.',
    'It is dated {date 2017-11-10|10.11.2017}.',
    'It began after {date 2001-09-11|9/11}.',
    'At {date T19:19|7:19 p.m.} it closed.',
    'At {date T03:00|3 am} it closed.',
    'At {date T15:30|15:30} it closed.',
  ]);
});

describe('what is no date', () => {
  check([
    'They may march again.',
    'April Lee asked.',
    'They go to church every Sunday.',
    'It was Good Friday.',
    'She spoke on “Meet Me Sunday.”',
    '“What we do today matters,” she said.',
    'On his show “This Week” he sang.',
    'The sun and the second of them.',
  ]);
});

describe('dates without the day of the article', () => {
  check(
    [
      'They met {date -W-5|Friday}.',
      'They met on {date --11-10|November 10}.',
      'They met {date P-1Y|last year}.',
      'They met in {date 2016|2016}.',
    ],
    'en',
    null,
  );
});

describe('figures in German', () => {
  check(
    [
      'Am {date 2017-11-10|10. November 2017} kam er.',
      'Am {date 2017-11-10|10. November} kam er.',
      'Am {date 2017-11-10|Freitagabend} kam er.',
      '{number 320000|Mehr als 320.000 Menschen} kamen.',
      'Es kostet {money EUR 4500000|4,5 Millionen Euro}.',
      'Es kostet {money EUR 20|20 €}.',
      'Es stieg um {percent 12 percent|12 Prozent}.',
      '{date 2015|Vor zwei Jahren} kam er.',
      '{date 2016|Letztes Jahr} kam er.',
      'Dort fielen {number 25|fünfundzwanzig Soldaten}.',
      'Der {age P44Y|44-jährige} Mann lief {distance 5 km|5 Kilometer}.',
      'Es dauerte {duration PT12H|zwölf Stunden}.',
      'Es dauerte {duration P2.5Y|zweieinhalb Jahre}.',
      'Es kam {number 500000|eine halbe Million Menschen}.',
      '{number 0.667|Zwei Drittel} blieben.',
      'Das war {date 2011/2013|zwischen 2011 und 2013}.',
      'Um {date T15:00|15 Uhr} begann es.',
    ],
    'de',
  );
});

describe('figures in French', () => {
  check(
    [
      'Le {date 2017-11-10|10 novembre 2017}, il est venu.',
      'Le {date 2017-11-01|1er novembre}, il est venu.',
      '{number 320000|Plus de 320 000 personnes} ont défilé.',
      'Cela coûte {money EUR 4500000|4,5 millions d’euros}.',
      'Une hausse de {percent 12 percent|12 pour cent}.',
      'Cela dure {duration P2.5Y|deux ans et demi}.',
      'Cela coûte {money EUR 2500000|deux millions et demi d’euros}.',
      '{number 0.667|Deux tiers} des ponts restent.',
      '{date 2015|Il y a deux ans}, il partait.',
      'Il est parti la {date 2017-W44|semaine dernière}.',
      'Il est parti {date 2017-11-10|vendredi soir}.',
      '{date 2017|Cette année}, il part.',
      'Âgé de {age P44Y|44 ans}, il court.',
      'Il a gagné {number 3|trois fois}.',
      'Il a couru {distance 5 km|5 kilomètres} en {date 2016|2016}.',
    ],
    'fr',
  );
});

describe('figures in Spanish', () => {
  check(
    [
      'El {date 2017-11-10|10 de noviembre de 2017} llegó.',
      'Llegó el {date 2017-11-10|viernes}.',
      'Llegaron {number 320000|más de 320.000 personas}.',
      'Cuesta {money EUR 4500000|4,5 millones de euros}.',
      'Cuesta {money USD 3000000000|3 mil millones de dólares}.',
      'Subió un {percent 12 percent|12 por ciento}.',
      '{date 2015|Hace dos años} llegó.',
      'Llegó la {date 2017-W44|semana pasada}.',
      'Murieron {number 35|treinta y cinco soldados}.',
      'Duró {duration PT12H|12 horas}.',
      'Ganó {number 3|tres veces} en {date 2016|2016}.',
    ],
    'es',
  );
});

describe('figures in Russian', () => {
  check(
    [
      'Он прибыл {date 2017-11-10|10 ноября 2017 года}.',
      'Он прибыл в {date 2017-11-10|пятницу вечером}.',
      'Пришли {number 320000|более 320 000 человек}.',
      'Это стоит {money RUB 4500000|4,5 миллиона рублей}.',
      'Это стоит {money USD 5000000|5 млн долларов}.',
      'Рост на {percent 12 percent|12 процентов}.',
      '{date 2015|Два года назад} он уехал.',
      'Он уехал в {date 2016|прошлом году}.',
      'Погибли {number 35|тридцать пять солдат}.',
      'Бой длился {duration PT12H|12 часов}.',
      'До села {distance 5 km|5 км}.',
      'Это было {date 2011/2013|с 2011 по 2013 год}.',
    ],
    'ru',
  );
});

describe('figures in Ukrainian', () => {
  check(
    [
      'Він прибув {date 2017-11-10|10 листопада 2017 року}.',
      'Прийшли {number 320000|понад 320 000 людей}.',
      'Це коштує {money UAH 4500000|4,5 мільйона гривень}.',
      'Зростання на {percent 12 percent|12 відсотків}.',
      'Він поїхав {date 2016|минулого року}.',
    ],
    'uk',
  );
});

describe('figures in Arabic', () => {
  check(
    [
      'وصل في {date 2017-11-10|10 نوفمبر 2017}',
      'وصل في {date 2017-11-10|١٠ نوفمبر ٢٠١٧}',
      'وصل يوم {date 2017-11-10|الجمعة}',
      'قتل {number 320|أكثر من ٣٢٠ شخصا}',
      'دفع {money USD 5000000|5 ملايين دولار}',
      'ارتفع {percent 12.5 percent|١٢٫٥ بالمئة}',
      'ارتفع {percent 12 percent|12٪}',
      'استمر {duration PT12H|12 ساعة}',
      'وصل {date 2017-W44|الأسبوع الماضي}',
      'وصل {date 2017-08|قبل ثلاثة أشهر}',
      'قطع {distance 5 km|5 كيلومترات}',
    ],
    'ar',
  );
});

describe('figuresIn', () => {
  it('reads the digits of every script', () => {
    expect(found('वहाँ १२ लोग', 'hi')).toEqual([expect.stringContaining('number 12|१२')]);
    expect(found('১২% বেড়েছে', 'bn')).toEqual(['percent 12 percent|১২%']);
  });

  it('finds nothing in furniture, which has no sentences', () => {
    const text = '17 agencies';
    const blocks = [{ role: 'furniture' as const, start: 0, end: text.length }];
    expect(done(figuresIn({ text, blocks, sentences: [], language: 'en', published: null }))).toEqual([]);
  });

  it('gives spans in order that do not overlap', () => {
    const text = 'On Friday, 12 men paid $5 million for 3 boats, 20 percent more than in 2016, two years ago.';
    const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
    const figures = done(figuresIn({
      text,
      blocks,
      sentences: [{ block: 0, start: 0, end: text.length }],
      language: 'en',
      published: null,
    }));
    expect(figures.length).toBeGreaterThan(5);
    figures.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(figures[i]!.end));
  });

  it('survives lines of a hundred thousand characters', () => {
    for (const unit of ['1,1', 'two ', 'two and ', '111 ', '$', '12-', 'more than ']) {
      expect(found(unit.repeat(100_000 / unit.length)).length).toBeGreaterThanOrEqual(0);
    }
  });
});
