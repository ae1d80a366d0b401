import { describe, expect, it } from 'vitest';
import { changesOf, sameWords } from '../../src/diff/changes.ts';
import { tokensOf } from '../../src/segment/tokens.ts';
import { mark, read, sideOf } from './diff.notation.ts';

const cases = (notations: readonly string[], relation: 'edited' | 'rewritten' = 'edited', language = 'en') =>
  it.each(notations)('%s', (notation) => {
    const { a, b, marked } = read(notation);
    expect(mark(a, b, relation, language)).toEqual(marked);
  });

describe('changesOf', () => {
  describe('marks other words as', () => {
    cases([
      'The ferry [sank/went down] off the coast.',
      'Farmers [blocked/closed] the road to the harbour.',
      'The mayor opened the [old/former] bridge.',
      'They pledged to [maintain/keep up] the channel and to [avoid/prevent] incidents.',
      'The talks [broke down/collapsed] after the [long/endless] night.',
      'Villagers fled [as the water rose/before the flood] to the school.',
      'Rescuers [pulled/dragged] a boy from the [rubble/ruins] of the house.',
      'The court [threw out/dismissed] the case.',
    ]);
  });
  describe('marks words on one side only as', () => {
    cases([
      'The ferry sank off the [/rocky] coast.',
      'The ferry sank off the [rocky/] coast.',
      'The bridge was closed [/after a lorry hit a pillar].',
      'The harbour, [which was built for whalers/], is closed.',
      'Farmers blocked the road [and burned tyres/] to the harbour.',
      'The [/very] small crew slept on deck.',
      'The council met [/behind closed doors] and voted.',
      '[/Meanwhile], the council voted.',
    ]);
  });
  describe('marks figures, dates and names as', () => {
    cases([
      'Police counted [F:320/340] marchers in the square.',
      'The dam failed on [F:March 3/Tuesday] after heavy rain.',
      'The dam failed [F:/on Tuesday] after heavy rain.',
      '[F:Ms. Ito/The two] shook hands at a dinner.',
      'The ministers of [F:Chad/Mali] signed the accord.',
      'The fine rose to [F:$5 million/$7 million] in a year.',
      'The fine was [F:$5/£5] a day.',
      'They met [F:/in Oslo] before the vote.',
      'Some [F:12/20] percent of the crew fell ill.',
      'The accord was signed by [F:/President] Ito.',
      'The [F:Pacific Forum/PF] summit ended early.',
      'It was the [F:two-year/three-year] mark.',
      'Jane Ito, [F:the mayor of the old port of Lome/], opened the dam.',
      'The dam is safe, [F:the old port\'s manager, Jane/] Ito said.',
      'A letter from the [F:/Liberal nominee] Jane Ito was read.',
    ]);
  });
  describe('marks what somebody does as', () => {
    cases([
      'Jane Ito, [a mayor who was first elected in spring/], opened the dam.',
      'Jane Ito, [on her way to the old port/], opened the dam.',
      'The dam, [the oldest of the port/], was opened.',
      '[The tired/] Jane Ito opened the dam.',
    ]);
  });
  describe('marks who says it and how sure as', () => {
    cases([
      '“We are ready,” [A:he said/Ms. Ito said in a statement on Friday].',
      '“We are ready,” [A:the mayor said/].',
      'The dam failed, [A:the agency said/according to the ministry].',
      'The dam [A:/apparently] failed after heavy rain.',
      'The dam [A:may/could] fail, engineers fear.',
      'Ito said in a [A:/written] statement that the dam held.',
      'The crew did [A:not/] see the rock.',
      'Two men [A:allegedly/] took the boat.',
      '[A:The agency said that/] the dam failed after heavy rain.',
      'The envoy, [A:citing the police report/], put the toll higher.',
    ]);
  });
  describe('marks words inside quotation marks as', () => {
    cases([
      '“We [Q:seem to/] have a good feeling for each other,” Ito said.',
      'Ito called it “[Q:extremely/very] important” for the region.',
      'Ito wrote that she would “end the [Q:war/fight] on moths.”',
      'The plan “[Q:will/must] include [Q:new/] roads,” Ito said.',
      'The band called it “a [Q:quiet riot/loud peace].”',
      'Ito was “[Q:deeply/very] worried” about the dam.',
    ]);
  });
  describe('marks nothing for', () => {
    it.each([
      ['the case of letters', 'President Ito Opens Bridge', 'President Ito opens bridge'],
      ['quote glyphs', '“We won’t go,” she said.', '"We won\'t go," she said.'],
      ['punctuation', 'Ships, boats and rafts sank.', 'Ships, boats, and rafts sank'],
      ['two words for one', 'The web site and the fund-raiser failed.', 'The website and the fundraiser failed.'],
      ['hyphens', 'The well-known co-operative closed.', 'The well known cooperative closed.'],
      ['number words', 'Twelve boats and twenty-one rafts sank.', '12 boats and 21 rafts sank.'],
      ['groups of digits', 'It cost 320,000 crowns.', 'It cost 320 thousand crowns.'],
      ['percent', 'Some 12 percent fell ill.', 'Some 12% fell ill.'],
      ['short months', 'It sank on Nov. 10.', 'It sank on November 10.'],
      ['dots of initials', 'The U.S. navy and the U.N. agreed.', 'The US navy and the UN agreed.'],
      ['the sign for and', 'Salt & vinegar were spilt.', 'Salt and vinegar were spilt.'],
      ['white space', 'The  dam\nfailed.', 'The dam failed.'],
    ])('%s', (_, a, b) => {
      expect(mark(a, b)).toEqual({ a, b, kinds: [] });
      expect(mark(a, b, 'rewritten')).toEqual({ a, b, kinds: [] });
    });
  });
  it('tells US from us', () => {
    expect(mark('They sent us home.', 'They sent US home.').kinds).toEqual(['figure']);
  });
  describe('keeps to whole phrases in', () => {
    cases([
      'The dam broke, [A:according to the text of/] the joint letter [A:/said].',
      '[F:Chad and Mali/Mali and Chad] signed the accord.',
      'Villagers [left their homes/were taken out by boat] [F:in the night/at dawn].',
      'It was the [F:two-year/three-year] mark for the well-known clinic.',
      'The Pacific [/island] summit ended in [tears/song].',
      '“Hold the line,” [A:he said/Captain Ito said in a letter].',
      'Some [F:12 boats/14 rafts] sank near the island.',
      '[F:Ito and Chen had/The two] signed the accord.',
      'The harbour ([the oldest in Mali/]) is shut.',
      'The dam held, [A:said the minister/].',
      'The mayor sat in court, [A:alleging/denying] fraud by the port.',
    ]);
  });
  describe('takes what stands in one place for one change in', () => {
    cases([
      'The envoy called off the trip [because it had rained/in part to save fuel].',
      '[F:Ito and Chen/Chen and Ito] [A:confirmed/reaffirmed] their plan for the dam.',
    ]);
  });
  describe('keeps apart in', () => {
    cases([
      'The crew said the [storm took place/two masts broke] [/on the reefs of the northern coast of Mali near the port of Lome].',
      'Ito, [trying to calm the town/], spoke of the dam.',
      '[F:/Captain] Ito, [trying to calm the town/], spoke of the dam.',
    ]);
    it('who says it from what is quoted beside it', () => {
      const { a, b, kinds } = mark('“We seem to like each other,” Ito said.', 'He praised his friend, saying the two “seem to like each other.”');
      expect(a).toBe('“[We] seem to like each other,” [Ito said].');
      expect(b).toBe('[He praised his friend, saying] [the two] “seem to like each other.”');
      expect(kinds).toEqual(['attribution', 'quotation', 'attribution']);
    });
    it('who says it from the quotation that it parts', () => {
      const { kinds } = mark('“The dam will hold and the town is safe.”', '“The dam will hold,” Ito said, “and the town is safe.”');
      expect(kinds).toEqual(['attribution']);
    });
  });
  describe('leaves unmarked in sentences told in other words', () => {
    cases(
      [
        'The town [weighed/was thinking of] building a wall against the sea.',
        'Engineers agreed on the plan and [kept/went on with] testing it.',
      ],
      'rewritten',
    );
    it.each([
      ['another form of the same word', 'Engineers tested the gates and agreed.', 'Engineers, testing the gates, agree.'],
      ['words that moved', 'She weighed an independent bid for the post.', 'She weighed a bid for the post as an independent.'],
      ['a day that moved', 'On Tuesday the clinic closed its doors.', 'The clinic closed its doors on Tuesday.'],
      ['grammar words by themselves', 'The council told farmers of the leak by post.', 'The council told farmers about the leak by post.'],
    ])('%s', (_, a, b) => {
      expect(mark(a, b, 'rewritten').kinds).toEqual([]);
    });
    it('whole statements where hardly a word is shared', () => {
      const a = 'The clinic closed after a long row over money that had split the town for most of the past decade.';
      const b = 'Patients wept on Friday when the clinic shut, and some vowed to keep it open with their own hands.';
      const { kinds } = mark(a, b, 'rewritten');
      expect(kinds).not.toContain('left-out');
    });
    it('a sentence as a whole', () => {
      const { a, b } = mark('Dams burst everywhere.', 'Water floods our valleys.', 'rewritten');
      expect([a, b]).toEqual(['Dams burst everywhere.', 'Water floods our valleys.']);
    });
  });
  describe('in German', () => {
    cases(
      [
        'Zwölf Boote und die [alte/neue] Fähre sanken.',
        'Der Damm ist [A:offenbar/] im Regen gebrochen.',
        'Der Damm brach [F:am Montag/gestern] im Regen.',
        'Die Brücke ist laut [A:Mitteilung/Polizei] gesperrt.',
        '„Wir sind bereit“, [A:sagte Ilse Roth/teilte die Sprecherin mit].',
        'Der Damm hielt, [weil er neu war/um Öl zu sparen], als das Wasser kam.',
        'Der Vertrag gilt seit Mai, [A:sagte der Minister/].',
      ],
      'edited',
      'de',
    );
  });
  describe('in Russian', () => {
    cases(
      [
        'Паром затонул [F:в понедельник/во вторник] у [скал/берега].',
        'Двенадцать лодок [A:якобы/] исчезли.',
        '[A:Президент заявил, что/] плотина выдержала.',
        'Плотина «[Q:почти/совсем] новая», сказал инженер.',
      ],
      'edited',
      'ru',
    );
  });
  describe('in Arabic', () => {
    cases(['غرقت العبارة [القديمة/الجديدة] قبالة الساحل.', 'إن السد صمد أمام [المطر/السيل].', 'بلغ عدد القوارب [F:12/14] قاربا.'], 'edited', 'ar');
  });
  describe('in Chinese', () => {
    cases(['部长[说/宣布]大坝挺住了。', '渡轮在[岸边/港口]沉没了。', '渡轮在[F:12/13]日沉没了。'], 'edited', 'zh');
  });
  describe('in French and Spanish', () => {
    cases(['Le barrage a cédé [F:lundi/mardi], [A:selon/a déclaré] la préfecture.'], 'edited', 'fr');
    cases(['La digue a tenu [parce que la pluie a cessé/grâce aux travaux], [A:selon la préfecture/].'], 'edited', 'fr');
    cases(['La presa cedió [A:aparentemente/] tras la [lluvia/tormenta].', 'La presa aguantó [porque dejó de llover/para salvar el valle] en mayo.'], 'edited', 'es');
  });
  describe('gives null', () => {
    it('for partial links', () => {
      expect(changesOf(sideOf('The dam failed.'), sideOf('A bridge failed.'), 'partial')).toBeNull();
    });
    it('past the work limit', () => {
      const words = (letter: string) => sideOf(Array.from({ length: 5000 }, (_, i) => `${letter}${i}`).join(' '));
      expect(changesOf(words('x'), words('y'), 'edited')).toBeNull();
    });
  });
  it('puts an empty span where the words would stand', () => {
    const [change] = changesOf(sideOf('“Hold the line,” Ito said.'), sideOf('“Hold the line.”'), 'edited') ?? [];
    expect(change).toEqual({ a: { start: 17, end: 25 }, b: { start: 16, end: 16 }, kind: 'attribution' });
  });
  it('puts an empty span before the full stop where the words belong to the sentence', () => {
    const [change] = changesOf(sideOf('The dam held, Ito said.'), sideOf('The dam held.'), 'edited') ?? [];
    expect(change).toEqual({ a: { start: 14, end: 22 }, b: { start: 12, end: 12 }, kind: 'attribution' });
  });
  it('takes a word of a headline for a name where the text has its capital amidst a sentence', () => {
    const headline = (text: string, length: number) => ({ ...sideOf(text), tokens: tokensOf(text, { start: 0, end: length }) });
    const [a, b] = ['Council To Sue Oslo Over Dam\nThe council of Oslo votes.', 'Council To Sue Port Over Dam\nThe port of Oslo is shut.'];
    expect((changesOf(headline(a, 28), headline(b, 28), 'edited') ?? []).map(({ kind }) => kind)).toEqual(['figure']);
  });
  it('never spans text between the sentences of a link', () => {
    const text = 'The red dam broke. Nobody slept. The old town flooded.';
    const tokens = [tokensOf(text, { start: 0, end: 18 }), tokensOf(text, { start: 33, end: text.length })].flat();
    const changes = changesOf({ ...sideOf(text), tokens }, sideOf('The wall held and the new town danced.'), 'edited') ?? [];
    expect(changes.filter(({ a }) => a.start < 18 && a.end > 33)).toEqual([]);
  });
});

describe('sameWords', () => {
  it.each([
    ['The dam broke.', 'The dam broke.', 1],
    ['The dam broke.', 'The dam broke on Friday after rain.', 1],
    ['The dam broke.', 'A bridge held.', 0],
    ['Old dams broke twice.', 'New dams held.', 1 / 3],
    ['...', 'The dam broke.', 0],
  ])('of %j and %j is %d', (a, b, share) => {
    expect(sameWords(sideOf(a), sideOf(b))).toBeCloseTo(share);
    expect(sameWords(sideOf(b), sideOf(a))).toBeCloseTo(share);
  });
});
