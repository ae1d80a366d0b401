import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../../src/model.ts';
import { sentencesOf } from '../../src/segment/sentences.ts';
import { done } from '../../src/work.ts';

/** A bar stands where a sentence ends: "He left. |She stayed." */
function cutAtBars(marked: string, language: string, role: BlockRole = 'paragraph'): [string[], string[]] {
  const text = marked.replaceAll('|', '');
  const blocks: Block[] = [{ role, start: 0, end: text.length }];
  const found = done(sentencesOf(text, blocks, language)).map(({ start, end }) => text.slice(start, end));
  return [found, marked.split('|').map((part) => part.trim())];
}

function holds(language: string, marked: readonly string[], role?: BlockRole): void {
  it.each(marked)(`cuts (${role ?? language}) %s`, (line) => {
    const [found, wanted] = cutAtBars(line, language, role);
    expect(found).toEqual(wanted);
  });
}

describe('sentencesOf', () => {
  holds('en', [
    'The minister resigned. |Her deputy stayed.',
    'U.S. President Ann Hill met U.N. envoys. |They shook hands.',
    'He moved to the U.S. |She stayed behind.',
    'Gen. Smith met Mr. Jones and Sen. Lee. |Nobody else came.',
    'J. K. Rowling and George W. Bush sat down. |Then they spoke.',
    'Talks began on Nov. 11, 2017, and ended on Dec. 3. |No deal came.',
    'The bell rang at 5 p.m. |The doors closed.',
    'The bell rang at 5 p.m. Tuesday and at 7 a.m. EST. |The doors closed.',
    'UPDATE: 7:19 p.m. -- The court has now ruled.',
    '“It’s over,” he said. |“We agreed.”',
    '"It\'s over," he said. |"We agreed." |They left.',
    '"He said he was sorry. |I asked him again," she said. |"He said so.”',
    'He asked many times.... |He got no answer.',
    'You can only ask so often… |He got no answer.',
    'She was … Hill’s closest aide. |She knew.',
    'We must win. ... |And we must win soon.',
    'He said: “...you do not go there.”',
    'No. 5 won the race. |“No. |We lost,” said the rider of No. 7.',
    'Prices rose 4.5 percent to $3.20. |Wages fell.',
    'So did I. |Others refused.',
    'MOSCOW, November 21. |/TASS/. |Presidents of both countries spoke.',
    'AMHERST, N.H. — Gov. Ann Hill spoke on Tuesday.',
    'They live in Tempe, Ariz. |Officials there were told.',
    'Calif. Gov. Ann Hill, D-Calif., agreed.',
    'Acme Inc. said profits rose. |Acme Corp. Chairman Bob Roe left Acme Inc. |The board did not.',
    'Sammy Davis Jr. |He sang. |Sammy Davis Jr. Theatre opens.',
    '1. First we read. |2. Then we write.',
    'A. Apples are red. |B. Pears are green.',
    'He likes fruit, e.g. Apples, i.e. Boskoop. |She does not.',
    'Smith vs. Jones was heard by Dr. Brown et al. |It was long.',
    '“Why now?” Mr. Smith asked. |“Why?!” |Nobody answered.',
    '“Why now?” asked the senator. |(He knew why.) |She left.',
    'He called it “a mistake.” |Others agreed.',
    'Really?! |Yes! |No.',
    'The report is out.[1] |It is long.',
    'The pact was signed.|The text is secret.',
    'She said so.|"The end" is near.',
    'See example.com or report.pdf for version 2.0 of it. |Thanks.',
    'He told Yahoo! News and E! News. |Both printed it.',
    'The iPhone sold out. |iPads did not.',
    'The sun was ill-timed. |I miss the sun. |Doctors agree.',
    'They fell ill. |Officials went to mass. |Priests prayed.',
    'MR. SMITH WENT HOME. |THE REST STAYED.',
    '“We will win.” — Ann Hill',
    'A photo of the town, November 11, 2017. |(AP Photo/Ann Hill)',
    'He left . . . and came back. |She slept.',
    '* * * The next part begins. |It ends.',
    'All of it, Fig. 3 and p. 12 of Vol. II, was read.',
  ]);

  holds('en', ['U.S. And Russia Agree', 'Sammy Davis Jr. In Talks', 'He Won. |Here’s What Comes Next'], 'headline');

  holds('de', [
    'Am 3. Oktober kam Dr. Müller, z. B. nach Berlin. |Er blieb.',
    'Er ist 19. |Seine Mutter ist 50.',
    'Der 2. Weltkrieg und das 19. Jahrhundert. |Das ist lange her.',
    'Sie sagte: „Das ist gut.“ |Dann ging sie.',
    'Die Fa. Roth u. a. Berliner zahlten 3 Mio. Euro. |Das war viel.',
    'Das mag ich. |Fragen bleiben. |Wilhelm II. war da.',
  ]);
  holds('fr', [
    'M. Dupont a parlé à Mme. Roux. |« Oui. » |Il est parti.',
    'L’art. 5 de la loi, cf. p. 12, le dit. |Le vote suit.',
    'Il a crié : « Non ! » |Le vote suit.',
    'J.-P. Roux vit à Paris. |Où ? |Rue Cler.',
  ]);
  holds('es', [
    'El Sr. López vive en EE. UU. |El ministro no.',
    'La reunión acabó a las 5 p. m. |Nadie habló.',
    '¿Quién fue? |¡Nadie! |«Sí». |No.',
    'La Dra. Ruiz leyó el art. 5 y la pág. 12. |Luego salió.',
  ]);
  holds('pt', [
    'O Sr. Silva chegou. |A Dra. Costa saiu.',
    'O art. 5 vale. |“Sim.” |Ele saiu.',
    'Ela mora nos EUA. |Trabalha em casa.',
    'Quem? |Ninguém!',
  ]);
  holds('it', [
    'Il sig. Rossi e il dott. Bianchi parlano. |Poi tacciono.',
    'L’art. 5 vale. |È la legge.',
    'Nel 300 a.C. Roma crebbe. |Poi cadde.',
    'Chi è? |Nessuno!',
  ]);
  holds('ru', [
    'В 2017 г. Иванов приехал в г. Омск. |Это далеко.',
    'Он живёт на ул. Ленина, т. е. в центре. |Она нет.',
    'А. С. Пушкин и В. И. Даль знали друг друга. |Да.',
    'Он приехал в 2017 г. |Он уехал позже.',
    '«Да!» — сказал он. |Она молчала.',
    'Как и я. |Они помогли им. |После этого стало тихо.',
  ]);
  holds('uk', [
    'У 2017 р. Петренко приїхав. |Це далеко.',
    'На вул. Шевченка тихо. |Т. Шевченко писав.',
    '«Так», — сказав він. |Він пішов.',
    'Хто це? |Ніхто!',
  ]);
  holds('pl', [
    'Prof. Nowak mieszka przy ul. Długiej. |On tam pracuje.',
    'W 2017 r. Kowalski przyjechał. |Potem wyjechał.',
    'Przyjechał w 2017 r. |On wyjechał.',
    'To tzw. Państwo, np. Polska. |Koniec.',
  ]);
  holds('tr', [
    'Prof. Dr. Yılmaz 2. Dünya Savaşı hakkında konuştu. |Sonra gitti.',
    'Sn. Kaya geldi. |Bu doğru mu? |Evet.',
    'Bkz. Ek 3. |Bu önemli.',
    'Osman II. Murat’tan sonra geldi. |Öyle.',
  ]);
  holds('zh', ['他说：“我们同意。”|会议结束了。', '真的吗？|是的！|“为什么？”他问。', '他走了……然后回来。|她没有。', '增长3.5%。|很好。']);
  holds('ja', ['首相は「行く。」と述べた。|会談は終わった。', '本当か？|はい。', '「行く。」|彼は言った。', '今日は雨だ！|明日は晴れ。']);
  holds('ar', ['قال د. محمد إنه سيذهب. |ثم ذهب.', 'هل وافق؟ |نعم!', 'انتهى الاجتماع. |غادر الوفد.', '«نعم». |قالها مرتين.']);
  holds('hi', ['वे डॉ. सिंह से मिले। |वे खुश थे।', 'ए. पी. जे. अब्दुल कलाम आए। |सब आए।', 'क्या हुआ? |कुछ नहीं।', 'वह गया! |वह आया।']);
  holds('el', ['Τι είπε; |Δεν ξέρω.', 'Ο κ. Τσίπρας έφυγε. |Έμεινα.']);

  it('leaves furniture out and counts blocks from the start of the article', () => {
    const text = 'Menu. Home.\n\nOne. Two.\n\nThree';
    const blocks: Block[] = [
      { role: 'furniture', start: 0, end: 11, because: 'menu' },
      { role: 'paragraph', start: 13, end: 22 },
      { role: 'caption', start: 24, end: 29 },
    ];
    expect(done(sentencesOf(text, blocks, 'en'))).toEqual([
      { block: 1, start: 13, end: 17 },
      { block: 1, start: 18, end: 22 },
      { block: 2, start: 24, end: 29 },
    ]);
  });

  it.each(['* * *', '. . .', '…', '"'])('keeps a block of marks alone whole: %s', (text) => {
    expect(done(sentencesOf(text, [{ role: 'paragraph', start: 0, end: text.length }], 'en'))).toHaveLength(1);
  });

  it.each([
    '! '.repeat(300_000),
    '. . . '.repeat(200_000),
    '...x'.repeat(300_000),
    '." '.repeat(300_000),
    '."a'.repeat(300_000),
    `${'.'.padEnd(100)}a`.repeat(10_000),
    'U.S. '.repeat(200_000),
    'word'.repeat(300_000),
  ])('puts every character of hostile text in one sentence: %.12s', (text) => {
    const sentences = done(sentencesOf(text, [{ role: 'paragraph', start: 0, end: text.length }], 'en'));
    const between = sentences.map(({ start }, i) => text.slice(sentences[i - 1]?.end ?? 0, start)).join('');
    expect((between + text.slice(sentences.at(-1)!.end)).trim()).toBe('');
  });
});
