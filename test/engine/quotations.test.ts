import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../src/annotate/quotations.ts';
import { expected, found } from './quotations.notation.ts';

function check(cases: readonly string[], language = 'en'): void {
  it.each(cases)('%s', (notation) => {
    const { text, quotations } = expected(notation);
    expect(found(text, language)).toEqual(quotations);
  });
}

describe('marks', () => {
  check([
    '"{Ann Lee|We go,}" said Ann Lee.',
    '“{Ann Lee|We go,}” said Ann Lee.',
    '‘{Ann Lee|We go,}’ said Ann Lee.',
    "'{Ann Lee|We go,}' said Ann Lee.",
    '«{Ann Lee|We go,}» said Ann Lee.',
    '„{Ann Lee|We go,}“ said Ann Lee.',
    '"{Ann Lee|We go,}” said Ann Lee.',
    '“{Ann Lee|We go,}" said Ann Lee.',
    'Ann Lee said, "{Ann Lee|It don’t matter.}"',
    "Ann Lee said, '{Ann Lee|It's over and I'm glad.}'",
    "Ann Lee said, '{Ann Lee|The Democrats' plan is James's plan.}'",
    'Ann Lee said: “{Ann Lee|He wrote down ‘{?|it was over for all of us here}’ and left.}”',
    'Ann Lee said: “{Ann Lee|We go.} {Ann Lee|We stay.} {Ann Lee|Who knows?}”',
    '"{Ann Lee|We go,}" said Ann Lee. "{Ann Lee|It is late.}"',
    '"{Ann Lee|We go}", said Ann Lee.',
  ]);
});

describe('apostrophes and other marks that quote nothing', () => {
  check([
    'It was James’ book and the boys’ dog.',
    "It was James' book and the boys' dog.",
    '’Tis the season of the ’90s.',
    "'Tis the season of the '90s.",
    "They play rock 'n' roll.",
    'They play rock ’n’ roll.',
    "Get 'em while you can, 'cause it's late.",
    'He is 6\'2" tall.',
    'A 15" screen and a 20" one.',
    "Don't say it isn't.",
    'The workers’ party and the voters’ will.',
    "O'Neill and D'Angelo met.",
  ]);
});

describe('marks that are missing', () => {
  check([
    'Ann Lee left.\n{Ann Lee|We go now,}" Lee said.',
    'Ann Lee spoke. "{Ann Lee|This is the end of it all.}',
    '“{Ann Lee|We go now,}” Ann Lee said. “{Ann Lee|We will not come back.}\n\nThe river rose.',
    '“{Ann Lee|We go now,}” Ann Lee said.\n\n“{Ann Lee|We will not come back.}\n\n“{Ann Lee|We will not write.}”',
    'Ann Lee said: “{Ann Lee|We go now.}\n\n{Ann Lee|We will not come back.}”',
    'Ann Lee said: "{Ann Lee|We go now.}\n\n"{Ann Lee|We will not come back.}"',
    'Ann Lee stated, "{Ann Lee|we go now.} {Ann Lee|It is wrong.} "Lee spoke of a law.',
  ]);
});

describe('speakers after the words', () => {
  check([
    '“{Ann Lee|We go,}” Ann Lee said.',
    '“{Ann Lee|We go,}” Ann Lee told reporters.',
    '“{Ann Lee|We go,}” Ann Lee, the mayor of Bree, told reporters.',
    '“{Ann Lee|We go,}” Mayor Ann Lee also said on Friday.',
    '“{Ann Lee|We go,}” Ann Lee later said.',
    '“{Ann Lee|We go,}” said Mayor Ann Lee.',
    '“{Ann Lee|We go,}” wrote Ann Lee, a farmer.',
    '“{Ann Lee|We go,}” said the mayor, Ann Lee.',
    '“{Ann Lee|We go,}” the group’s director, Ann Lee, said.',
    '“{Ann Lee|We go,}” Ann Lee (D-Bree) said.',
    '“{Ann Lee|We go,}” according to Ann Lee.',
    '“{Ann Lee|We go!}” cried Ann Lee.',
    '“{Ann Lee|Must we go?}” asked Ann Lee.',
    '“{Ann Lee|We go,}” said Ann Lee, “{Ann Lee|but not far.}”',
    '“{Ann Lee|We go,}” said the statement from the mayor’s lawyer, Ann Lee.',
    '“{letter|We go and never come back,}” the letter said.',
    '“{joint statement|We go and never come back,}” the joint statement said.',
    '“{a spokesman|We go and never come back,}” a spokesman said.',
    '“{Harbour Committee|We go,}” the Harbour Committee said.',
  ]);
});

