import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { seedInputs } from '../seeds.ts';
import { bars, sayings, second } from './sayings.notation.ts';

const HARBOUR = 'Keller| Keller said “we will open the harbour bridge before the winter storms”.';

describe('a rendering', () => {
  it.each([
    ['the same words', HARBOUR, 'Keller| “We will open the harbour bridge before the winter storms,” she said.', ['whole iiiiiiiiii']],
    ['other quote marks inside', 'K| “He don’t call it ‘late’ yet”.', "K| “He don't call it 'late' yet”.", ['whole iiiiii']],
    ['words cut at the end', HARBOUR, 'Keller| Keller said “we will open the harbour bridge”.', ['cut-short iiiiii----']],
    ['words cut at the start', HARBOUR, 'Keller| Keller promised it “before the winter storms”.', ['cut-short ------iiii']],
    ['words cut at both ends', HARBOUR, 'Keller| Keller spoke. “Open the harbour bridge”.', ['cut-short --iiii----']],
    ['words cut at an ellipsis', HARBOUR, 'Keller| “We will open the harbour bridge … winter storms”.', ['cut-short iiiiii--ii']],
    ['words cut at three dots', HARBOUR, 'Keller| “We will open the harbour bridge ... winter storms”.', ['cut-short iiiiii--ii']],
    ['words cut at bracketed dots', HARBOUR, 'Keller| “We will open the harbour bridge [...] winter storms”.', ['cut-short iiiiii--ii']],
    ['words cut without a sign', HARBOUR, 'Keller| “We will open the bridge before the winter storms”.', ['altered iiii-iiiii', '“harbour” is missing inside the quotation marks, with no ellipsis']],
    ['two words cut without a sign', 'K| “We seem to have a fine view of each other”.', 'K| “We have a fine view of each other”.', ['altered i--iiiiiii', '“seem to” is missing inside the quotation marks, with no ellipsis']],
    ['a changed word', HARBOUR, 'Keller| “We will open the harbour tunnel before the winter storms”.', ['altered iiiiixiiii', '“tunnel” inside the quotation marks for “bridge”']],
    ['a changed last word', HARBOUR, 'Keller| “Open the harbour bridge before the winter rains”.', ['altered --iiiiiiix', '“rains” inside the quotation marks for “storms”']],
    ['a word put in', 'K| “We will open the harbour bridge before winter comes again”.', 'K| “We will surely open the harbour bridge before winter”.', ['altered iiiiiiii--', '“surely” inside the quotation marks is not in the fullest form']],
    ['a bracketed explanation', HARBOUR, 'Keller| “We will open the [northern] harbour bridge before the winter storms”.', ['whole iiiiiiiiii']],
    ['a name in brackets for a pronoun', 'K| “He will open the harbour bridge before winter”.', 'K| “[Keller] will open the harbour bridge before winter”.', ['cut-short xiiiiiii']],
    ['the pronoun outside the marks', 'K| “We have a plan for the harbour”.', 'K| The two “have a plan for the harbour”.', ['whole oiiiiii', '“We” outside the quotation marks']],
    ['a word outside the marks', 'K| “A war of their own choosing”.', 'K| Keller called it a “war of their own choosing”.', ['whole oiiiii', '“A” outside the quotation marks']],
    ['words after the marks', 'K| She sees “no quick way out of the flood”.', 'K| She sees “no quick way” out of the flood.', ['whole iiioooo', '“out of the flood” outside the quotation marks']],
    ['words on both sides of the marks', 'K| “There is no quick way out of the flood”.', 'K| She said there is “no quick way out” of the flood.', ['whole ooiiiiooo', '“There is of the flood” outside the quotation marks']],
    ['another word outside', 'K| “There is no quick way out of the flood”.', 'K| She said there is “no quick way” out of the disaster.', ['cut-short ooiiiooox']],
    ['words told in other words', 'K| “We decided very quickly”.', 'K| Keller said the matter was settled “very quickly”.', ['cut-short xxii']],
    ['a contraction outside', 'K| “It’s going to rescue tremendous numbers of people”.', 'K| She said it would rescue “tremendous numbers of people”.', ['cut-short oxxoiiii']],
    ['a sentence cut without a sign', 'K| “She, the mayor, never left. / She never left. / I asked her twice”.', 'K| “She, the mayor, never left. / I asked her twice”.', ['cut-unmarked iiiii---iiii', 'one sentence is missing inside the quotation marks, with no ellipsis']],
    ['two sentences cut without a sign', 'K| “The storm came. / Nobody slept. / Nobody spoke. / The bridge held”.', 'K| “The storm came. / The bridge held”.', ['cut-unmarked iii----iii', '2 sentences are missing inside the quotation marks, with no ellipsis']],
    ['a sentence cut at an ellipsis', 'K| “The storm came. / Nobody slept. / The bridge held”.', 'K| “The storm came … / The bridge held”.', ['cut-short iii--iii']],
    ['a remark broken up by the reporter', HARBOUR, 'Keller| “We will open the harbour bridge,” Keller said, “before the winter storms”.', ['whole iiiiiiiiii']],
    ['a broken remark with words between', HARBOUR, 'Keller| “We will open” the harbour “bridge before the winter storms”.', ['whole iiiooiiiii', '“the harbour” outside the quotation marks']],
    ['a broken remark with words left out', HARBOUR, 'Keller| “We will open the harbour bridge,” Keller said. “winter storms”.', ['cut-short iiiiii--ii']],
    ['the same words without marks', HARBOUR, 'Keller said they will open the harbour bridge before the winter storms.', ['paraphrased -ooooooooo']],
    ['indirect speech in other words', 'K| “We face serious incidents involving the forces of partners”.', 'She spoke of dangerous incidents involving the forces of allies.', ['paraphrased ---ooooo-']],
    ['a word for another in indirect speech', 'K| “The council will surely close the flooded harbour road”.', 'The council will soon close the flooded harbour road.', ['paraphrased oooxooooo', '“soon” for “surely”']],
    ['indirect speech of another person and time', 'K| “We are sorry for the delay”.', 'Keller said she was sorry for the delay.', ['paraphrased --oooo']],
    ['indirect speech with bent words', 'K| “Nobody was meddling with the harbour gates”.', 'Keller said nobody would meddle with the harbour gates.', ['paraphrased oxooooo', '“would” for “was”']],
    ['a statement that has little in common', HARBOUR, 'The harbour has two bridges and one lighthouse.', ['not-told ----------']],
    ['nothing of the kind', HARBOUR, 'Nobody came.', ['not-told ----------']],
    ['one telling word in a linked sentence', 'K| Keller called it “utterly disgraceful”.', 'K| Keller found it “disgraceful”.', ['cut-short xi']],
  ])('sees %s', (_, full, other, expected) => {
    expect(second([full, other]).slice(0, expected.length)).toEqual(expected);
    if (expected[0]!.startsWith('whole i') && expected.length === 1) expect(second([full, other])).toHaveLength(1);
  });

  it('finds indirect speech that no link leads to, where only its small words are other ones', () => {
    const [saying] = sayings(['K| “We are sorry for the delay”.', 'Keller said she was sorry for the delay.'], []);
    expect(saying!.renderings.map(({ verdict }) => verdict)).toEqual(['whole', 'paraphrased']);
  });

  it('points at the words that were changed and at those that they stand for', () => {
    const [saying] = sayings([HARBOUR, 'Keller| “We will open the harbour tunnel before the winter storms”.'], ['0.0=1.0']);
    const [finding] = saying!.renderings[1]!.findings;
    expect(finding!.rule).toBe('words-changed');
    expect(finding!.evidence.map(({ article, start, end }) => [article, end - start])).toEqual([[0, 6], [1, 6]]);
  });

  it('points at the empty place where words are missing', () => {
    const [saying] = sayings([HARBOUR, 'Keller| “We will open the bridge before the winter storms”.'], ['0.0=1.0']);
    const [finding] = saying!.renderings[1]!.findings;
    expect(finding!.evidence.map(({ start, end }) => end - start)).toEqual([7, 0]);
  });

  it('has a state for every word of the fullest form', () => {
    for (const { words, renderings } of sayings([HARBOUR, 'Keller| “We will open”.', 'Nothing.'], ['0.0=1.0'])) {
      for (const rendering of renderings) expect(rendering.words).toHaveLength(words.length);
    }
  });
});

