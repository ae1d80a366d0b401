import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../src/annotate/quotations.ts';
import { expected, found } from './quotations.notation.ts';

function check(cases: readonly string[], language = 'en'): void {
  it.each(cases)('reads %s', (notation) => {
    const { text, quotations } = expected(notation);
    expect(found(text, language)).toEqual(quotations);
  });
}

describe('speakers joined by "and"', () => {
  check([
    'Ann Lee and Bo Hale said it was “{Ann Lee and Bo Hale|a disaster.}”',
    'Ann Lee met Bo Hale and said it was “{Ann Lee|a disaster.}”',
    'Ann Lee left and Bo Hale said it was “{Bo Hale|a disaster.}”',
    'Ann Lee saw Kim Roe, and Bo Hale said it was “{Bo Hale|a disaster.}”',
    'Mayor Ann Lee (left) and Sylvanian Minister Bo Hale released a statement, saying it was “{Ann Lee and Bo Hale|a disaster.}”',
    'Ann Lee, Bo Hale and Kim Roe said it was “{Ann Lee, Bo Hale and Kim Roe|a disaster.}”',
    'Ann Lee, Bo Hale, and Kim Roe said it was “{Ann Lee, Bo Hale and Kim Roe|a disaster.}”',
    'Ann Lee, Bo Hale, Max Orr and Kim Roe said it was “{?|a disaster.}”',
    'In Bree, Ann Lee and Bo Hale said it was “{Ann Lee and Bo Hale|a disaster.}”',
    'Ann Lee and Bo Hale came.\nOn Friday Lee and Hale also said it was “{Ann Lee and Bo Hale|a disaster.}”',
    '“{Ann Lee and Bo Hale|We go,}” said Ann Lee and Bo Hale.',
    '“{Ann Lee and Bo Hale|We go,}” Ann Lee and Bo Hale said.',
    '“{Ann Lee|We go,}” said Ann Lee.',
    '“{Ann Lee and Bo Hale|We go,}” according to Ann Lee and Bo Hale.',
    'The letter from Ann Lee and Bo Hale said it was “{Ann Lee and Bo Hale|a disaster.}”',
    '# Lee and Hale call plan ‘{Ann Lee and Bo Hale|a disaster}’\nMayor Ann Lee and Bo Hale spoke on Friday.',
    '# Lee, Hale call plan ‘{Ann Lee and Bo Hale|a disaster}’\nMayor Ann Lee and Bo Hale spoke on Friday.',
    'Ann Lee and Bo Hale’s lawyer said it was “{?|a disaster.}”',
  ]);
});

describe('"they" and "the two"', () => {
  check([
    'Ann Lee and Bo Hale met at the Harbour Committee. They said it was “{Ann Lee and Bo Hale|a disaster.}”',
    'Ann Lee met the Harbour Committee. They said it was “{?|a disaster.}”',
    'Ann Lee met the Harbour Committee. She said it was “{Ann Lee|a disaster.}”',
    'The talks between Ann Lee and Bo Hale ended. The two said it was “{Ann Lee and Bo Hale|a disaster.}”',
    'The talks ended. The two said it was “{?|a disaster.}”',
    'Ann Lee and Bo Hale met. Both leaders said it was “{Ann Lee and Bo Hale|a disaster.}”',
    'Ann Lee and Bo Hale met. Two officials said it was “{?|a disaster.}”',
    'Ann Lee, Bo Hale and Kim Roe met. The pair said it was “{?|a disaster.}”',
    'Ann Lee and Bo Hale met. It rained. The pair said it was “{Ann Lee and Bo Hale|a disaster.}”',
    'Ann Lee and Bo Hale met. Kim Roe and Max Orr left. They said it was “{Kim Roe and Max Orr|a disaster.}”',
    'The police came late. They said it was “{police|a disaster.}”',
    'The police came late. It rained. They said it was “{?|a disaster.}”',
    'Ann Lee and Bo Hale met.\nThe statement said the two “{statement|promised to come back.}”',
    'Ann Lee and Bo Hale released a joint statement saying it was “{Ann Lee and Bo Hale|a disaster.}”\nThe statement said the two “{joint statement|promised to come back.}”',
  ]);
});