describe('speakers before the words', () => {
  check([
    'Ann Lee said, “{Ann Lee|We go.}”',
    'Ann Lee said: “{Ann Lee|We go.}”',
    'Ann Lee said that it was “{Ann Lee|a disaster.}”',
    'Ann Lee called it “{Ann Lee|a disaster.}”',
    'Ann Lee called it “{Ann Lee|a disaster}” and “{Ann Lee|a con.}”',
    'Ann Lee of Bree on Tuesday said it was “{Ann Lee|a disaster.}”',
    'Ann Lee, the mayor of Bree, said it was “{Ann Lee|a disaster.}”',
    'Ann Lee, who once called the plan “{Ann Lee|a disaster,}” left.',
    'Ann Lee left the hall, saying it was “{Ann Lee|a disaster.}”',
    'Ann Lee issued a statement saying it was “{Ann Lee|a disaster.}”',
    'In a post on Friday, Ann Lee said it was “{Ann Lee|a disaster.}”',
    'Calling it “{Ann Lee|a disaster,}” Ann Lee left.',
    'According to Ann Lee, the plan is “{Ann Lee|a disaster.}”',
    'A lawyer for Bo Hale, Ann Lee of Bree, left early and said it was “{Ann Lee|a disaster.}”',
    'The letter said the plan was “{letter|a disaster.}”',
    'Ann Lee said the plan of Bo Hale was “{Ann Lee|a disaster.}”',
  ]);
});

describe('speakers that other names stand beside', () => {
  check([
    'Ann Lee met Bo Hale. “{Hale\'s lawyer|It is nonsense,}” Hale\'s lawyer said.',
    'The Harbour Board met. “{Sylvania\'s foreign ministry|It is nonsense,}” Sylvania\'s foreign ministry said.',
    'The Freedonian and Sylvanian defense ministries accused the Harbour Guard of controlling “{the Freedonian and Sylvanian defense ministries|gangs of bandits}” there.',
    'Two states criticised the shift, with Sylvanian Foreign Minister Ann Lee warning of “{Ann Lee|dangerous consequences}”.',
    'Ann Lee told officials that they would have to “{Ann Lee|deliver}” before the administration would agree to a meeting.',
    'The United Nations High Commissioner for Human Rights said it did “{United Nations High Commissioner for Human Rights|not change the law}”.',
    '“{Mara Lind|It is late,}” said the captain, Mara Lind.',
    'The captain, Mara Lind, said it was “{Mara Lind|late}”.',
    'The envoy to Sylvania Ann Lee shifted. “{Ann Lee|It was wrong,}” Lee said.',
    'Mr. Hale spoke. Hale’s bold claim that the sea is “{Hale|boiling}” was denied by Ann Lee.',
  ]);
});

describe('speakers named elsewhere', () => {
  check([
    'Ann Lee came late.\n“{Ann Lee|We go,}” she said.',
    'Bo Hale met Ann Lee.\n“{Ann Lee|We go,}” she said.',
    'Mr. Hale met Ms. Lee.\n“{Hale|We go,}” he said.',
    'Ann Lee came late. She said it was “{Ann Lee|a disaster.}”',
    'Ann Lee came late.\n“{Ann Lee|We go,}” Lee said.',
    'Mayor Ann Lee came late.\n“{Ann Lee|We go,}” the mayor said.',
    'Freedonian President Bo Hale met Sylvanian Minister Ann Lee on the border for a day of talks. “{Bo Hale|We go,}” the Freedonian leader said.',
    'The Harbour Protection Agency came.\n“{Harbour Protection Agency|We go,}” the agency said.',
    'The Harbour Protection Agency (HPA) came.\n“{Harbour Protection Agency|We go,}” the HPA said.',
    'The Harbour Protection Agency came.\n“{Harbour Protection Agency|We go,}” the HPA said.',
    'Ann Lee said in a statement that it was late.\n“{Ann Lee|We go and never come back,}” the statement said.',
    '“{Ann Lee|We go,}” Ann Lee said.\n“{Ann Lee|We shall never come back here.}”',
    '# Plan is ‘{Ann Lee|a disaster}’\nAnn Lee said the plan was “{Ann Lee|a disaster.}”',
    '# Lee calls plan ‘{Ann Lee|a disaster}’\nMayor Ann Lee spoke on Friday to the town.',
    'The hall was full.\n“{?|We shall never come back to this town.}”',
  ]);
});