describe('remarks', () => {
  const speakers = (notations: string[], links?: string[]) => sayings(notations, links).flatMap(({ findings }) => findings.map(({ text }) => text));
  const counts = (notations: string[], links?: string[]) => sayings(notations, links).map(({ renderings }) => renderings.filter(({ verdict }) => verdict !== 'not-told').length);

  it.each([
    ['two remarks of one speaker', ['K| “The bridge opens on Sunday”.', 'K| “The ferry sank near the island”.'], ['0.0=1.0'], [1, 1]],
    ['a phrase that others say too', ['K| “We are very glad about the bridge”.', 'Ives| “very glad”.'], [], [1, 1]],
    ['a word that is quoted in sentences without a link', ['K| “utterly disgraceful”.', 'Ives| “disgraceful”.'], [], [1, 1]],
    ['function words alone', ['K| “We will of course go to the harbour”.', 'K| “of the”.'], ['0.0=1.0'], [1, 1]],
    ['answers of two people to one question', ['Keller| Keller said “the plan reflects the values of the old town and its guilds”.', 'Ives| Ives said “your plan betrays the values of the old town and the port”.'], ['0.0=1.0'], [1, 1]],
  ])('keeps apart %s', (_, notations, links, expected) => {
    expect(counts(notations, links)).toEqual(expected);
  });

  it.each([
    ['a phrase in linked sentences', ['K| “We are very glad about the bridge”.', 'Ives| “very glad”.'], ['0.0=1.0'], [2]],
    ['a phrase of the same speaker', ['Anna Keller| “We are very glad about the bridge”.', 'Keller| “very glad”.'], [], [2]],
    ['many words in a row of whomever', ['Keller| “We are very glad about the new bridge”.', 'Ives| “We are very glad about the new bridge”.'], [], [2]],
    ['a word amiss in linked sentences', ['K| “a rationale gutting harbour programmes”.', 'K| “rationale for gutting harbour programmes”.'], ['0.0=1.0'], [2]],
  ])('joins %s', (_, notations, links, expected) => {
    expect(counts(notations, links)).toEqual(expected);
  });

  it('knows a remark that every one of many short articles quotes', () => {
    const all = Array.from({ length: 9 }, (_, k) => `K| Paper ${k} said “we will open the harbour bridge”.`);
    expect(counts(all)).toEqual([9]);
  });

  it('takes the longest for the fullest form, whichever article has it', () => {
    const [saying] = sayings(['K| “the harbour bridge”.', HARBOUR], ['0.0=1.0']);
    expect(saying!.renderings.map(({ article, verdict }) => [article, verdict])).toEqual([[1, 'whole'], [0, 'cut-short']]);
  });

  it('sets sentences that nobody else quotes apart from the fullest form', () => {
    const found = sayings(['K| “We spoke at dinner. / We like the harbour bridge a lot”.', 'K| “We like the harbour bridge”.'], ['0.1=1.0']);
    expect(found.map(({ words, renderings }) => [words.length, renderings.map(({ verdict }) => verdict).join()])).toEqual([[4, 'whole,not-told'], [7, 'whole,cut-short']]);
  });

  it('divides a quotation between two remarks that other articles have apart', () => {
    const found = sayings(['K| “The old bridge will be closed in winter by the council” and more. / She “likes the ferry”.', 'K| “The old bridge will be closed in winter. / The ferry sails at noon tomorrow”.'], ['0.0=1.0']);
    expect(found.map(({ words }) => words.length)).toEqual([11, 3, 6]);
  });

  it('reads a headline’s quotation as a rendering of its own', () => {
    const { renderings } = sayings(['K| “We have a fine view of the harbour today”.', 'K| “We have a fine view” / Keller spoke. / Later on / Much later / “We have a fine view of the harbour,” she said.'], ['0.0=1.4'])[0]!;
    expect(renderings.map(({ article, verdict }) => [article, verdict])).toEqual([[0, 'whole'], [1, 'cut-short'], [1, 'cut-short']]);
  });

  it('finds that two people are given the same words', () => {
    expect(speakers(['Anna Keller| Anna Keller said “the harbour bridge will never open”.', 'Paul Ives| Paul Ives said “the harbour bridge will never open”.'])).toEqual([
      'Said by Anna Keller in one article and by Paul Ives in another',
    ]);
  });

  it.each([
    ['a surname is given for a full name', ['Anna Keller| Anna Keller said “the harbour bridge will never open”.', 'Keller| Keller said “the harbour bridge will never open”.']],
    ['a paper speaks for a person', ['Anna Keller| Anna Keller said “the harbour bridge will never open”.', 'statement| It said “the harbour bridge will never open”.']],
    ['the words are few', ['Anna Keller| Anna Keller said “never open”.', 'Paul Ives| Paul Ives said “never open”.']],
  ])('sees no two speakers where %s', (_, notations) => {
    expect(speakers(notations, ['0.0=1.0'])).toEqual([]);
  });

  it('names the speaker by the fullest name', () => {
    expect(sayings(['Keller| “the harbour bridge will never open”.', 'Anna Keller| “the harbour bridge will never open”.'])[0]!.speaker).toBe('Anna Keller');
  });

  it('compares thousands of quotations by rare words only', () => {
    const many = Array.from({ length: 3000 }, (_, k) => `Said “the council number w${k} wants bridge v${k} to open soon”.`);
    const found = sayings([`K| ${many.slice(0, 1500).join(' / ')}`, `K| ${many.slice(750).join(' / ')}`]);
    expect(found).toHaveLength(3000);
    expect(found.filter(({ renderings }) => renderings[1]!.verdict !== 'not-told')).toHaveLength(750);
  });
});