describe('several people without their names', () => {
  check([
    'The presidents of Freedonia and Sylvania said it was “{the presidents of Freedonia and Sylvania|a disaster.}”',
    'The president of Freedonia said it was “{president|a disaster.}”',
    'On Friday Sylvanian officials said it was “{Sylvanian officials|a disaster.}”',
    'On Friday officials said it was “{?|a disaster.}”',
    'On Friday Freedonian and Sylvanian officials said it was “{Freedonian and Sylvanian officials|a disaster.}”',
    'The critics said it was “{the critics|a disaster.}”',
    'Three senators — Ann Lee, Bo Hale and Kim Roe — came. “{Ann Lee, Bo Hale and Kim Roe|We go,}” the senators said.',
    'The mayors heard Ann Lee and Bo Hale, two senators. “{the mayors|We go,}” the mayors said.',
    'Ann Lee of Bree sent her a letter saying it was “{Ann Lee|a disaster.}”',
  ]);
});

describe('subjects with something beside them', () => {
  check([
    'Governor Ann Lee of Bree, a Democrat, told Bo Hale that it was “{Ann Lee|a disaster.}”',
    'Bree Republican Ann Lee left. Republican senators pressed Mayor Bo Hale on Monday to explain his claim that it was “{Bo Hale|a disaster.}”',
    'The Harbour Club press service met us.\nAccording to the White Council press office, it rained.\n“{White Council press office|We go,}” the press office said.',
    'The editors chose a photo that Mayor Ann Lee — and many others — called “{Ann Lee|a disaster.}”',
  ]);
});

describe('speakers joined in other languages', () => {
  check(
    [
      'Anna Berger und Paul Vogt sagten: „{Anna Berger und Paul Vogt|Wir gehen.}“',
      '„{Anna Berger und Paul Vogt|Wir gehen}“, sagten Anna Berger und Paul Vogt.',
      'Anna Berger und Paul Vogt kamen. Die beiden sagten: „{Anna Berger und Paul Vogt|Wir gehen.}“',
      'Anna Berger traf Paul Vogt und sagte: „{Anna Berger|Wir gehen.}“',
    ],
    'de',
  );
  check(
    [
      'Paul Girard et Marie Dubois ont déclaré : « {Paul Girard et Marie Dubois|Nous partons.} »',
      '« {Paul Girard et Marie Dubois|Nous partons} », ont déclaré Paul Girard et Marie Dubois.',
    ],
    'fr',
  );
  check(
    [
      '«{Ana Morales y Luis Ortega|Nos vamos}», dijeron Ana Morales y Luis Ortega.',
      'Ana Morales y Luis Ortega dijeron: «{Ana Morales y Luis Ortega|Nos vamos.}»',
    ],
    'es',
  );
  check(
    [
      '«{Иван Петров и Анна Орлова|Мы уходим}», — сказали Иван Петров и Анна Орлова.',
      'Иван Петров и Анна Орлова заявили: «{Иван Петров и Анна Орлова|Мы уходим.}»',
    ],
    'ru',
  );
});

describe('quotationsIn', () => {
  it('keeps to its time where everybody is joined to everybody in one endless sentence', () => {
    for (const unit of ['Ann Lee and ', 'Ann Lee, ', 'Ann Lee and Bo Hale said they said “we go now” ', 'the two said “we go now,” and ']) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
      const sentences = [{ block: 0, start: 0, end: text.length }];
      const quotations = quotationsIn({ text, blocks, sentences, language: 'en' });
      expect(quotations.every(({ start, end }) => text.slice(start, end).startsWith('we go now'))).toBe(true);
    }
  });
});