describe('scare quotes and titles', () => {
  check([
    'They posed for the “{~|family photo}” at dusk.',
    'They fought over “{~|religious freedom}” grounds.',
    'The song “{~|Rivers}” ended.',
    'She played in “{~|The Long Road Home}” that year.',
    'Speaking on “{~|Sunday With Joe,}” Ann Lee left.',
    'The article, under the headline “{~|Town Sinks Into the Sea at Last,}” was long.',
    'They paid the “{~|damages}” in full.',
    'Ann Lee said: “{Ann Lee|They want ‘{~|damages}’ from us.}”',
    'Ann Lee announced on Friday in the old hall that the town would soon leave it to all other towns to have a “{~|festival}” in June.',
    'Ann Lee said it was a “{Ann Lee|festival.}”',
    'The so-called “{~|experts}” left.',
  ]);
});

describe('quotations in German', () => {
  check(
    [
      '„{Anna Berger|Wir gehen}“, sagte Anna Berger.',
      '»{Anna Berger|Wir gehen}«, sagte Anna Berger.',
      '«{Anna Berger|Wir gehen}», sagte Anna Berger.',
      '„{Anna Berger|Wir gehen}”, sagte Anna Berger.',
      '„{Anna Berger|Wir gehen}“, sagte Kanzlerin Anna Berger am Freitag. „{Anna Berger|Das ist gut.}“',
      'Anna Berger sagte: „{Anna Berger|Wir gehen.}“',
      'Anna Berger nannte den Plan „{Anna Berger|Unsinn}“.',
      'Der Film „{~|Sommer}“ endet.',
      'Anna Berger sagte: „{Anna Berger|Er rief ‚{~|Halt}‘ und ging.}“',
      'Laut Anna Berger ist der Plan „{Anna Berger|Unsinn}“.',
      'Das ist Hans’ Buch.',
      'Vogt sagte: „{Vogt|Wir gehen.}“',
    ],
    'de',
  );
});

describe('quotations in French', () => {
  check(
    [
      '« {Paul Girard|Nous partons} », a déclaré Paul Girard.',
      '«\u00a0{Paul Girard|Nous partons}\u00a0», a déclaré le ministre Paul Girard.',
      '« {Paul Girard|Nous partons} », affirme Paul Girard. « {Paul Girard|C’est fini.} »',
      'Paul Girard a dit : « {Paul Girard|Nous partons.} »',
      '“{Paul Girard|Nous partons}”, explique Paul Girard.',
      'Selon Marie Dubois, le plan est « {Marie Dubois|une folie} ».',
      'Paul Girard a qualifié le plan de « {Paul Girard|folie} ».',
      'Le film « {~|Été} » finit.',
      'L’homme qu’il a vu n’est pas d’ici.',
      'Paul Girard a dit : « {Paul Girard|Il a crié “{~|non}” et rien.} »',
      'La lettre dit : « {La lettre|Nous partons demain matin.} »',
    ],
    'fr',
  );
});

describe('quotations in Spanish', () => {
  check(
    [
      '«{Ana Morales|Nos vamos}», dijo Ana Morales.',
      '“{Ana Morales|Nos vamos}”, dijo Ana Morales.',
      '"{Ana Morales|Nos vamos}", dijo Ana Morales.',
      '«{Ana Morales|Nos vamos}», dijo Ana Morales. «{Ana Morales|Es el fin de todo.}»',
      'Ana Morales dijo: «{Ana Morales|Nos vamos.}»',
      'Ana Morales calificó el plan de «{Ana Morales|locura}».',
      'Según Ana Morales, el plan es «{Ana Morales|una locura}».',
      '“{Luis Ortega|No lo sé}”, afirmó el alcalde Luis Ortega.',
      'La película «{~|Verano}» termina.',
      '«{Ana Morales|¡Nos vamos!}», dijo Ana Morales.',
    ],
    'es',
  );
});