describe('the five samples', () => {
  it('have a headline that drops “seem to”, and an outlet that drops a repeated sentence', async () => {
    const { sayings: found, articles, quotations } = await compare(seedInputs());
    const about = (rule: string) =>
      found.flatMap(({ renderings }) => renderings.filter(({ findings }) => findings.some((finding) => finding.rule === rule)));
    const [headline] = about('words-missing');
    expect(headline!.findings[0]!.text).toBe('“seem to” is missing inside the quotation marks, with no ellipsis');
    expect(articles[headline!.article]!.blocks[0]!.end).toBeGreaterThan(headline!.at!.end);
    expect(bars(headline!.words)).toBe('i--iiiiiiii-----------');
    const [dropped] = about('sentence-missing');
    expect(dropped!.verdict).toBe('cut-unmarked');
    expect(dropped!.findings[0]!.text).toBe('one sentence is missing inside the quotation marks, with no ellipsis');
    const { article, start, end } = quotations[dropped!.quotations[0]!]!;
    expect(articles[article]!.text.slice(start, end)).toBe('He (Putin) said he didn’t meddle.');
  });

  it('have one outlet with “We” outside the marks: still whole', async () => {
    const { sayings: found } = await compare(seedInputs());
    const whole = found.flatMap(({ renderings }) => renderings).filter(({ findings }) => findings.some(({ rule }) => rule === 'words-outside-marks'));
    expect(whole.map(({ verdict, findings }) => [verdict, findings[0]!.text])).toContainEqual(['whole', '“We” outside the quotation marks']);
  });
});