describe('quotations in Russian', () => {
  check(
    [
      '«{Иван Петров|Мы уходим}», — сказал Иван Петров.',
      '«{Иван Петров|Мы уходим}», – заявил Иван Петров.',
      '"{Иван Петров|Мы уходим}", - сказал Иван Петров.',
      '„{Иван Петров|Мы уходим}“, — сказал Иван Петров.',
      '«{Иван Петров|Мы уходим}», — сказал президент Иван Петров. «{Иван Петров|Это конец всему.}»',
      'Иван Петров сказал: «{Иван Петров|Мы уходим.}»',
      'Анна Орлова назвала план «{Анна Орлова|безумием}».',
      'По словам Анны Орловой, план — «{Анны Орловой|безумие}».',
      'Газета «{~|Вечерний город}» вышла.',
      'Иван Петров добавил: «{Иван Петров|Нам пора.}»',
    ],
    'ru',
  );
});

describe('quotations in Ukrainian', () => {
  check(['«{Олег Коваль|Ми йдемо}», — сказав Олег Коваль.', 'Олег Коваль заявив: «{Олег Коваль|Ми йдемо.}»'], 'uk');
});

describe('quotations in Arabic', () => {
  check(
    [
      '«{ليلى منصور|لن نعود}»، قالت ليلى منصور.',
      '"{ليلى منصور|لن نعود}"، قالت ليلى منصور.',
      '“{ليلى منصور|لن نعود}”، قالت ليلى منصور.',
      'قالت ليلى منصور: «{ليلى منصور|لن نعود}».',
      'قال الرئيس سامي حداد: "{سامي حداد|نحن ذاهبون}".',
      'قال سامي حداد إن الخطة «{سامي حداد|كارثة}».',
      'وأضاف سامي حداد: «{سامي حداد|نحن ذاهبون}».',
      'انتهى فيلم «{~|الصيف}».',
      'وقالت ليلى منصور: «{ليلى منصور|لن نعود}».',
      'أعلن سامي حداد: «{سامي حداد|لن نعود}».',
    ],
    'ar',
  );
});

describe('quotations in languages without words of their own here', () => {
  it('takes every quotation for speech and names nobody', () => {
    expect(found('大臣は「もう行く」と語った。', 'ja')).toEqual(['?|もう行く']);
    expect(found('『本』を読む。', 'ja')).toEqual(['?|本']);
  });
  it('reads Swedish marks, which look alike at both ends', () => {
    expect(found('”Vi går”, sade hon. ”Nu.”', 'sv')).toEqual(['?|Vi går', '?|Nu.']);
  });
});

describe('quotationsIn', () => {
  it('gives the word that reports the speech', () => {
    const text = '“We go,” Ann Lee told reporters.';
    const article = {
      text,
      blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
      sentences: [{ block: 0, start: 0, end: text.length }],
      language: 'en',
    };
    expect(quotationsIn(article)).toEqual([{ start: 1, end: 7, speaker: 'Ann Lee', cue: 'told', kind: 'quote' }]);
  });

  it('finds nothing in furniture', () => {
    const text = '“We go,” said Ann Lee.';
    expect(
      quotationsIn({
        text,
        blocks: [{ role: 'furniture', start: 0, end: text.length }],
        sentences: [],
        language: 'en',
      }),
    ).toEqual([]);
  });

  it('keeps every span inside the text and in order', () => {
    const text = '“‘«„"\'a b” c’ d» e“ f" g\' «h» “i\n“j\nk”';
    const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
      role: 'paragraph' as const,
      start: line.index,
      end: line.index + line[0].length,
    }));
    const sentences = blocks.map(({ start, end }, block) => ({ block, start, end }));
    const spans = quotationsIn({ text, blocks, sentences, language: 'en' });
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
    spans.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(spans[i]!.start));
  });

  it('survives marks that never close and texts without stops', () => {
    for (const unit of ['"a ', '“a ', "'a ", '«', '“', '"', 'said “a” ', 'he said, ', '(said ']) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const article = {
        text,
        blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
        sentences: [{ block: 0, start: 0, end: text.length }],
        language: 'en',
      };
      expect(quotationsIn(article).every(({ start, end }) => start < end)).toBe(true);
    }
  });
});
